import type { Entry } from "./catalogue";
import type { enPersonas } from "./en-personas";

/** French: readers and what is known of them. */
export const frPersonas: Record<keyof typeof enPersonas, Entry> = {
  "personas.title": "Lecteurs",
};
