/** English: teams, people and access. */
export const enTeam = {
  "team.title": "Team",
} as const;
