import type { Entry } from "./catalogue";
import type { enGoals } from "./en-goals";

/** French: goals and their numbers. */
export const frGoals: Record<keyof typeof enGoals, Entry> = {
  "goals.title": "Objectifs",
};
