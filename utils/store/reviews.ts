import type { Document } from "../model/document";
import type { EntityType } from "../model/entities";
import type { Link } from "../model/link";
import type { Database, Local, Reviewed } from "./schema";

/** Documents of one type in the order of their ids, `most` at a time, after an id. */
export async function pageOfType<T extends EntityType>(
  db: Database,
  type: T,
  after: string | null,
  most: number,
): Promise<Document<T>[]> {
  const from = after === null ? `${type}:` : `${type}:${after}`;
  const range = IDBKeyRange.bound(from, `${type}:\uffff`, after !== null);
  return (await db.getAll("docs", range, most)).map((row) => row.doc as Document<T>);
}

/** Links of pieces by their ids, from one id to another. */
export async function linksBetween(
  db: Database,
  first: string,
  last: string,
): Promise<Map<string, Link>> {
  const rows = await db.getAll("docs", IDBKeyRange.bound(`link:${first}`, `link:${last}`));
  return new Map(rows.map(({ doc }) => [(doc.body as Link).assetId, doc.body as Link]));
}

/** What was found on pieces, from one id to another. */
export async function reviewsBetween(
  db: Database,
  first: string,
  last: string,
): Promise<Map<string, Reviewed>> {
  const reviews = await db.getAll("reviews", IDBKeyRange.bound(first, last));
  return new Map(reviews.map((one) => [one.id, one]));
}

/** Ids of every piece the rules looked at. */
export function reviewKeys(db: Database): Promise<string[]> {
  return db.getAllKeys("reviews");
}

/**
 * What is known of pieces that share a key. `tells` says whether so many pieces at a key still mean something.
 */
export async function meetingAt(
  db: Database,
  keys: readonly string[],
  tells: (key: string, count: number) => boolean,
): Promise<Reviewed[]> {
  const index = db.transaction("reviews").store.index("keys");
  const found = await Promise.all(
    keys.map(async (key) => (tells(key, await index.count(key)) ? index.getAll(key) : [])),
  );
  return [...new Map(found.flat().map((one) => [one.id, one])).values()];
}

export function readReview(db: Database, id: string): Promise<Reviewed | undefined> {
  return db.get("reviews", id);
}

/** Ids of pieces whose findings rest on a document. */
export function restingOn(db: Database, document: string): Promise<string[]> {
  return db.getAllKeysFromIndex("reviews", "about", document);
}

/** Every piece the rules looked at. */
export function allReviews(db: Database): Promise<Reviewed[]> {
  return db.getAll("reviews");
}

/** Writes what was found, in one transaction. Derived data: it need not be on disk at once. */
export async function putReviews(
  db: Database,
  reviews: readonly Reviewed[],
  gone: readonly string[] = [],
): Promise<void> {
  const tx = db.transaction(["reviews", "kinds"], "readwrite", { durability: "relaxed" });
  const [store, kinds] = [tx.objectStore("reviews"), tx.objectStore("kinds")];
  for (const id of gone) {
    void store.delete(id);
    void kinds.delete(id);
  }
  for (const one of reviews) {
    void store.put(one);
    if (one.kind) void kinds.put({ id: one.id, kind: one.kind, ...(one.on ? { on: one.on } : {}) });
  }
  await tx.done;
}

/** Takes away marks that were dealt with; one that was made anew in the meantime stays. */
export async function forgetMarks(db: Database, marks: readonly Local[]): Promise<void> {
  const { store, done } = db.transaction("local", "readwrite", { durability: "relaxed" });
  for (const { key, value } of marks)
    if ((await store.get(key))?.value === value) await store.delete(key);
  await done;
}

export async function rememberLocal(db: Database, key: string, value: string): Promise<void> {
  await db.put("local", { key, value });
}
