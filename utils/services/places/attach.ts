/** One piece in two tools: a page is about a piece that is known from elsewhere, or is not after all. */
import type { Body } from "../../messages/protocol";
import { Refusal } from "../../messages/serve";
import type { Sender } from "../../messages/serve";
import type { Changed } from "../../messages/views";
import { isContainerKey, matchKey } from "../../model/asset-key";
import type { Asset, AssetRef } from "../../model/asset";
import { readMainTarget } from "../../model/link";
import type { Link } from "../../model/link";
import { readSighting } from "../../store/read";
import type { Sighting } from "../../store/schema";
import type { Writer } from "../../store/write";
import { change } from "../actions";
import type { Desk } from "../desk";
import { ensureAsset, refAt } from "../link";
import { joinedTo } from "./joined";
import { join, movePart } from "./join";

/**
 * Makes the page's piece and another one record. Where both are linked, and not alike, a person says whose link stays;
 * the other piece is kept inside it, so that `detach` and undo bring it back.
 * @throws Refusal `two-links` when both are linked and nobody said whose link stays
 */
export function attach(desk: Desk, body: Body<"attach">, sender: Sender): Promise<Changed> {
  const prepare: Parameters<typeof change>[4] = async ({ page, key, before }) => {
    const { to, keep } = body;
    if (isContainerKey(to)) throw new Refusal("bad-request");
    const db = await desk.db();
    const [here, there] = await Promise.all([readSighting(db, key), readSighting(db, to)]);
    return async (writer) => {
      const ours = (await writer.readAssetAt(key))?.body;
      const theirs = ((await writer.read("asset", to)) ?? (await writer.readAssetAt(to)))?.body;
      if (ours && theirs) return joinBoth(writer, ours, theirs, keep, before.today);
      if (theirs) return addPlace(writer, theirs, refAt(key, page.url));
      const piece = ours ?? (await ensureAsset(writer, page, key, here, before.today));
      if (matchKey(to) !== matchKey(key))
        await addPlace(writer, piece, refAt(to, addressOf(to, there)));
    };
  };
  return change(desk, sender, body, undefined, prepare, { settles: false });
}

/** Where to open a place: as it was met, else what its key says. */
function addressOf(key: string, sighting: Sighting | undefined): string {
  if (sighting) return sighting.url;
  const [tool = "", id = ""] = key.split(":");
  const editor = { gdoc: "document", gslide: "presentation", gsheet: "spreadsheets" }[tool];
  if (editor) return `https://docs.google.com/${editor}/d/${id}/edit`;
  return tool === "asana" ? `https://app.asana.com/0/0/${id}` : "";
}

async function addPlace(writer: Writer, piece: Asset, ref: AssetRef): Promise<void> {
  await writer.put("asset", { ...piece, refs: [...piece.refs, ref] });
}

async function joinBoth(
  writer: Writer,
  ours: Asset,
  theirs: Asset,
  keep: "here" | "there" | undefined,
  today: string,
): Promise<void> {
  if (ours.id === theirs.id) return;
  const here = (await writer.read("link", ours.id))?.body;
  const there = (await writer.read("link", theirs.id))?.body;
  if (here?.main && there?.main && !alike(here, there) && !keep) throw new Refusal("two-links");
  const stays = here?.main && (keep === "here" || !there?.main) ? ours : theirs;
  const goes = stays === ours ? theirs : ours;
  const [kept, link] = stays === ours ? [here, there] : [there, here];
  // A person said whose link stays: no file that is opened again takes that back.
  if (kept?.main && link?.main)
    await writer.put("link", { ...kept, source: "person", keptOn: today });
  await join(writer, stays, goes, link, today);
}

function alike(one: Link, other: Link): boolean {
  const [a, b] = [readMainTarget(one), readMainTarget(other)];
  return one.main === other.main && a?.personaId === b?.personaId && a?.why === b?.why;
}

/**
 * Takes a place away from its piece. A piece that had come with that place is itself again, with its link.
 * @throws Refusal `unknown-piece` when the page's piece does not live there, or nowhere else
 */
export function detach(desk: Desk, body: Body<"detach">, sender: Sender): Promise<Changed> {
  const prepare: Parameters<typeof change>[4] = ({ key }) =>
    Promise.resolve(async (writer) => {
      const piece = (await writer.readAssetAt(key))?.body;
      const livesAt = ({ refs }: Asset): boolean =>
        refs.some((ref) => matchKey(ref.key) === matchKey(body.key));
      if (!piece || !livesAt(piece)) throw new Refusal("unknown-piece");
      const back = joinedTo(piece).find(({ asset }) => livesAt(asset));
      const gone = new Set((back?.asset.refs ?? [body]).map((ref) => matchKey(ref.key)));
      const refs = piece.refs.filter((ref) => !gone.has(matchKey(ref.key)));
      if (refs.length === 0) throw new Refusal("unknown-piece");
      const joined = joinedTo(piece).filter((one) => one.asset.id !== back?.asset.id);
      const { joined: _joined, ...rest } = piece;
      await writer.put("asset", { ...rest, refs, ...(joined.length > 0 ? { joined } : {}) });
      if (!back) return;
      await writer.put("asset", back.asset);
      if (back.link) await writer.put("link", back.link);
      for (const part of back.parts) await movePart(writer, part, back.asset.id);
    });
  return change(desk, sender, body, undefined, prepare, { settles: false });
}
