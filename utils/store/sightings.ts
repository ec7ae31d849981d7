import { matchKey } from "../model/asset-key";
import type { Database, Sighting } from "./schema";

/** What a visit tells about a piece. */
export interface Seen {
  key: string;
  kind: string;
  url: string;
  title?: string | undefined;
  hostStatus?: string | undefined;
  account?: string | undefined;
  container?: { key: string; name?: string | undefined } | undefined;
}

/**
 * Remembers on this device that a piece was met. Writes only when something is new, so that walking through pages
 * costs reads. A visit without a title or a status keeps the one known before.
 */
export async function sight(db: Database, seen: Seen, today: string): Promise<Sighting> {
  const tx = db.transaction("sightings", "readwrite", { durability: "relaxed" });
  const before = await tx.store.get(matchKey(seen.key));
  const next = sightingOf(seen, before, today);
  if (JSON.stringify(before) !== JSON.stringify(next)) await tx.store.put(next);
  await tx.done;
  return next;
}

/** What is remembered of a piece once it was met again; what was not said this time stays. */
export function sightingOf(seen: Seen, before: Sighting | undefined, today: string): Sighting {
  return {
    ...before,
    key: matchKey(seen.key),
    shownKey: seen.key,
    kind: seen.kind,
    url: seen.url,
    firstSeenOn: before?.firstSeenOn ?? today,
    lastSeenOn: today,
    ...(seen.title ? { title: seen.title } : {}),
    ...(seen.hostStatus ? { hostStatus: seen.hostStatus } : {}),
    ...(seen.account ? { account: seen.account } : {}),
    ...(seen.container ? { container: seen.container.key } : {}),
    ...(seen.container?.name ? { containerName: seen.container.name } : {}),
  };
}
