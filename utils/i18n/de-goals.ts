import type { Entry } from "./catalogue";
import type { enGoals } from "./en-goals";

/** German: goals and their numbers. */
export const deGoals: Record<keyof typeof enGoals, Entry> = {
  "goals.title": "Ziele",
};
