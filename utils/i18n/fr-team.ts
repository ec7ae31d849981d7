import type { Entry } from "./catalogue";
import type { enTeam } from "./en-team";

/** French: teams, people and access. */
export const frTeam: Record<keyof typeof enTeam, Entry> = {
  "team.title": "Équipe",
};
