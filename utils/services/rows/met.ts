import type { RowSeen } from "../../messages/row-requests";
import { matchKey } from "../../model/asset-key";
import type { Database, Sighting } from "../../store/schema";
import { updateSightings } from "../../store/rows";
import { containerNames, sightingOf } from "../../store/sightings";

/** A row whose piece is known. */
export type RowMet = Omit<RowSeen, "keys"> & { key: string };

/**
 * Remembers the pieces of rows as met on this device, so that coverage counts what was seen in a list and never opened.
 * Writes only what is new; what was told of a piece's address stays. A row that does not even say what it is (a file
 * without its type) is known here already, and better.
 */
export async function meet(db: Database, rows: readonly RowMet[], today: string): Promise<void> {
  const told = rows.filter(({ url }) => url !== "");
  const once = new Map(told.map((row) => [matchKey(row.key), row]));
  const names = await containerNames(db, new Set(told.flatMap(({ container = [] }) => container)));
  await updateSightings(db, once, (row, before) => metAs(row, before, names, today));
}

function metAs(
  row: RowMet,
  before: Sighting | undefined,
  names: ReadonlyMap<string, string>,
  today: string,
): Sighting {
  const { shownKey: key = row.key, kind = row.kind, url = row.url } = before ?? {};
  const container = row.container
    ? { key: row.container, name: names.get(row.container) }
    : undefined;
  const hostStatus = isNews(row, before) ? row.hostStatus : undefined;
  return sightingOf({ ...row, key, kind, url, container, hostStatus }, before, today);
}

/** A row says little of where its task stands: that it is open is news only of one that was done. */
function isNews({ hostStatus }: RowMet, before: Sighting | undefined): boolean {
  return hostStatus !== "incomplete" || before?.hostStatus === "complete";
}
