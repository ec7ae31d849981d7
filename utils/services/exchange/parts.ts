/** A full export too large for one message between worlds, handed out some at a time. */
import { FULL_SCHEMA } from "../../exchange/full-file";
import type { Answers, Body } from "../../messages/protocol";
import type { Database } from "../../store/schema";
import type { Desk } from "../desk";
import { noteBackup } from "./backup";

/** More documents than this go out in parts. */
const MOST_DOCUMENTS = 5000;
const AT_ONCE = 2000;

export async function isLarge(db: Database): Promise<boolean> {
  return (await db.count("docs")) > MOST_DOCUMENTS || (await db.count("events")) > MOST_DOCUMENTS;
}

/**
 * One part of a file that holds everything: put together they are one JSON text.
 * @returns the part, and from where to ask on; `null` after the last
 */
export async function exportPart(
  desk: Desk,
  { after }: Body<"exportPart">,
): Promise<Answers["exportPart"]> {
  const db = await desk.db();
  if (after === null) {
    const head = { schema: FULL_SCHEMA, exportedAt: desk.now().toISOString() };
    return { text: `${JSON.stringify(head).slice(0, -1)},"documents":[\n`, next: "docs:" };
  }
  const [store, from] = splitPlace(after);
  const range = from === "" ? null : IDBKeyRange.lowerBound(from, true);
  const rows = await db.getAll(store, range, AT_ONCE);
  const lines = rows.map((row) => JSON.stringify("doc" in row ? row.doc : row));
  const text = `${from !== "" && lines.length > 0 ? ",\n" : ""}${lines.join(",\n")}`;
  const last = rows.at(-1)?.id;
  if (rows.length === AT_ONCE && last !== undefined) return { text, next: `${store}:${last}` };
  if (store === "docs") return { text: `${text}\n],"events":[\n`, next: "events:" };
  await noteBackup(desk, true);
  return { text: `${text}\n]}\n`, next: null };
}

function splitPlace(after: string): ["docs" | "events", string] {
  const at = after.indexOf(":");
  return [after.slice(0, at) === "events" ? "events" : "docs", after.slice(at + 1)];
}
