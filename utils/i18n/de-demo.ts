import type { Entry } from "./catalogue";
import type { enDemo } from "./en-demo";

/** German: the built-in demo pages. */
export const deDemo: Record<keyof typeof enDemo, Entry> = {};
