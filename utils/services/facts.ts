import type { Known } from "../findings/facts";
import { matchKey, toolOf } from "../model/asset-key";
import type { Asset, AssetStatus } from "../model/asset";
import type { Closing } from "../model/closing";
import type { Document } from "../model/document";
import { statusOfPlaces } from "../model/host-status";
import type { Place } from "../model/host-status";
import { workflowFor } from "../model/workflow";
import type { Workflow } from "../model/workflow";
import { allOf, readAssetAt, readDocument, readSighting } from "../store/read";
import { readLatest } from "../store/reads";
import type { Database, Read, Sighting } from "../store/schema";
import { bodies } from "./desk";
import { readMapped } from "./places/mapped";
import type { Shelf } from "./strategy";

/** One piece with everything stored about it. */
export interface Dossier {
  asset?: Document<"asset">;
  link?: Document<"link">;
  sighting?: Sighting;
  /** The piece as met at its other places */
  twins: Sighting[];
  closings: Closing[];
  /** What its own text spoke for when it was last read */
  read?: Read;
  /** The campaign a person said its project, campaign or folder belongs to */
  mappedTo?: string;
}

/** @param container the container the piece's page names now, before it was noted */
export async function dossierOf(db: Database, key: string, container?: string): Promise<Dossier> {
  const [asset, sighting] = await Promise.all([readAssetAt(db, key), readSighting(db, key)]);
  const [link, closings, twins] = await Promise.all([
    asset ? readDocument(db, "link", asset.body.id) : undefined,
    asset ? allOf(db, "closing", `${asset.body.id}~`) : { docs: [] },
    asset ? twinsOf(db, asset.body, key) : [],
  ]);
  const containers = [container, sighting?.container, ...twins.map((one) => one.container)];
  const places = [key, ...(asset?.body.refs ?? []).map((ref) => ref.key)].map(matchKey);
  const [mappedTo, read] = await Promise.all([
    readMapped(db, containers),
    readLatest(db, [...new Set(places)]),
  ]);
  return {
    ...(read ? { read } : {}),
    ...(mappedTo ? { mappedTo } : {}),
    ...(asset ? { asset } : {}),
    ...(link ? { link } : {}),
    ...(sighting ? { sighting } : {}),
    twins,
    closings: bodies(closings.docs),
  };
}

/** Where else this device has met the piece, in tools that know a status. */
async function twinsOf(db: Database, { refs }: Asset, key: string): Promise<Sighting[]> {
  const others = refs.filter(
    (ref) => matchKey(ref.key) !== matchKey(key) && /asana|hubspot/.test(toolOf(ref.key)),
  );
  const seen = await Promise.all(others.map((ref) => readSighting(db, ref.key)));
  return seen.flatMap((one) => one ?? []);
}

/** True when nobody knew a title when the piece was stored, so that one of its keys stands there. */
export function hasOnlyKey({ id, title, refs }: Asset): boolean {
  const keys = [id, ...refs.flatMap(({ key }) => [key, matchKey(key)])];
  return keys.some((key) => key.slice(0, 300) === title);
}

/** A person's word, else what the piece's pages show, else what is stored. Derived: looking at a page changes nothing. */
export function statusOf({ asset, sighting, twins }: Dossier, { statuses }: Workflow): AssetStatus {
  const stored = asset?.body;
  if (stored?.["statusBy"] === "person") return stored.status;
  const place = ({ key, hostStatus }: Sighting): Place => ({ tool: toolOf(key), word: hostStatus });
  const front: Place = sighting ? place(sighting) : { tool: "other" };
  const type = stored?.type ?? sighting?.kind;
  return statusOfPlaces(front, twins.map(place), type, statuses) ?? stored?.status ?? "draft";
}

/** A piece as it is known to the rules: its documents, what this device met, and its notes as its words. */
export function knownOf(shelved: Shelf, dossier: Dossier, title: string): Known {
  const asset = dossier.asset?.body;
  const link = dossier.link?.body;
  const key = dossier.sighting?.shownKey ?? asset?.refs[0]?.key;
  const url = dossier.sighting?.url ?? asset?.refs[0]?.url;
  const workflow = workflowFor(shelved.workflows, asset?.teamId);
  return {
    id: asset?.id ?? dossier.sighting?.key ?? "",
    title: asset && !hasOnlyKey(asset) ? asset.title : title,
    status: statusOf(dossier, workflow),
    createdOn: asset?.createdOn ?? dossier.sighting?.firstSeenOn ?? shelved.today,
    text: asset?.notes ?? "",
    ...(asset ? { asset } : {}),
    ...(link ? { link } : {}),
    ...(dossier.mappedTo ? { mappedTo: dossier.mappedTo } : {}),
    ...(dossier.read ? { read: dossier.read } : {}),
    ...(key ? { key } : {}),
    ...(url ? { url } : {}),
  };
}
