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

function readRow<T extends EntityType>(row: Row | undefined, type: T): Document<T> | undefined {
  const envelope = Envelope.safeParse(row?.doc);
  if (!envelope.success || envelope.data.t !== type) return undefined;
  const schema = entities[type] as { safeParse(v: unknown): { success: boolean; data?: unknown } };
  const body = schema.safeParse(envelope.data.body);
  if (!body.success) return undefined;
  return { ...envelope.data, t: type, body: body.data as EntityOf<T> } as Document<T>;
}

/** The newest lines of one document's history, newest first. */
export async function history(db: Database, of: string, most: number): Promise<Event[]> {
  const range = IDBKeyRange.bound(`ev:${of}:`, `ev:${of}:\uffff`);
  const lines: Event[] = [];
  let cursor = await db.transaction("events").store.openCursor(range, "prev");
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

/** The newest links of the workspace's history, newest first, at most `most` different documents. */
export async function latestLinks(db: Database, most: number): Promise<string[]> {
  const ids = new Set<string>();
  let cursor = await db.transaction("events").store.index("at").openCursor(null, "prev");
  for (let seen = 0; cursor && ids.size < most && seen < 200; seen++) {
    if (cursor.value.of.startsWith("link:") && cursor.value.op !== "import")
      ids.add(cursor.value.of.slice(5));
    cursor = await cursor.continue();
  }
  return [...ids];
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
