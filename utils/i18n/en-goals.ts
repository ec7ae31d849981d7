/** English: goals and their numbers. */
export const enGoals = {
  "goals.title": "Goals",
} as const;
