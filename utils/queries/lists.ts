/** Linking all of a list, so many pieces at a time that the panel knows how far it is and can stop. */
import type { EachLinked, Proposal } from "../messages/list-view";
import type { Body } from "../messages/protocol";
import { send } from "../messages/send";

/** So many in one message: what the background takes at most (`MOST_EACH`, `MOST_LINKED`). */
const LOOKED_AT = 20;
const LINKED = 25;

export type Linked = Body<"linkEach">["items"][number];

/** Pieces in the parts in which they are looked at, or linked. */
export function inParts<T>(all: readonly T[], doing: "look" | "link"): T[][] {
  const size = doing === "look" ? LOOKED_AT : LINKED;
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

/** What speaks for a goal, for one part. */
export function proposalsFor(keys: string[]): Promise<Proposal[]> {
  return send("proposals", { keys });
}

/** Links one part. @param from place of its first piece in the whole operation */
export function linkPart(operation: string, from: number, items: Linked[]): Promise<EachLinked> {
  return send("linkEach", { operation, from, items });
}
