/** Fits what files bring to what is here, so that nothing a person did is taken back and no piece becomes two. */
import type { Draft } from "../exchange/parsed";
import { matchKey } from "../model/asset-key";
import type { Asset, AssetRef } from "../model/asset";
import { closingId } from "../model/closing";
import type { Closing } from "../model/closing";
import { documentId } from "../model/document";
import type { EntityOf, EntityType } from "../model/entities";
import type { Event } from "../model/event";
import type { Link } from "../model/link";
import type { Here } from "../store/here";
import type { OfSample } from "../store/read";
import { stable } from "../model/stable";
import { joinedTo } from "./places/joined";
import type { Writer } from "../store/write";

/** A piece that turns out to be another one, and goes into it. */
export interface Merge {
  from: string;
  into: string;
}

export interface Settled {
  drafts: Draft[];
  merges: Merge[];
  /** How many pieces and links stay as people changed them here */
  kept: number;
}

/** What the settling of one set of files has found out so far. */
interface Work {
  here: Here;
  /** What will not be here any more: the sample, when it makes room */
  goes: OfSample;
  /** Pieces of the files, by their id there */
  incoming: ReadonlyMap<string, Asset>;
  /** Ids of the pieces of the files that live at a match key */
  claims: ReadonlyMap<string, readonly string[]>;
  /** The piece an id stands for from now on, where it is another */
  homes: Map<string, string>;
  /** Pieces of the sample that would have gone over a person's own */
  left: Set<string>;
  /** Pieces settled so far, by the id they have from now on */
  assets: Map<string, Draft>;
  merges: Merge[];
  kept: number;
}

/**
 * @param here what is stored of the drafts and at their places
 * @param goes what leaves before the drafts are stored; it is as if it were not here
 * @param beside further pieces of the same files, which are stored at another time
 */
export function settle(
  here: Here,
  drafts: readonly Draft[],
  goes: OfSample = () => false,
  beside: readonly Asset[] = [],
): Settled {
  const pieces = drafts.filter((one) => one.type === "asset");
  const bodies = [...beside, ...pieces.map(({ body }) => body as Asset)];
  const incoming = new Map(bodies.map((body) => [body.id, body]));
  const work: Work = {
    ...{ here, goes, incoming, claims: claimsOf(bodies), merges: [], kept: 0 },
    ...{ homes: new Map(), left: new Set(), assets: new Map() },
  };
  for (const one of pieces) settleAsset(work, one);
  const rest: Draft[] = [];
  for (const one of drafts) if (one.type !== "asset") rest.push(...settleOther(work, one));
  return { drafts: [...work.assets.values(), ...rest], merges: work.merges, kept: work.kept };
}

function claimsOf(pieces: readonly Asset[]): Map<string, string[]> {
  const claims = new Map<string, string[]>();
  for (const { id, refs } of pieces)
    for (const key of refs.map((ref) => matchKey(ref.key)))
      claims.set(key, [...(claims.get(key) ?? []), id]);
  return claims;
}

function settleAsset(work: Work, one: Draft): void {
  const asset = one.body as Asset;
  const own = bodyHere(work, "asset", asset.id);
  const others = othersAt(work, asset);
  if (isSample(asset) && [own, ...others].some((here) => here && !isSample(here))) {
    work.left.add(asset.id);
    return;
  }
  const idOf = (id: string): string => work.homes.get(id) ?? id;
  const id = idOf(own ? asset.id : idOf(others[0]?.id ?? asset.id));
  const home = id === asset.id ? own : bodyHere(work, "asset", id);
  if (id !== asset.id) work.homes.set(asset.id, id);
  const merged = others.filter((other) => other.id !== id && !work.homes.has(other.id));
  for (const other of merged) {
    work.homes.set(other.id, id);
    work.merges.push({ from: other.id, into: id });
  }
  const settled = fit(work, one, { id, home, merged });
  const earlier = work.assets.get(id)?.body as Asset | undefined;
  const refs = together((settled.body as Asset).refs, earlier?.refs ?? []);
  work.assets.set(id, earlier ? as(settled, { ...settled.body, refs } as Asset) : settled);
}

/** The piece as it will be: a file's, or as people changed it here, with every place it lives at. */
function fit(
  work: Work,
  one: Draft,
  { id, home, merged }: { id: string; home: Asset | undefined; merged: readonly Asset[] },
): Draft {
  const asset = one.body as Asset;
  const changed = home !== undefined && isChanged(work, "asset", id, one.doc?.at);
  // A place the files give to another piece has moved there, unless a person made that piece part of this one.
  const stays = ({ key }: AssetRef): boolean =>
    !work.claims.get(matchKey(key))?.some((other) => other !== asset.id && !wentInto(home, other));
  const joined = merged.flatMap(({ refs }) => refs.map((ref) => ({ ...ref, joined: true })));
  const here = (home?.refs ?? []).filter(
    (ref) => changed || home?.id !== asset.id || ref["joined"] === true,
  );
  const theirs: Asset = {
    ...asset,
    id,
    refs: together(asset.refs, [...here, ...joined].filter(stays)),
    ...(id === asset.id ? {} : { foreignId: asset.id }),
  };
  if (!changed) return as(one, theirs);
  const { sample, ...body } = home;
  const refs = together(
    here.filter((ref) => stays(ref) || livesAt(asset, ref.key)),
    theirs.refs,
  );
  const ours = { ...body, refs, ...(sample && isSample(asset) ? { sample } : {}) };
  if (stable({ ...theirs, refs }) !== stable(ours)) work.kept++;
  return { type: "asset", body: ours };
}

