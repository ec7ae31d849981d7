import type { Brief } from "../messages/fit-view";
import { readBriefOf } from "../model/brief";
import { readMainTarget } from "../model/link";
import type { Link } from "../model/link";
import type { Shelf } from "./strategy";

/** What to write for a piece that is linked; `undefined` without a goal and a reader. */
export function readBrief(
  { goals, personas, pillars, stages }: Shelf,
  link: Link | undefined,
): Brief | undefined {
  const target = readMainTarget(link);
  return readBriefOf({
    goal: goals.find(({ id }) => id === link?.main),
    persona: personas.find(({ id }) => id === target?.personaId),
    pillar: pillars.find(({ id }) => id === target?.pillarId),
    stage: stages.find(({ id }) => id === link?.stage),
  });
}
