/** Many pieces at once, in the order of their keys, without reading more of them than a line needs. */
import { matchKey } from "../model/asset-key";
import type { Asset } from "../model/asset";
import type { Database, Reviewed, Sighting } from "./schema";

/** Pieces this device has met, in the order of their match keys, `most` at a time, after a key. */
export function pageOfSightings(
  db: Database,
  after: string | null,
  most: number,
): Promise<Sighting[]> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  return db.getAll("sightings", range, most);
}

/** How these pieces were met, by match key. One transaction. */
export async function sightingsOf(
  db: Database,
  assets: readonly Asset[],
): Promise<ReadonlyMap<string, Sighting>> {
  const { store } = db.transaction("sightings");
  const keys = keysOf(assets);
  if (keys.length === 0 || (await store.count(rangeOf(keys))) === 0) return new Map();
  const seen = await Promise.all(keys.map((key) => store.get(key)));
  return new Map(seen.flatMap((one) => (one ? [[one.key, one]] : [])));
}

/** Those of these match keys at which a stored piece lives. One transaction. */
export async function storedAmong(
  db: Database,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const index = db.transaction("docs").store.index("keys");
  if (keys.length === 0 || (await index.count(rangeOf(keys))) === 0) return new Set();
  const found = await Promise.all(keys.map((key) => index.getKey(key)));
  return new Set(keys.filter((_key, at) => found[at] !== undefined));
}

function keysOf(assets: readonly Asset[]): string[] {
  return [...new Set(assets.flatMap(({ refs }) => refs.map((ref) => matchKey(ref.key))))];
}

/** From the first of some keys to the last. Often nothing lies there at all, and one look saves many. */
function rangeOf(keys: readonly string[]): IDBKeyRange {
  const sorted = [...keys].sort();
  return IDBKeyRange.bound(sorted[0], sorted.at(-1));
}

/** Ids of pieces on which a rule speaks, in their order. */
export function spokenOn(db: Database, rule: string): Promise<string[]> {
  return db.getAllKeysFromIndex("reviews", "rules", rule);
}

/** What was found on these pieces; those nothing is known of are left out. One transaction. */
export async function reviewsOf(db: Database, ids: readonly string[]): Promise<Reviewed[]> {
  const { store } = db.transaction("reviews");
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.flatMap((one) => one ?? []);
}
