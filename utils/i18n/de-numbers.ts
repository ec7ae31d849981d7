import type { Entry } from "./catalogue";
import type { enNumbers } from "./en-numbers";

/** German: the numbers of the review page. */
export const deNumbers: Record<keyof typeof enNumbers, Entry> = {};
