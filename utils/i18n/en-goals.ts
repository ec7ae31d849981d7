/** English: goals and their numbers. */
export const enGoals = {} as const;
