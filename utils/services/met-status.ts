import type { Asset, AssetStatus } from "../model/asset";
import { matchKey } from "../model/asset-key";
import { workflowFor } from "../model/workflow";
import type { Workflow } from "../model/workflow";
import { assetsAt, kindsOf } from "../store/kinds";
import { sightingsOf } from "../store/lines";
import type { Database, Kind, Sighting } from "../store/schema";
import { statusOf } from "./facts";
import { Slices } from "./review/slices";

const AT_ONCE = 250;

/** How this device met a piece, in the order of its places. */
export function metAs({ refs }: Asset, seen: ReadonlyMap<string, Sighting>): readonly Sighting[] {
  return refs.flatMap((ref) => seen.get(matchKey(ref.key)) ?? []);
}

/** A stored piece's status where pieces are listed: a person's word, else what its pages said, else what is stored. */
export function metStatus(
  workflows: readonly Workflow[],
  asset: Asset,
  [front, ...twins]: readonly Sighting[],
): AssetStatus {
  // Only the body of the document counts for its status.
  const dossier = { asset: { body: asset } as never, twins, closings: [] };
  const workflow = workflowFor(workflows, asset.teamId);
  return statusOf({ ...dossier, ...(front ? { sighting: front } : {}) }, workflow);
}

/** The status of a piece that was only met. */
export function onlyMetStatus(workflow: Workflow, sighting: Sighting): AssetStatus {
  return statusOf({ sighting, twins: [], closings: [] }, workflow);
}

/**
 * Pieces that count as one thing by what is stored and as another by what their pages said, so that a number opens
 * exactly the pieces it counts.
 *
 * @param keys match keys of places whose page said a status
 */
export async function movedByPages(
  db: Database,
  workflows: readonly Workflow[],
  keys: readonly string[],
): Promise<{ from: Kind; to: Kind }[]> {
  const moved = new Map<string, { from: Kind; to: Kind }>();
  const slices = new Slices();
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const assets = await assetsAt(db, keys.slice(at, at + AT_ONCE));
    const ids = assets.map(({ id }) => id);
    const [seen, kinds] = await Promise.all([sightingsOf(db, assets), kindsOf(db, ids)]);
    for (const asset of assets) {
      const from = kinds.get(asset.id);
      const status = metStatus(workflows, asset, metAs(asset, seen));
      if (from && from.status !== status) moved.set(asset.id, { from, to: { ...from, status } });
    }
    await slices.pause();
  }
  return [...moved.values()];
}
