import type { Entry } from "./catalogue";
import type { enEdit } from "./en-edit";

/** French: forms that change the strategy. */
export const frEdit: Record<keyof typeof enEdit, Entry> = {};
