/** A version of the strategy that came since this person looked last: said once, on this device. */
import type { VersionNews } from "../../messages/strategy-view";
import type { StrategyVersion } from "../../model/strategy-version";
import { readLocal } from "../../store/read";
import { rememberLocal } from "../../store/reviews";
import type { Database } from "../../store/schema";
import type { Desk } from "../desk";

/** Name under which this device remembers the version it told of last. */
export const VERSION_SEEN = "version-seen";

/** What changed since the version this device told of last. The first one it meets is no news. */
export async function newsParts(
  db: Database,
  versions: readonly StrategyVersion[],
): Promise<{ news?: VersionNews }> {
  const now = versions.find(({ current }) => current);
  if (!now) return {};
  const seen = (await readLocal(db, VERSION_SEEN))?.value;
  const last = versions.find(({ id }) => id === seen);
  if (!last) await rememberLocal(db, VERSION_SEEN, now.id);
  const since = versions
    .filter(({ number }) => last && number > last.number && number <= now.number)
    .sort((a, b) => a.number - b.number);
  const count = since.reduce((sum, { changes }) => sum + changes.length, 0);
  const [first] = since;
  if (!first || count === 0) return {};
  return { news: { version: now.id, count, since: first.effectiveFrom } };
}

export async function versionSeen(desk: Desk, version: string): Promise<null> {
  await rememberLocal(await desk.db(), VERSION_SEEN, version);
  return null;
}
