import type { Entry } from "./catalogue";
import type { enExchange } from "./en-exchange";

/** German: taking in and giving out. */
export const deExchange: Record<keyof typeof enExchange, Entry> = {};
