/**
 * Very many documents at once. One transaction for a hundred thousand of them would keep everybody else waiting for
 * its whole length, since a transaction that writes shuts out all that read. So they are written some hundred at a
 * time, each time with a line in a journal (in `local`) that says what was written; an import that does not come to its
 * end, because somebody stopped it, the disk is full or the browser was closed, is taken back line by line.
 */
import { unwrap } from "idb";
import { matchKey } from "../model/asset-key";
import type { Asset } from "../model/asset";
import type { Document } from "../model/document";
import type { Event } from "../model/event";
import { faultOf } from "./faults";
import type { Database, Local, Row } from "./schema";
import { rowOf } from "./write";

/** The import that is under way: its operation, or nothing. */
const MARK = "import";

/** What one step of an import wrote. */
export interface Step {
  /** Documents that were new, each with the line of history it names: another one means somebody changed it since */
  docs?: [id: string, ev: string][];
  /** Lines of history that were new */
  events?: string[];
  /** An operation whose lines of history say what it changed, and the rows as they were before it */
  operation?: string;
  rows?: Row[];
  /** What the step answered, for one that is asked again */
  answer: unknown;
}

/** Where the journal of one step lies. */
function stepKey(operation: string, step: number): string {
  return `${MARK}:${operation}:${String(step).padStart(7, "0")}`;
}

export async function readUnderWay(db: Database): Promise<string | undefined> {
  return (await db.get("local", MARK))?.value || undefined;
}

export async function beginImport(db: Database, operation: string): Promise<void> {
  await db.put("local", { key: MARK, value: operation });
}

/** Nothing is under way any more. */
export const IMPORT_OVER = { key: MARK, value: "" } as const;

/** The last import that came to its end: asked once more after a lost answer, it is not refused. */
export function importDone(operation: string): { key: string; value: string } {
  return { key: `${MARK}-done`, value: operation };
}

export async function isImportDone(db: Database, operation: string): Promise<boolean> {
  return (await db.get("local", `${MARK}-done`))?.value === operation;
}

/** The import somebody writes for is not under way any more: another one began, or it was taken back. */
export class ImportOver extends Error {
  override name = "ImportOver";
}

/** One step of an import, by its number. */
export interface Place {
  operation: string;
  step: number;
}

/** A step's line of the journal. */
export function lineOf({ operation, step: number }: Place, step: Step): Local {
  return { key: stepKey(operation, number), value: JSON.stringify(step) };
}

interface Journal {
  get(key: string): Promise<Local | undefined>;
}

/** What was done at a place before, seen in the transaction that would do it. @throws ImportOver */
async function doneAt(local: Journal, { operation, step }: Place): Promise<Step | null> {
  const [mark, line] = await Promise.all([local.get(MARK), local.get(stepKey(operation, step))]);
  // Somebody else's began, or this one was taken back: nothing of it may be written any more.
  if (mark?.value !== operation) throw new ImportOver("Another import, or none, is under way");
  return stepIn(line);
}

function stepIn(line: Local | undefined): Step | null {
  return line?.value ? (JSON.parse(line.value) as Step) : null;
}

/**
 * Writes documents of which none is here yet, and the journal's line, in one transaction. Answers the step that is done:
 * this one, or the one that was done at its place before; and `null`, with nothing written, when a document is here
 * after all. New documents of a large import have no lines of history of their own: they say themselves who brought
 * them and when.
 *
 * @throws ImportOver, StoreFull, StoreUnreachable
 */
export async function addNew(
  db: Database,
  docs: readonly Document[],
  place: Place,
  step: Step,
): Promise<Step | null> {
  const tx = db.transaction(["docs", "local"], "readwrite", { durability: "relaxed" });
  tx.done.catch(() => undefined);
  const [store, local] = [tx.objectStore("docs"), tx.objectStore("local")];
  try {
    const [done, taken] = await Promise.all([
      doneAt(local, place),
      isTaken(store.index("keys"), docs),
    ]);
    if (done) return done;
    if (taken) return null;
    // Without the wrapper: a promise for each of a hundred thousand costs a third of their writing. The transaction
    // tells how it went.
    const bare = unwrap(store);
    for (const doc of docs) bare.add(rowOf(doc));
    unwrap(local).put(lineOf(place, step));
    await tx.done;
    return step;
  } catch (error) {
    const within = tx.error ?? error;
    if (within instanceof Error && within.name === "ConstraintError") return null;
    throw faultOf(error, tx.error);
  }
}

interface Index {
  count(query: IDBKeyRange | string): Promise<number>;
}

