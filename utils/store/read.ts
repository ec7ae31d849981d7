import { matchKey } from "../model/asset-key";
import { DOCUMENT_VERSION, Envelope, documentId } from "../model/document";
import type { Document } from "../model/document";
import { entities } from "../model/entities";
import type { EntityOf, EntityType } from "../model/entities";
import type { Event } from "../model/event";
import type { Database, Local, Row, Sighting } from "./schema";

/** What reading a list of documents gives: those that fit, and the ids of those that do not (kept, never dropped). */
export interface Read<T extends EntityType> {
  docs: Document<T>[];
  unreadable: string[];
}

/** True when a newer Throughline wrote this document: it is shown, and not written. */
export function isNewer(doc: Document): boolean {
  return doc.v > DOCUMENT_VERSION;
}

/** One document, checked. `undefined` when there is none or it does not fit its schema. */
export async function readDocument<T extends EntityType>(
  db: Database,
  type: T,
  id: string,
): Promise<Document<T> | undefined> {
  return readRow(await db.get("docs", documentId(type, id)), type);
}

/** The asset that lives at a key, under any spelling of it. */
export async function readAssetAt(
  db: Database,
  key: string,
): Promise<Document<"asset"> | undefined> {
  return readRow(await db.getFromIndex("docs", "keys", matchKey(key)), "asset");
}

/** Every document of one type (whose id starts with `under`, where given), in their own order. */
export async function allOf<T extends EntityType>(
  db: Database,
  type: T,
  under = "",
): Promise<Read<T>> {
  const start = documentId(type, under);
  const rows = await db.getAll("docs", IDBKeyRange.bound(start, `${start}\uffff`));
  return inOrder(rows, type);
}

function inOrder<T extends EntityType>(rows: readonly Row[], type: T): Read<T> {
  const docs: Document<T>[] = [];
  const unreadable: string[] = [];
  for (const row of rows) {
    const doc = readRow(row, type);
    if (doc) docs.push(doc);
    else unreadable.push(row.id);
  }
  docs.sort((a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9));
  return { docs, unreadable };
}

/** A stored row as a document, checked. `undefined` when it does not fit its schema. */
export function readRow<T extends EntityType>(
  row: Row | undefined,
  type: T,
): Document<T> | undefined {
  const envelope = Envelope.safeParse(row?.doc);
  if (!envelope.success || envelope.data.t !== type) return undefined;
  const schema = entities[type] as { safeParse(v: unknown): { success: boolean; data?: unknown } };
  const body = schema.safeParse(envelope.data.body);
  if (!body.success) return undefined;
  return { ...envelope.data, t: type, body: body.data as EntityOf<T> } as Document<T>;
}

/** Several types at once, in one transaction: each costs a read, not a transaction of its own. */
export async function allOfTypes<T extends EntityType>(
  db: Database,
  types: readonly T[],
): Promise<{ [K in T]: Document<K>[] }> {
  return (await readTypes(db, types)).docs;
}

/** Several types at once, with the ids of all documents that do not fit their schema. */
export async function readTypes<T extends EntityType>(
  db: Database,
  types: readonly T[],
): Promise<{ docs: { [K in T]: Document<K>[] }; unreadable: string[] }> {
  const { store } = db.transaction("docs");
  const rows = await Promise.all(
    types.map((type) => store.getAll(IDBKeyRange.bound(`${type}:`, `${type}:\uffff`))),
  );
  const lists = types.map((type, at) => [type, inOrder(rows[at] ?? [], type)] as const);
  return {
    docs: Object.fromEntries(lists.map(([type, { docs }]) => [type, docs])) as {
      [K in T]: Document<K>[];
    },
    unreadable: lists.flatMap(([, { unreadable }]) => unreadable),
  };
}

/** The newest lines of one document's history, newest first. */
export function history(db: Database, of: string, most: number): Promise<Event[]> {
  return newestOf(db.transaction("events").store, of, most);
}

interface Events {
  openCursor(range: IDBKeyRange, direction: "prev"): Promise<EventCursor | null>;
}

