/** Many pieces at once, in the order of their keys, without reading more of them than a line needs. */
import { isContainerKey, matchKey } from "../model/asset-key";
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

/**
 * Pieces this device has met and nobody has stored, among `most` it has met after a key.
 * @returns `last`: where to go on; `null` when there is no more
 */
export async function pageOfOnlyMet(
  db: Database,
  after: string | null,
  most: number,
): Promise<{ met: Sighting[]; last: string | null }> {
  const page = await pageOfSightings(db, after, most);
  const keys = page.map(({ key }) => key);
  const stored = await storedAmong(db, keys);
  const met = page.filter(({ key }) => !stored.has(key) && !isContainerKey(key));
  return { met, last: keys.at(-1) ?? null };
}

/** How these pieces were met, by match key. One transaction. */
export async function sightingsOf(
  db: Database,
  assets: readonly Asset[],
): Promise<ReadonlyMap<string, Sighting>> {
  const { store } = db.transaction("sightings");
  const keys = await likelyIn(store, keysOf(assets));
  const seen = await Promise.all(keys.map((key) => store.get(key)));
  return new Map(seen.flatMap((one) => (one ? [[one.key, one]] : [])));
}

/** Those of these match keys at which a stored piece lives. One transaction. */
export async function storedAmong(
  db: Database,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const index = db.transaction("docs").store.index("keys");
  const likely = await likelyIn(index, keys);
  const found = await Promise.all(likely.map((key) => index.getKey(key)));
  return new Set(likely.filter((_key, at) => found[at] !== undefined));
}

function keysOf(assets: readonly Asset[]): string[] {
  return [...new Set(assets.flatMap(({ refs }) => refs.map((ref) => matchKey(ref.key))))];
}

/**
 * Those of some keys that are worth looking up. Often nothing at all lies between the first and the last of one kind,
 * and one look saves many.
 */
async function likelyIn(
  source: { getKey(range: IDBKeyRange): Promise<string | undefined> },
  keys: readonly string[],
): Promise<string[]> {
  const kinds = new Map<string, string[]>();
  for (const key of keys) {
    const kind = key.slice(0, key.lastIndexOf(":"));
    const same = kinds.get(kind);
    if (same) same.push(key);
    else kinds.set(kind, [key]);
  }
  const likely = await Promise.all(
    [...kinds.values()].map(async (same) => {
      const sorted = [...same].sort();
      const range = IDBKeyRange.bound(sorted[0], sorted.at(-1));
      return (await source.getKey(range)) === undefined ? [] : same;
    }),
  );
  return likely.flat();
}

/** Ids of pieces on which a rule speaks, in their order. */
export function spokenOn(db: Database, rule: string): Promise<string[]> {
  return db.getAllKeysFromIndex("reviews", "rules", rule);
}

/** Ids of pieces whose link names a goal, as its main one or beside it. */
export async function linkedTo(db: Database, goalId: string): Promise<string[]> {
  const ids = await db.getAllKeysFromIndex("docs", "goals", goalId);
  return ids.map((id) => id.slice("link:".length));
}

/** What was found on these pieces; those nothing is known of are left out. One transaction. */
export async function reviewsOf(db: Database, ids: readonly string[]): Promise<Reviewed[]> {
  const { store } = db.transaction("reviews");
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.flatMap((one) => one ?? []);
}
