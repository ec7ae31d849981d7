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
  const { containerName: former, ...known } = before ?? {};
  const moved = seen.container !== undefined && seen.container.key !== before?.container;
  return {
    ...known,
    ...(former && !moved ? { containerName: former } : {}),
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

/** A project, campaign or folder, by the name its page shows. */
export interface Named {
  key: string;
  name: string;
}

const NAMED = "named:";

/** Notes what a container is called, and tells it to all pieces that were met there under no name or another one. */
export async function nameContainer(db: Database, { key, name }: Named): Promise<void> {
  const tx = db.transaction(["local", "sightings"], "readwrite", { durability: "relaxed" });
  const [local, sightings] = [tx.objectStore("local"), tx.objectStore("sightings")];
  if ((await local.get(NAMED + key))?.value !== name) {
    await local.put({ key: NAMED + key, value: name });
    for (const met of await sightings.index("container").getAll(key))
      if (met.containerName !== name) void sightings.put({ ...met, containerName: name });
  }
  await tx.done;
}

/** What containers are called, by their keys, as far as a page has said it. */
export async function containerNames(
  db: Database,
  keys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const rows = await Promise.all([...keys].map((key) => db.get("local", NAMED + key)));
  return new Map([...keys].flatMap((key, at) => (rows[at]?.value ? [[key, rows[at].value]] : [])));
}
