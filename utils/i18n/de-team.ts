import type { Entry } from "./catalogue";
import type { enTeam } from "./en-team";

/** German: teams, people and access. */
export const deTeam: Record<keyof typeof enTeam, Entry> = {
  "team.title": "Team",
};
