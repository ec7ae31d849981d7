import type { RowSeen } from "../../messages/row-requests";
import { matchKey } from "../../model/asset-key";
import type { Database, Sighting } from "../../store/schema";
import { putSightings, readSightings } from "../../store/rows";
import { sightingOf } from "../../store/sightings";

/** A row whose piece is known. */
export type RowMet = Omit<RowSeen, "keys"> & { key: string };

/**
 * Remembers the pieces of rows as met on this device, so that coverage counts what was seen in a list and never opened.
 * Writes only what is new; what a piece's own page said of its address stays.
 */
export async function meet(db: Database, rows: readonly RowMet[], today: string): Promise<void> {
  const once = [...new Map(rows.map((row) => [matchKey(row.key), row])).values()];
  const before = await readSightings(
    db,
    once.map(({ key }) => matchKey(key)),
  );
  const next = once.map((row, at) => metAs(row, before[at], today));
  const changed = next.filter((one, at) => JSON.stringify(one) !== JSON.stringify(before[at]));
  if (changed.length > 0) await putSightings(db, changed);
}

/** As its own page told it before, where it did: a row's address may be the list's. */
function metAs(row: RowMet, before: Sighting | undefined, today: string): Sighting {
  const { shownKey: key = row.key, kind = row.kind, url = row.url } = before ?? {};
  const container = row.container ? { key: row.container } : undefined;
  return sightingOf({ ...row, key, kind, url, container }, before, today);
}
