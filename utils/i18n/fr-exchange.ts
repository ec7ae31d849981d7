import type { Entry } from "./catalogue";
import type { enExchange } from "./en-exchange";

/** French: taking in and giving out. */
export const frExchange: Record<keyof typeof enExchange, Entry> = {};
