import type { Database, KindOfPiece } from "./schema";

/** What pieces count as, in the order of their ids, `most` at a time, after an id. */
export function pageOfKinds(
  db: Database,
  after: string | null,
  most: number,
): Promise<KindOfPiece[]> {
  return db.getAll("kinds", after === null ? null : IDBKeyRange.lowerBound(after, true), most);
}
