/** What a change does to pieces before it is published. Pure sums over all pieces, counted. */
import type { TallyLine } from "../../../utils/messages/strategy-view";
import type { Change } from "../../../utils/model/change";

/** Pieces that would serve something retired. Ideas are left alone, and so is what is retired itself. */
export interface Effect {
  live: number;
  /** In draft or review */
  open: number;
  /** The filter of the pieces page that shows them; none where it has no such filter */
  filter: string | null;
}

const FIELDS = {
  goal: ["goalId", "goal"],
  persona: ["personaId", "reader"],
  pillar: ["pillarId", null],
} as const;

/** What retiring something leaves behind; nothing for any other change. */
export function effectOf(lines: readonly TallyLine[], { op, type, id }: Change): Effect | null {
  if (op !== "retire" || !(type === "goal" || type === "persona" || type === "pillar")) return null;
  const [field, filter] = FIELDS[type];
  const own = lines.filter((line) => line[field] === id);
  const sum = (...statuses: string[]): number =>
    own
      .filter(({ status }) => statuses.includes(status))
      .reduce((count, line) => count + line.count, 0);
  return {
    live: sum("live"),
    open: sum("draft", "review"),
    filter: filter && `${filter}=${encodeURIComponent(id)}`,
  };
}
