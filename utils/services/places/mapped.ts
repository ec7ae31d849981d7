/** Which campaign a project, campaign or folder belongs to, as a person said. */
import { matchKey } from "../../model/asset-key";
import { allOf, readDocument } from "../../store/read";
import { metIn } from "../../store/met";
import type { Database } from "../../store/schema";
import { bodies } from "../desk";

/** The campaign of the first of these containers that was mapped to one. */
export async function readMapped(
  db: Database,
  containers: readonly (string | undefined)[],
): Promise<string | undefined> {
  for (const container of containers) {
    const place = container ? await readDocument(db, "place", matchKey(container)) : undefined;
    if (place?.body.campaignId) return place.body.campaignId;
  }
  return undefined;
}

/** Campaign ids by the match keys of every piece this device has met in a mapped container. */
export async function mappedPieces(db: Database): Promise<ReadonlyMap<string, string>> {
  const places = bodies((await allOf(db, "place")).docs);
  const mapped = new Map<string, string>();
  for (const { id, campaignId } of places) {
    if (!campaignId) continue;
    for (const key of await metIn(db, id)) mapped.set(key, campaignId);
  }
  return mapped;
}
