import { matchKey } from "../model/asset-key";
import type { Goal } from "../model/goal";
import type { KnownPiece } from "../messages/views";
import { latestLinks, readAssetAt, readDocument, sightingsIn } from "../store/read";
import type { Database } from "../store/schema";

const MOST_IN_CONTAINER = 100;
const MOST_LATELY = 5;

/** Pieces this device has met in a container, those without a link first. */
export async function knownIn(
  db: Database,
  goals: readonly Goal[],
  container: string | undefined,
): Promise<KnownPiece[]> {
  if (!container) return [];
  const seen = await sightingsIn(db, container, MOST_IN_CONTAINER);
  const pieces = await Promise.all(
    seen
      .filter((one) => one.key !== matchKey(container))
      .map(async (one): Promise<KnownPiece> => {
        const asset = await readAssetAt(db, one.key);
        const link = asset ? await readDocument(db, "link", asset.body.id) : undefined;
        const code = goals.find((goal) => goal.id === link?.body.main)?.code;
        return {
          key: one.shownKey,
          title: asset?.body.title ?? one.title ?? "",
          url: one.url,
          state: link?.body.main ? "linked" : "unlinked",
          ...(code ? { goalCode: code } : {}),
        };
      }),
  );
  return pieces.sort((a, b) => b.state.localeCompare(a.state) || a.title.localeCompare(b.title));
}

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
          title: asset.body.title,
          state: link?.body.main ? "linked" : "unlinked",
          ...(ref.url ? { url: ref.url } : {}),
          ...(code ? { goalCode: code } : {}),
        },
      ];
    }),
  );
  return pieces.flat();
}
