/** What an import meets: everything it has to know of what is stored, read at once. */
import { matchKey } from "../model/asset-key";
import { documentId } from "../model/document";
import type { EntityOf, EntityType } from "../model/entities";
import type { Event } from "../model/event";
import { newestOf, readRow } from "./read";
import type { Database, Row } from "./schema";

/** What is asked for: documents by type and id, and the pieces that live at keys, under any spelling of them. */
export interface Asked {
  documents: readonly (readonly [type: EntityType, id: string])[];
  keys: readonly string[];
}

export interface Here {
  readBody<T extends EntityType>(type: T, id: string): EntityOf<T> | undefined;
  /** The piece at a key */
  readAssetAt(key: string): EntityOf<"asset"> | undefined;
  /** The newest lines of a document's history, newest first */
  lines(type: EntityType, id: string): readonly Event[];
}

/**
 * Reads it in one transaction, since one for each document costs more than the documents. A piece found at a key is
 * known by its id too; of every piece its link and both their histories are known.
 * @param most how many lines of a history
 */
export async function readHere(db: Database, asked: Asked, most: number): Promise<Here> {
  const tx = db.transaction(["docs", "events"]);
  const [docs, events] = [tx.objectStore("docs"), tx.objectStore("events")];
  const keys = [...new Set(asked.keys.map(matchKey))];
  const found = await Promise.all(keys.map((key) => docs.index("keys").get(key)));
  const places = new Map(keys.map((key, at) => [key, found[at]]));
  const ids = new Set(asked.documents.map(([type, id]) => documentId(type, id)));
  for (const row of found) if (row) ids.add(row.id);
  for (const id of [...ids]) if (id.startsWith("asset:")) ids.add(id.replace("asset:", "link:"));
  const rows = new Map(
    await Promise.all([...ids].map(async (id) => [id, await docs.get(id)] as const)),
  );
  const told = [...ids].filter((id) => /^(asset|link):/.test(id));
  const lines = new Map(
    await Promise.all(told.map(async (id) => [id, await newestOf(events, id, most)] as const)),
  );
  return { ...bodies(rows, places), lines: (type, id) => lines.get(documentId(type, id)) ?? [] };
}

function bodies(
  rows: ReadonlyMap<string, Row | undefined>,
  places: ReadonlyMap<string, Row | undefined>,
): Pick<Here, "readBody" | "readAssetAt"> {
  return {
    readBody: (type, id) => readRow(rows.get(documentId(type, id)), type)?.body,
    readAssetAt: (key) => readRow(places.get(matchKey(key)), "asset")?.body,
  };
}
