/**
 * Very many documents at once. One transaction for a hundred thousand of them would keep everybody else waiting for
 * its whole length, since a transaction that writes shuts out all that read. So they are written some hundred at a
 * time, each time with a line in a journal (in `local`) that says what was written; an import that does not come to its
 * end, because somebody stopped it, the disk is full or the browser was closed, is taken back line by line.
 */
import { matchKey } from "../model/asset-key";
import type { Asset } from "../model/asset";
import type { Document } from "../model/document";
import type { Event } from "../model/event";
import { faultOf } from "./faults";
import type { Database, Row } from "./schema";
import { rowOf } from "./write";

/** The import that is under way: its operation, or nothing. */
const MARK = "import";

/** What one step of an import wrote. */
export interface Step {
  /** Documents that were new, each with the line of history it names: another one means somebody changed it since */
  docs?: [id: string, ev: string][];
  /** Lines of history that were new */
  events?: string[];
  /** An operation whose lines of history say what was there before */
  operation?: string;
  /** What the step answered, for one that is asked again */
  answer: unknown;
}

/** Where the journal of one step lies. */
export function stepKey(operation: string, step: number): string {
  return `${MARK}:${operation}:${String(step).padStart(7, "0")}`;
}

export async function readUnderWay(db: Database): Promise<string | undefined> {
  return (await db.get("local", MARK))?.value || undefined;
}

export async function beginImport(db: Database, operation: string): Promise<void> {
  await db.put("local", { key: MARK, value: operation });
}

export const IMPORT_DONE = { key: MARK, value: "" } as const;

/** What a step answered when it was done before. */
export async function readStep(db: Database, key: string): Promise<Step | undefined> {
  const kept = await db.get("local", key);
  return kept?.value ? (JSON.parse(kept.value) as Step) : undefined;
}

/**
 * Writes documents of which none is here yet, and the journal's line, in one transaction. Answers false, and writes
 * nothing, when one is here after all. New documents of a large import have no lines of history of their own: they say
 * themselves who brought them and when.
 *
 * @throws StoreFull, StoreUnreachable
 */
export async function addNew(
  db: Database,
  docs: readonly Document[],
  key: string,
  step: Step,
): Promise<boolean> {
  const tx = db.transaction(["docs", "local"], "readwrite", { durability: "relaxed" });
  tx.done.catch(() => undefined);
  const store = tx.objectStore("docs");
  try {
    if (await isTaken(store.index("keys"), docs)) {
      tx.abort();
      return false;
    }
    // Not waited for one by one: the transaction tells how it went.
    for (const doc of docs) store.add(rowOf(doc)).catch(() => undefined);
    tx.objectStore("local")
      .put({ key, value: JSON.stringify(step) })
      .catch(() => undefined);
    await tx.done;
    return true;
  } catch (error) {
    const within = tx.error ?? error;
    if (within instanceof Error && within.name === "ConstraintError") return false;
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

/** Adds lines of history that are not here yet, and the journal's line, in one transaction. */
export async function addEvents(
  db: Database,
  events: readonly Event[],
  key: string,
): Promise<void> {
  const tx = db.transaction(["events", "local"], "readwrite", { durability: "relaxed" });
  tx.done.catch(() => undefined);
  const store = tx.objectStore("events");
  try {
    const here = await Promise.all(events.map(({ id }) => store.getKey(id)));
    const fresh = events.filter((_one, at) => here[at] === undefined);
    for (const one of fresh) store.add(one).catch(() => undefined);
    const step: Step = { events: fresh.map(({ id }) => id), answer: null };
    tx.objectStore("local")
      .put({ key, value: JSON.stringify(step) })
      .catch(() => undefined);
    await tx.done;
  } catch (error) {
    throw faultOf(error, tx.error);
  }
}

/** Takes an import back, its last step first. What somebody changed since stays as they left it. */
export async function takeImportBack(db: Database, operation: string): Promise<void> {
  for (const key of (await journalOf(db, operation)).reverse()) {
    const step = await readStep(db, key);
    const tx = db.transaction(["docs", "events", "local"], "readwrite", { durability: "relaxed" });
    tx.done.catch(() => undefined);
    const [docs, events] = [tx.objectStore("docs"), tx.objectStore("events")];
    for (const [id, ev] of step?.docs ?? [])
      if ((await docs.get(id))?.doc.ev === ev) await docs.delete(id);
    for (const id of step?.events ?? []) await events.delete(id);
    const lines = step?.operation
      ? await events.index("operation").getAll(step.operation)
      : ([] as Event[]);
    for (const line of lines.reverse()) {
      const row = await docs.get(line.of);
      const ours = row ? row.doc.ev === line.id : line.after === undefined;
      if (ours && line.before === undefined) await docs.delete(line.of);
      else if (ours) await docs.put(rowBefore(line, row));
      await events.delete(line.id);
    }
    await tx.objectStore("local").delete(key);
    await tx.done;
  }
  await db.put("local", IMPORT_DONE);
}

/** A document as it was before a line of history. Its own line then is not known any more; the next change names one. */
function rowBefore({ id, of, before, by, at }: Event, row: Row | undefined): Row {
  const t = of.slice(0, of.indexOf(":")) as Document["t"];
  const doc = row?.doc ?? { id: of, t, v: 1, by, at };
  return rowOf({ ...doc, ev: id, body: before as Document["body"] });
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
