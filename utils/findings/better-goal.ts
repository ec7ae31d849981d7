import { openGoals } from "../model/goal";
import type { Goal } from "../model/goal";
import type { PieceFacts } from "./contract";

/** The open goal that a piece's words speak for most, for a reader where one is given; the linked one is no answer. */
export function betterGoal(
  { evidence, ground, link }: PieceFacts,
  personaId?: string,
): Goal | null {
  const count = ({ id }: Goal): number => evidence.meant[`goal:${id}`]?.length ?? 0;
  const open = openGoals(ground.goals).filter(
    (goal) => goal.status === "active" && (!personaId || goal.personaIds.includes(personaId)),
  );
  const best = [...open].sort((a, b) => count(b) - count(a))[0];
  return best && best.id !== link?.main && (count(best) > 0 || personaId) ? best : null;
}
