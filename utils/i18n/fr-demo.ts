import type { Entry } from "./catalogue";
import type { enDemo } from "./en-demo";

/** French: the built-in demo pages. */
export const frDemo: Record<keyof typeof enDemo, Entry> = {};
