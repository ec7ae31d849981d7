import type { Tally } from "../../../utils/messages/strategy-view";
import type { Persona } from "../../../utils/model/persona";

/** Pieces for one reader at one stage; without an id those that say none. */
export interface AtStage {
  id?: string;
  ideas: number;
  inWork: number;
  live: number;
}

/**
 * How many pieces a reader gets at each stage: the stages they go through and those at which they get something, in the
 * strategy's order; then any other a piece names, then pieces without one. What is retired is given to nobody.
 */
export function byStage(
  { lines }: Tally,
  reader: Pick<Persona, "id" | "stages">,
  stages: readonly { id: string }[],
): AtStage[] {
  const own = lines.filter((line) => line.personaId === reader.id);
  const known = stages.map(({ id }) => id);
  const others = new Set(
    own.flatMap(({ stage }) => stage ?? []).filter((id) => !known.includes(id)),
  );
  const count = (id: string | undefined, ...statuses: string[]): number =>
    own
      .filter(({ stage, status }) => stage === id && statuses.includes(status))
      .reduce((sum, line) => sum + line.count, 0);
  return [...known, ...others, undefined]
    .map((id) => ({
      ...(id === undefined ? {} : { id }),
      ideas: count(id, "idea"),
      inWork: count(id, "draft", "review"),
      live: count(id, "live"),
    }))
    .filter(
      ({ id, ideas, inWork, live }) =>
        reader.stages.includes(id ?? "") || ideas + inWork + live > 0,
    );
}