function settleOther(work: Work, one: Draft): Draft[] {
  const { assetId, id } = one.body as { assetId?: string; id: string };
  if (assetId !== undefined && work.left.has(assetId)) return [];
  if (one.type === "link") return settleLink(work, one);
  const home = work.homes.get(assetId ?? "");
  if (one.type === "closing" && home) return [as(one, movedClosing(one.body as Closing, home))];
  const here = isSample(one.body) ? bodyHere(work, one.type, id) : undefined;
  return here && !isSample(here) ? [] : [one];
}

function settleLink(work: Work, one: Draft): Draft[] {
  const link = one.body as Link;
  const id = work.homes.get(link.assetId) ?? link.assetId;
  // What a person made part of another piece keeps its link inside that one.
  if (wentInto(bodyHere(work, "asset", id), link.assetId)) return [];
  const here = bodyHere(work, "link", id);
  if (here && isSample(link) && !isSample(here)) return [];
  const settled = as(one, { ...link, id, assetId: id });
  if (here && stable(here) === stable(settled.body)) return [settled];
  const later =
    here?.source === "person" && here.linkedOn >= link.linkedOn && link.source !== "person";
  if (!later && !isChanged(work, "link", id, one.doc?.at)) return [settled];
  work.kept++;
  return [];
}

/**
 * True when the last word about a document was a person's and not an import's; for one of a full export, a later word
 * than the export's. A removal is such a word too. A piece that was only written down when it was linked is not.
 */
function isChanged(
  { here, goes }: Work,
  type: "asset" | "link",
  id: string,
  since: string | undefined,
): boolean {
  const of = documentId(type, id);
  const last = here.lines(type, id).find((event) => !movesOnly(event));
  if (!last || last.op === "import" || (type === "asset" && last.op === "create")) return false;
  if (goes(of, last.after ?? last.before)) return false;
  return since === undefined || Date.parse(last.at) > Date.parse(since);
}

/** An import that gave a piece further places, or its row another place in the list, said nothing about it. */
function movesOnly({ op, before, after }: Event): boolean {
  if (op !== "import" || before === undefined || after === undefined) return false;
  const said = (body: unknown): string =>
    stable({ ...(body as object), refs: null, foreignId: null });
  return said(before) === said(after);
}

/** Other pieces here that live where this one does, unless the files move them elsewhere. */
function othersAt(work: Work, asset: Asset): Asset[] {
  const found = new Map<string, Asset>();
  for (const { key } of asset.refs) {
    const here = work.here.readAssetAt(key);
    if (!here || here.id === asset.id || work.goes(documentId("asset", here.id), here)) continue;
    const coming = work.incoming.get(here.id);
    if (!coming || livesAt(coming, key) || wentInto(here, asset.id)) found.set(here.id, here);
  }
  return [...found.values()];
}

/** True when a person made two pieces one, and this is the one that stayed. */
function wentInto(stayed: Asset | undefined, id: string): boolean {
  return stayed !== undefined && joinedTo(stayed).some(({ asset }) => asset.id === id);
}

function bodyHere<T extends EntityType>(
  { here, goes }: Work,
  type: T,
  id: string,
): EntityOf<T> | undefined {
  const body = here.readBody(type, id);
  return body && !goes(documentId(type, id), body) ? body : undefined;
}

function livesAt({ refs }: Asset, key: string): boolean {
  return refs.some((ref) => matchKey(ref.key) === matchKey(key));
}

/** Every place once, the first word about it standing. */
function together(refs: readonly AssetRef[], more: readonly AssetRef[]): AssetRef[] {
  const places = new Map<string, AssetRef>();
  for (const ref of [...refs, ...more])
    if (!places.has(matchKey(ref.key))) places.set(matchKey(ref.key), ref);
  return [...places.values()];
}

function isSample(body: object): boolean {
  return (body as { sample?: unknown }).sample === true;
}

/** A draft with another body; it is then no longer the document it was. */
function as(one: Draft, body: Asset | Link | Closing): Draft {
  return stable(body) === stable(one.body) ? one : { ...one, body, doc: undefined };
}

function movedClosing(closing: Closing, assetId: string): Closing {
  return { ...closing, id: closingId(assetId, closing.ruleId), assetId };
}

/** Moves what was said about a merged piece to the one it went into, and takes it away. After the drafts are stored. */
export async function merge(writer: Writer, { from, into }: Merge): Promise<void> {
  const [ours, theirs] = [await writer.read("link", into), await writer.read("link", from)];
  if (theirs && (!ours || (!ours.body.main && theirs.body.main)))
    await writer.put("link", { ...theirs.body, id: into, assetId: into });
  await writer.remove("link", from);
  for (const { body } of await writer.readUnder("closing", `${from}~`)) {
    const moved = movedClosing(body, into);
    if (!(await writer.read("closing", moved.id))) await writer.put("closing", moved);
    await writer.remove("closing", body.id);
  }
  await writer.remove("asset", from);
}
