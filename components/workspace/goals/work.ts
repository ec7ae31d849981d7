/** What goes on for each goal, from the counted pieces. */
import type { Tally } from "../../../utils/messages/strategy-view";

/** Pieces of one goal, by how far they are. Retired ones served it once and count no more. */
export interface Work {
  live: number;
  inWork: number;
  ideas: number;
}

/** Fewer goals than this cannot be crowded: one of two always has half. */
const FEW = 3;

/** The work for one goal. */
export function workFor({ lines }: Tally, goalId: string): Work {
  const count = (...statuses: string[]): number =>
    lines
      .filter((line) => line.goalId === goalId && statuses.includes(line.status))
      .reduce((sum, line) => sum + line.count, 0);
  return { live: count("live"), inWork: count("draft", "review"), ideas: count("idea") };
}

/** The goal that more than half of the work in progress is for, where there are at least three; `null` for none. */
export function crowdedOf(tally: Tally, goals: readonly { id: string }[]): string | null {
  if (goals.length < FEW) return null;
  const work = goals.map(({ id }) => ({ id, inWork: workFor(tally, id).inWork }));
  const all = work.reduce((sum, { inWork }) => sum + inWork, 0);
  return work.find(({ inWork }) => inWork * 2 > all)?.id ?? null;
}
