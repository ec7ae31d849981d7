import type { Asset } from "../model/asset";
import type { Database, Kind, KindOfPiece } from "./schema";

/** What pieces count as, in the order of their ids, `most` at a time, after an id. */
export function pageOfKinds(
  db: Database,
  after: string | null,
  most: number,
): Promise<KindOfPiece[]> {
  return db.getAll("kinds", after === null ? null : IDBKeyRange.lowerBound(after, true), most);
}

/** What these pieces count as, by piece id. One transaction. */
export async function kindsOf(db: Database, ids: readonly string[]): Promise<Map<string, Kind>> {
  const { store } = db.transaction("kinds");
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return new Map(found.flatMap((one) => (one ? [[one.id, one.kind]] : [])));
}

/** The stored pieces that live at these match keys, each once. One transaction. */
export async function assetsAt(db: Database, keys: readonly string[]): Promise<Asset[]> {
  const index = db.transaction("docs").store.index("keys");
  const rows = await Promise.all(keys.map((key) => index.get(key)));
  const assets = rows.flatMap((row) => (row?.doc.t === "asset" ? (row.doc.body as Asset) : []));
  return [...new Map(assets.map((asset) => [asset.id, asset])).values()];
}
