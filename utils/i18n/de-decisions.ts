import type { Entry } from "./catalogue";
import type { enDecisions } from "./en-decisions";

/** German: what we do not agree on, and what was decided. */
export const deDecisions: Record<keyof typeof enDecisions, Entry> = {
  "decisions.title": "Entscheidungen",
};
