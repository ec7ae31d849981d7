import type { Entry } from "./catalogue";
import type { enEdit } from "./en-edit";

/** German: forms that change the strategy. */
export const deEdit: Record<keyof typeof enEdit, Entry> = {};
