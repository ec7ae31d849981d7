import type { Database, Read } from "./schema";

/** What was read last at one of these places (match keys), whichever was read later. */
export async function readLatest(
  db: Database,
  places: readonly string[],
): Promise<Read | undefined> {
  const store = db.transaction("reads").store;
  const found = await Promise.all(places.map((key) => store.get(key)));
  return readLaterOf(found.flatMap((one) => one ?? []));
}

/** The later of several; nothing when there is none. */
export function readLaterOf(reads: readonly Read[]): Read | undefined {
  return [...reads].sort((a, b) => (a.at < b.at ? 1 : -1))[0];
}

/** Everything that was read, by match key. Only pieces somebody looked at have one. */
export async function everyRead(db: Database): Promise<Map<string, Read>> {
  return new Map((await db.getAll("reads")).map((one) => [one.key, one]));
}

export async function putRead(db: Database, read: Read): Promise<void> {
  await db.put("reads", read);
}

/** Nothing was read, and nothing learned from pieces: the strategy it was about is gone. */
export async function forgetReads(db: Database): Promise<void> {
  await Promise.all([db.clear("reads"), db.delete("local", "lessons")]);
}
