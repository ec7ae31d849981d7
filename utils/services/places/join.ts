import { matchKey } from "../../model/asset-key";
import type { Asset, AssetRef } from "../../model/asset";
import type { Link } from "../../model/link";
import type { Writer } from "../../store/write";
import { merge } from "../settle";

/** What a piece takes from the one that goes into it, where it says nothing itself. */
const FILLED = [
  "type",
  "channel",
  "teamId",
  "ownerId",
  "createdOn",
  "liveOn",
  "scheduledOn",
  "evergreen",
  "notes",
] as const;

/** Makes two pieces one. The one that goes is kept whole inside the other, with its link. */
export async function join(
  writer: Writer,
  stays: Asset,
  goes: Asset,
  link: Link | undefined,
  on: string,
): Promise<void> {
  const parts = await partsOf(writer, goes.id);
  const filled = FILLED.filter((field) => (stays[field] ?? null) === null);
  const kept = Array.isArray(stays["joined"]) ? (stays["joined"] as unknown[]) : [];
  const { sample, ...own } = stays;
  await writer.put("asset", {
    ...own,
    ...Object.fromEntries(filled.map((field) => [field, goes[field]])),
    refs: together(stays.refs, goes.refs),
    joined: [...kept, { asset: goes, link: link ?? null, parts, on }],
    // A person's own piece is not taken away with the sample.
    ...(sample && goes["sample"] ? { sample } : {}),
  });
  for (const part of parts) await movePart(writer, part, stays.id);
  await merge(writer, { from: goes.id, into: stays.id });
}

/** Every place once. */
function together(refs: readonly AssetRef[], more: readonly AssetRef[]): AssetRef[] {
  const here = new Set(refs.map(({ key }) => matchKey(key)));
  return [...refs, ...more.filter(({ key }) => !here.has(matchKey(key)))];
}

/** Ids of the planned parts that name a piece as theirs. */
async function partsOf(writer: Writer, assetId: string): Promise<string[]> {
  const campaigns = await writer.readUnder("campaign", "");
  const parts = campaigns.flatMap(({ body }) => body.parts);
  return parts.filter((part) => part.assetId === assetId).map(({ id }) => id);
}

/** The planned part is this piece from now on. */
export async function movePart(writer: Writer, part: string, assetId: string): Promise<void> {
  for (const { body } of await writer.readUnder("campaign", "")) {
    if (!body.parts.some(({ id }) => id === part)) continue;
    const parts = body.parts.map((one) => (one.id === part ? { ...one, assetId } : one));
    await writer.put("campaign", { ...body, parts });
  }
}