interface EventCursor {
  value: Event;
  continue(): Promise<EventCursor | null>;
}

/** The same in a transaction that is under way. */
export async function newestOf(events: Events, of: string, most: number): Promise<Event[]> {
  const range = IDBKeyRange.bound(`ev:${of}:`, `ev:${of}:\uffff`);
  const lines: Event[] = [];
  let cursor = await events.openCursor(range, "prev");
  while (cursor && lines.length < most) {
    lines.push(cursor.value);
    cursor = await cursor.continue();
  }
  return lines;
}

/** Every line one operation wrote. */
export function eventsOf(db: Database, operation: string): Promise<Event[]> {
  return db.getAllFromIndex("events", "operation", operation);
}

const MOST_SCANNED = 5000;
/** So many imported lines of one moment in a row are one import; nobody links by hand in the same millisecond. */
const ONE_IMPORT = 100;

/** The links changed by hand most lately, newest first, at most `most` different documents. Imports are skipped. */
export async function latestLinks(db: Database, most: number): Promise<string[]> {
  const ids = new Set<string>();
  let [moment, imported] = ["", 0];
  let cursor = await db.transaction("events").store.index("at").openCursor(null, "prev");
  for (let seen = 0; cursor && ids.size < most && seen < MOST_SCANNED; seen++) {
    const { key, primaryKey, value } = cursor;
    if (key !== moment) [moment, imported] = [key, 0];
    if (value.op === "import") imported++;
    else if (value.of.startsWith("link:")) ids.add(value.of.slice(5));
    // Within one moment lines stand in the order of their ids: those of other documents are jumped over.
    if (primaryKey > "ev:link:\uffff")
      cursor = await cursor.continuePrimaryKey(key, "ev:link:\uffff");
    else if (primaryKey < "ev:link:" || imported > ONE_IMPORT)
      cursor = await cursor.continuePrimaryKey(key, "ev:");
    else cursor = await cursor.continue();
  }
  return [...ids];
}

/** How many pieces are linked to a goal. Links that name none are not in the index. */
export async function countLinked(db: Database): Promise<number> {
  return new Set(await db.getAllKeysFromIndex("docs", "goals")).size;
}

/** Tells whether a document, or a line of history with its body, goes when the sample goes. */
export type OfSample = (of: string, body: unknown) => boolean;

/**
 * The sample is what is marked `sample`, the links to its goals, and what was said about its pieces. Everything else
 * is a person's own.
 */
export function ofSample(rows: readonly Row[]): OfSample {
  const marked = new Set(rows.filter(({ doc }) => isMarked(doc)).map((row) => row.id));
  return (of, body) => {
    const { sample, main, assetId } = (body ?? {}) as Record<string, unknown>;
    return (
      sample === true ||
      marked.has(of) ||
      marked.has(`goal:${String(main)}`) ||
      marked.has(`asset:${String(assetId)}`)
    );
  };
}

/** True for what the sample brought. A damaged document is nobody's sample. */
function isMarked(doc: { body?: unknown } | undefined): boolean {
  return (doc?.body as { sample?: unknown } | undefined)?.sample === true;
}

/** What of the store goes when the sample goes. */
export async function readOfSample(db: Database): Promise<OfSample> {
  return ofSample(await db.getAll("docs"));
}

export function readSighting(db: Database, key: string): Promise<Sighting | undefined> {
  return db.get("sightings", matchKey(key));
}

export function sightingsIn(db: Database, container: string, most: number): Promise<Sighting[]> {
  return db.getAllFromIndex("sightings", "container", container, most);
}

export function readLocal(db: Database, key: string): Promise<Local | undefined> {
  return db.get("local", key);
}

/** Local notes whose key starts with `prefix`. */
export function localsUnder(db: Database, prefix: string): Promise<Local[]> {
  return db.getAll("local", IDBKeyRange.bound(prefix, `${prefix}\uffff`));
}

/** How many documents of a type there are. */
export function countOf(db: Database, type: EntityType): Promise<number> {
  return db.count("docs", IDBKeyRange.bound(`${type}:`, `${type}:\uffff`));
}
