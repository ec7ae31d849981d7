/** What rows of a host's lists need to know, many at a time. */
import type { Asset } from "../model/asset";
import { entities } from "../model/entities";
import type { Database, Reviewed, Sighting } from "./schema";

/** What is stored about a piece, as far as a row's badge says it. */
export interface RowFacts {
  asset: Asset;
  /** Main goal of its link */
  goalId?: string;
  findings: Reviewed["findings"];
}

/**
 * What is stored at places (match keys), in their order; `undefined` where nothing is. One transaction, so that all rows
 * of a page say one moment's truth.
 */
export async function readRowFacts(
  db: Database,
  keys: readonly string[],
): Promise<(RowFacts | undefined)[]> {
  const tx = db.transaction(["docs", "reviews"]);
  const docs = tx.objectStore("docs");
  const reviews = tx.objectStore("reviews");
  return Promise.all(
    keys.map(async (key) => {
      const asset = entities.asset.safeParse((await docs.index("keys").get(key))?.doc.body).data;
      if (!asset) return undefined;
      const [row, review] = await Promise.all([
        docs.get(`link:${asset.id}`),
        reviews.get(asset.id),
      ]);
      const link = entities.link.safeParse(row?.doc.body).data;
      const goal = link?.main ? { goalId: link.main } : {};
      return { asset, ...goal, findings: review?.findings ?? [] };
    }),
  );
}

/** Pieces met at places (match keys), in their order. */
export async function readSightings(
  db: Database,
  keys: readonly string[],
): Promise<(Sighting | undefined)[]> {
  const { store } = db.transaction("sightings");
  return Promise.all(keys.map((key) => store.get(key)));
}

/**
 * Makes sightings out of what is told of places (by match key) and what was known of them, in one transaction: what a
 * page says meanwhile is not lost. Writes only what differs. Derived from browsing: it need not be on disk at once.
 */
export async function updateSightings<T>(
  db: Database,
  told: ReadonlyMap<string, T>,
  next: (told: T, before: Sighting | undefined) => Sighting,
): Promise<void> {
  const tx = db.transaction("sightings", "readwrite", { durability: "relaxed" });
  await Promise.all(
    [...told].map(async ([key, one]) => {
      const before = await tx.store.get(key);
      const after = next(one, before);
      if (JSON.stringify(after) !== JSON.stringify(before)) await tx.store.put(after);
    }),
  );
  await tx.done;
}
