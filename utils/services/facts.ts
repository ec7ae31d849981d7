import type { PieceFacts } from "../findings/contract";
import { matchKey } from "../model/asset-key";
import type { Asset } from "../model/asset";
import type { Campaign } from "../model/campaign";
import type { Closing } from "../model/closing";
import type { Document } from "../model/document";
import type { Link } from "../model/link";
import { workflowFor } from "../model/workflow";
import { allOf, readAssetAt, readDocument, readSighting } from "../store/read";
import type { Database, Sighting } from "../store/schema";
import { bodies } from "./desk";
import type { Shelf } from "./strategy";

/** One piece with everything stored about it. */
export interface Dossier {
  asset?: Document<"asset">;
  link?: Document<"link">;
  sighting?: Sighting;
  closings: Closing[];
}

export async function dossierOf(db: Database, key: string): Promise<Dossier> {
  const [asset, sighting] = await Promise.all([readAssetAt(db, key), readSighting(db, key)]);
  const [link, closings] = await Promise.all([
    asset ? readDocument(db, "link", asset.body.id) : undefined,
    asset ? allOf(db, "closing", `${asset.body.id}~`) : { docs: [] },
  ]);
  return {
    ...(asset ? { asset } : {}),
    ...(link ? { link } : {}),
    ...(sighting ? { sighting } : {}),
    closings: bodies(closings.docs),
  };
}

/** True when nobody knew a title when the piece was stored, so that one of its keys stands there. */
export function hasOnlyKey({ id, title, refs }: Asset): boolean {
  const keys = [id, ...refs.flatMap(({ key }) => [key, matchKey(key)])];
  return keys.some((key) => key.slice(0, 300) === title);
}

/** What the rules may look at, for one piece. */
export function factsOf(shelf: Shelf, dossier: Dossier, title: string): PieceFacts {
  const asset: Asset | undefined = dossier.asset?.body;
  const link: Link | undefined = dossier.link?.body;
  const goal = shelf.goals.find((one) => one.id === link?.main);
  return {
    piece: {
      title: asset && !hasOnlyKey(asset) ? asset.title : title,
      type: asset?.type,
      notes: asset?.notes,
      teamId: asset?.teamId,
      ownerId: asset?.ownerId,
      status: asset?.status ?? "draft",
      createdOn: asset?.createdOn ?? dossier.sighting?.firstSeenOn ?? shelf.today,
    },
    ...(link ? { link } : {}),
    ...(goal ? { goal } : {}),
    campaigns: shelf.campaigns.filter(
      (one) => one.goalId === link?.main && !isOver(one, shelf.today),
    ),
    workflow: workflowFor(shelf.workflows, asset?.teamId),
    today: shelf.today,
  };
}

/** True for a campaign that is done or past its end. */
export function isOver(campaign: Campaign, today: string): boolean {
  return campaign.status === "done" || Boolean(campaign.endOn && campaign.endOn < today);
}
