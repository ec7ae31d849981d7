/** What this device has met in a project, campaign or folder. */
import { entities } from "../model/entities";
import type { Link } from "../model/link";
import type { Asset } from "../model/asset";
import type { Database, Sighting } from "./schema";

/** Match keys of every piece met in a container. */
export function metIn(db: Database, container: string): Promise<string[]> {
  return db.getAllKeysFromIndex("sightings", "container", container);
}

/** Ids of the pieces that are stored among those met in a container. */
export async function piecesMetIn(db: Database, container: string): Promise<string[]> {
  const met = await metIn(db, container);
  const index = db.transaction("docs").store.index("keys");
  const ids = await Promise.all(met.map((key) => index.getKey(key)));
  return [...new Set(ids.flatMap((id) => (id === undefined ? [] : id.slice("asset:".length))))];
}

/** Links of the pieces met in a container, each piece once; at most `most` pieces are looked at. One transaction. */
export async function linksIn(db: Database, container: string, most: number): Promise<Link[]> {
  const tx = db.transaction(["sightings", "docs"]);
  const met = await tx.objectStore("sightings").index("container").getAllKeys(container, most);
  const docs = tx.objectStore("docs");
  const keys = docs.index("keys");
  const ids = new Set(await Promise.all(met.map((key) => keys.getKey(key))));
  const rows = await Promise.all(
    [...ids].flatMap((id) => (id === undefined ? [] : docs.get(`link:${id.slice(6)}`))),
  );
  return rows.flatMap((row) => entities.link.safeParse(row?.doc.body).data ?? []);
}

/** Every piece this device knows by name: those that are stored, and those it only met. Unchecked rows. */
export async function everyName(db: Database): Promise<{ assets: Asset[]; sightings: Sighting[] }> {
  const [rows, sightings] = await Promise.all([
    db.getAll("docs", IDBKeyRange.bound("asset:", "asset:\uffff")),
    db.getAll("sightings"),
  ]);
  const assets = rows.flatMap((row) => entities.asset.safeParse(row.doc.body).data ?? []);
  return { assets, sightings };
}

/** Ids of the stored pieces that say they live at a place; more than one is a clash. */
export async function idsAt(db: Database, key: string): Promise<string[]> {
  const ids = await db.getAllKeysFromIndex("docs", "keys", key);
  return ids.map((id) => id.slice("asset:".length));
}
