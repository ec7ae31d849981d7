import type { Asset } from "../model/asset";
import type { Goal } from "../model/goal";
import type { KnownPiece } from "../messages/views";
import { history, latestLinks, readDocument, readSighting } from "../store/read";
import type { Database, Sighting } from "../store/schema";
import { hasOnlyKey } from "./facts";

const MOST_LATELY = 5;

/** Pieces linked by hand most lately on this device, newest first. */
export async function linkedLately(db: Database, goals: readonly Goal[]): Promise<KnownPiece[]> {
  const ids = await latestLinks(db, MOST_LATELY);
  const pieces = await Promise.all(
    ids.map(async (id): Promise<KnownPiece[]> => {
      const [asset, link] = await Promise.all([
        readDocument(db, "asset", id),
        readDocument(db, "link", id),
      ]);
      const ref = asset?.body.refs[0];
      if (!asset || !ref) return [];
      const code = goals.find((goal) => goal.id === link?.body.main)?.code;
      return [
        {
          key: ref.key,
          title: await shownTitle(db, asset.body, await sightingsOf(db, asset.body)),
          state: link?.body.main ? "linked" : "unlinked",
          ...(ref.url ? { url: ref.url } : {}),
          ...(code ? { goalCode: code } : {}),
        },
      ];
    }),
  );
  return pieces.flat();
}

async function sightingsOf(db: Database, { refs }: Asset): Promise<Sighting[]> {
  const seen = await Promise.all(refs.map((ref) => readSighting(db, ref.key)));
  return seen.flatMap((one) => one ?? []);
}

/** A piece's title in lists: what its page said last, except where a file gave it a title of its own. */
export async function shownTitle(
  db: Database,
  asset: Asset,
  seen: readonly Sighting[],
): Promise<string> {
  const [newest] = seen
    .filter((one) => one.title)
    .sort((a, b) => b.lastSeenOn.localeCompare(a.lastSeenOn));
  if (!newest?.title || newest.title === asset.title) return asset.title;
  if (hasOnlyKey(asset)) return newest.title;
  const [last] = await history(db, `asset:${asset.id}`, 1);
  return last && last.op !== "import" ? newest.title : asset.title;
}
