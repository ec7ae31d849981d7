/** Taking operations back: every document they changed gets its former body. */
import type { EntityOf, EntityType } from "../model/entities";
import type { Event } from "../model/event";
import { Refusal } from "../messages/serve";
import { eventsOf } from "../store/read";
import type { Writer } from "../store/write";
import type { Desk } from "./desk";

/** The operation that says which findings another one fixed: it goes when that one goes. */
export const fixedBy = (operation: string): string => `${operation}~fixed`;

/** What puts every document of some operations, one after the other, back as it was before the first of them. */
export async function takeBack(
  desk: Desk,
  operations: readonly string[],
): Promise<(writer: Writer) => Promise<void>> {
  const db = await desk.db();
  const eventsOfAll = async (all: readonly string[]): Promise<Event[]> =>
    // Ids of lines keep the order in which they were written.
    (await Promise.all(all.map((one) => eventsOf(db, one))))
      .flat()
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  const [events, settled] = await Promise.all([
    eventsOfAll(operations),
    eventsOfAll(operations.map(fixedBy)),
  ]);
  if (events.some((event) => event.op === "import")) throw new Refusal("not-allowed");
  return async (writer) => {
    for (const [of, own] of byDocument(events))
      if (!(await putBack(writer, of, own))) throw new Refusal("changed-since");
    // What somebody has answered since stays answered.
    for (const [of, own] of byDocument(settled)) await putBack(writer, of, own);
  };
}

function byDocument(events: readonly Event[]): Map<string, Event[]> {
  const all = new Map<string, Event[]>();
  for (const event of events) all.set(event.of, [...(all.get(event.of) ?? []), event]);
  return all;
}

/** Puts one document back to where it was before some lines of its history; false where it was changed after them. */
async function putBack(writer: Writer, of: string, own: readonly Event[]): Promise<boolean> {
  const [type, id] = splitId(of);
  // A piece that was new stays known: it goes back to how it was first written, or stays as it is now.
  const back = type === "asset" ? own.find((event) => event.before !== undefined) : own[0];
  if (!back) return true;
  const [now, last] = [await writer.read(type, id), own.at(-1)];
  if (now ? now.ev !== last?.id : last?.after !== undefined) return false;
  if (back.before !== undefined) await writer.put(type, back.before as EntityOf<typeof type>);
  else if (type !== "asset") await writer.remove(type, id);
  return true;
}

/** `link:asana:12` gives the type `link` and the entity id `asana:12`. */
function splitId(of: string): [EntityType, string] {
  const at = of.indexOf(":");
  return [of.slice(0, at) as EntityType, of.slice(at + 1)];
}
