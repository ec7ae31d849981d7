import type { Entry } from "./catalogue";
import type { enPersonas } from "./en-personas";

/** German: readers and what is known of them. */
export const dePersonas: Record<keyof typeof enPersonas, Entry> = {
  "personas.title": "Leser",
};
