import type { Draft } from "../../exchange/parsed";
import { matchKey } from "../../model/asset-key";
import type { Asset } from "../../model/asset";
import type { Here } from "../../store/here";

/**
 * For some pieces of a large file: which other pieces here they meet, by id, and which other places they live at, by
 * key. What the file says of those decides what becomes of these; `null` when there are none.
 */
export function asksBeside(
  here: Here,
  drafts: readonly Draft[],
): { ids: string[]; keys: string[] } | null {
  const [ids, keys] = [new Set<string>(), new Set<string>()];
  const pieces = drafts.flatMap(({ type, body }) => (type === "asset" ? [body as Asset] : []));
  const inFile = new Set(pieces.map(({ id }) => id));
  for (const piece of pieces) {
    const places = new Set(piece.refs.map(({ key }) => matchKey(key)));
    const own = here.readBody("asset", piece.id);
    for (const other of [own, ...piece.refs.map(({ key }) => here.readAssetAt(key))]) {
      if (!other) continue;
      if (!inFile.has(other.id)) ids.add(other.id);
      for (const { key } of other.refs) if (!places.has(matchKey(key))) keys.add(key);
    }
  }
  return ids.size + keys.size > 0 ? { ids: [...ids], keys: [...keys] } : null;
}
