/** English: teams, people and access. */
export const enTeam = {} as const;