/** Documents come in the order of their first places: one look tells about them all. */
async function isTaken(index: Index, docs: readonly Document[]): Promise<boolean> {
  const places = docs.flatMap(({ t, body }) =>
    t === "asset" ? [(body as Asset).refs.map(({ key }) => matchKey(key))] : [],
  );
  const firsts = places.flatMap(([first]) => first ?? []).sort();
  if (firsts.length === 0) return false;
  if ((await index.count(IDBKeyRange.bound(firsts[0], firsts.at(-1)))) > 0) return true;
  const others = places.flatMap(([, ...rest]) => rest);
  const counts = await Promise.all(others.map((one) => index.count(one)));
  return counts.some((count) => count > 0);
}

/** Rows by their ids, in one transaction; those that are not here are left out. */
export async function rowsHere(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const { store } = db.transaction("docs");
  const rows = await Promise.all(ids.map((id) => store.get(id)));
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** Ids of the documents of pieces: themselves, their links, and what was said about findings on them. */
export async function idsOfPieces(db: Database, pieces: readonly string[]): Promise<string[]> {
  const closings = await Promise.all(
    pieces.map((id) =>
      db.getAllKeys("docs", IDBKeyRange.bound(`closing:${id}~`, `closing:${id}~\uffff`)),
    ),
  );
  return [...pieces.flatMap((id) => [`asset:${id}`, `link:${id}`]), ...closings.flat()];
}

/**
 * Adds lines of history that are not here yet, and the journal's line, in one transaction; nothing where that was done.
 *
 * @throws ImportOver, StoreFull, StoreUnreachable
 */
export async function addEvents(
  db: Database,
  events: readonly Event[],
  place: Place,
): Promise<void> {
  const tx = db.transaction(["events", "local"], "readwrite", { durability: "relaxed" });
  tx.done.catch(() => undefined);
  const [store, local] = [tx.objectStore("events"), tx.objectStore("local")];
  try {
    if (await doneAt(local, place)) return;
    const here = await Promise.all(events.map(({ id }) => store.getKey(id)));
    const fresh = events.filter((_one, at) => here[at] === undefined);
    for (const one of fresh) store.add(one).catch(() => undefined);
    const step: Step = { events: fresh.map(({ id }) => id), answer: null };
    local.put(lineOf(place, step)).catch(() => undefined);
    await tx.done;
  } catch (error) {
    throw faultOf(error, tx.error);
  }
}

/** Takes an import back, its last step first. What somebody changed since stays as they left it. */
export async function takeImportBack(db: Database, operation: string): Promise<void> {
  for (const key of (await journalOf(db, operation)).reverse()) {
    const step = stepIn(await db.get("local", key));
    const tx = db.transaction(["docs", "events", "local"], "readwrite", { durability: "relaxed" });
    tx.done.catch(() => undefined);
    const [docs, events] = [tx.objectStore("docs"), tx.objectStore("events")];
    const lines = step?.operation
      ? await events.index("operation").getAll(step.operation)
      : ([] as Event[]);
    const last = new Map([...(step?.docs ?? []), ...lines.map(({ of, id }) => [of, id] as const)]);
    const rows = await Promise.all([...last.keys()].map((id) => docs.get(id)));
    const changed = rows.filter((row) => row && row.doc.ev !== last.get(row.id));
    const theirs = new Set(changed.flatMap((row) => (row ? [row.id, pieceOf(row)] : [])));
    const before = new Map((step?.rows ?? []).map((row) => [row.id, row]));
    for (const id of last.keys()) {
      const former = before.get(id);
      if (theirs.has(id)) continue;
      if (former) await docs.put(former);
      else await docs.delete(id);
    }
    for (const id of [...(step?.events ?? []), ...lines.map((line) => line.id)])
      await events.delete(id);
    await tx.objectStore("local").delete(key);
    await tx.done;
  }
  await db.put("local", IMPORT_OVER);
}

/** A piece somebody linked meanwhile stays for its link's sake. */
function pieceOf({ doc: { body } }: Row): string {
  return `asset:${(body as { assetId?: string }).assetId ?? ""}`;
}

/** Forgets the journal of an import that came to its end. */
export async function forgetJournal(db: Database, operation: string): Promise<void> {
  const start = `${MARK}:${operation}:`;
  await db.delete("local", IDBKeyRange.bound(start, `${start}\uffff`));
}

function journalOf(db: Database, operation: string): Promise<string[]> {
  const start = `${MARK}:${operation}:`;
  return db.getAllKeys("local", IDBKeyRange.bound(start, `${start}\uffff`));
}
