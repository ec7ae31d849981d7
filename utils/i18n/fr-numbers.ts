import type { Entry } from "./catalogue";
import type { enNumbers } from "./en-numbers";

/** French: the numbers of the review page. */
export const frNumbers: Record<keyof typeof enNumbers, Entry> = {};
