/** Orphans as the review page shows findings: its rows, ways and forms settle them here too. Pure. */
import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Review, ReviewItem } from "../../../utils/messages/views";
import { openGoals } from "../../../utils/model/goal";

/** What rows and forms of the review page need to know of the strategy. */
export function reviewOf(strategy: Strategy, pieces: ReviewItem[]): Review {
  const { people, teams, goals, personas, me, readOnly, today } = strategy;
  return {
    pieces,
    ...{ strategy: [], decisions: [], quieted: [], looked: 0, parts: [], set: "calm" },
    people: people.map(({ id, name }) => ({ id, name })),
    teams: teams.map(({ id, name }) => ({ id, name, set: null })),
    goals: openGoals(goals).map(({ id, code, name }) => ({ id, code, label: name })),
    personas: personas
      .filter(({ retiredOn }) => !retiredOn)
      .map(({ id, short, name }) => ({ id, label: short, hint: name })),
    ...(me ? { me } : {}),
    ...(readOnly ? { readOnly } : {}),
    today,
  };
}
