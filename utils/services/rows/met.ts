import type { RowSeen } from "../../messages/row-requests";
import { matchKey } from "../../model/asset-key";
import type { Database, Sighting } from "../../store/schema";
import { putSightings, readSightings } from "../../store/rows";

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
  const next = once.map((row, at) => sightingOf(row, before[at], today));
  const changed = next.filter((one, at) => JSON.stringify(one) !== JSON.stringify(before[at]));
  if (changed.length > 0) await putSightings(db, changed);
}

function sightingOf(row: RowMet, before: Sighting | undefined, today: string): Sighting {
  return {
    ...before,
    key: matchKey(row.key),
    shownKey: before?.shownKey ?? row.key,
    kind: before?.kind ?? row.kind,
    url: before?.url ?? row.url,
    firstSeenOn: before?.firstSeenOn ?? today,
    lastSeenOn: today,
    ...(row.title ? { title: row.title } : {}),
    ...(row.hostStatus ? { hostStatus: row.hostStatus } : {}),
    ...(row.account ? { account: row.account } : {}),
    ...(row.container ? { container: row.container } : {}),
  };
}
