/** What goes on for each goal, from the counted pieces. */
import type { Tally } from "../../../utils/messages/strategy-view";

/** How far a piece that still counts can be; a retired one served its goal once. */
export const STEPS = ["live", "review", "draft", "idea"] as const;

/** Pieces of one goal, by how far they are. */
export type Work = Record<(typeof STEPS)[number], number>;

/** Fewer goals than this cannot be crowded: one of two always has half. */
const FEW = 3;

/** The work for one goal. */
export function workFor({ lines }: Tally, goalId: string): Work {
  const count = (status: string): number =>
    lines
      .filter((line) => line.goalId === goalId && line.status === status)
      .reduce((sum, line) => sum + line.count, 0);
  return {
    live: count("live"),
    review: count("review"),
    draft: count("draft"),
    idea: count("idea"),
  };
}

/** Pieces that serve a goal now: live ones and those in work. */
export function serving({ live, review, draft }: Work): number {
  return live + review + draft;
}

/** The goal that more than half of the work in progress is for, where there are at least three; `null` for none. */
export function crowdedOf(tally: Tally, goals: readonly { id: string }[]): string | null {
  if (goals.length < FEW) return null;
  const inWork = goals.map(({ id }) => {
    const { review, draft } = workFor(tally, id);
    return { id, count: review + draft };
  });
  const all = inWork.reduce((sum, { count }) => sum + count, 0);
  return inWork.find(({ count }) => count * 2 > all)?.id ?? null;
}
