import type { Tally } from "../../../utils/messages/strategy-view";

/** Pieces for one reader at one stage; without an id those that say none. */
export interface AtStage {
  id?: string;
  live: number;
  inWork: number;
}

/**
 * How many pieces a reader gets at each stage: those of the strategy in their order, then any other a piece names, then
 * those without one. Ideas and what is retired are not given to anybody.
 */
export function byStage(
  { lines }: Tally,
  personaId: string,
  stages: readonly { id: string }[],
): AtStage[] {
  const own = lines.filter((line) => line.personaId === personaId);
  const known = stages.map(({ id }) => id);
  const others = [...new Set(own.flatMap(({ stage }) => stage ?? []))].filter(
    (id) => !known.includes(id),
  );
  const count = (id: string | undefined, ...statuses: string[]): number =>
    own
      .filter(({ stage, status }) => stage === id && statuses.includes(status))
      .reduce((sum, line) => sum + line.count, 0);
  return [...known, ...others, undefined]
    .map((id) => ({
      ...(id === undefined ? {} : { id }),
      live: count(id, "live"),
      inWork: count(id, "draft", "review"),
    }))
    .filter(({ id, live, inWork }) => (id && known.includes(id)) || live + inWork > 0);
}
