import type { Entry } from "./catalogue";
import type { enDecisions } from "./en-decisions";

/** French: what we do not agree on, and what was decided. */
export const frDecisions: Record<keyof typeof enDecisions, Entry> = {
  "decisions.title": "Décisions",
};
