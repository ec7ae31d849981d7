import type { Draft } from "../../exchange/parsed";
import { matchKey } from "../../model/asset-key";
import type { Asset } from "../../model/asset";
import { readAssetAt, readDocument } from "../../store/read";
import type { Database } from "../../store/schema";

/**
 * For some pieces of a large file: which other pieces here they meet, by id, and which other places they live at, by
 * key. What the file says of those decides what becomes of these; `null` when there are none.
 */
export async function asksBeside(
  db: Database,
  drafts: readonly Draft[],
): Promise<{ ids: string[]; keys: string[] } | null> {
  const [ids, keys] = [new Set<string>(), new Set<string>()];
  const pieces = drafts.flatMap(({ type, body }) => (type === "asset" ? [body as Asset] : []));
  const own = new Set(pieces.map(({ id }) => id));
  for (const piece of pieces) {
    const places = new Set(piece.refs.map(({ key }) => matchKey(key)));
    const here = (await readDocument(db, "asset", piece.id))?.body;
    const others = await Promise.all(piece.refs.map(({ key }) => readAssetAt(db, key)));
    for (const other of [here, ...others.map((one) => one?.body)]) {
      if (!other) continue;
      if (!own.has(other.id)) ids.add(other.id);
      for (const { key } of other.refs) if (!places.has(matchKey(key))) keys.add(key);
    }
  }
  return ids.size + keys.size > 0 ? { ids: [...ids], keys: [...keys] } : null;
}
