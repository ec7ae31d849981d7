/** Pieces a page may be about, known by their titles or named by an address. */
import { hostFor } from "../../hosts/index";
import type { Body } from "../../messages/protocol";
import type { Sender } from "../../messages/serve";
import type { KnownPiece } from "../../messages/views";
import { isContainerKey, matchKey } from "../../model/asset-key";
import type { Asset } from "../../model/asset";
import { everyName } from "../../store/met";
import { readAssetAt, readDocument, readSighting } from "../../store/read";
import type { Database } from "../../store/schema";
import type { Desk } from "../desk";
import { pageOf } from "../pages";

const MOST = 6;
const KEY = /^(?:gdoc|gslide|gsheet|asana):[\w-]+$|^hubspot:[\w-]+:[\w-]+$/;

/** At most six pieces: the one at an address or key, else those whose titles hold every word. Never the page's own. */
export async function findPieces(
  desk: Desk,
  { target, text }: Body<"findPieces">,
  sender: Sender,
): Promise<KnownPiece[]> {
  const { page } = await pageOf(desk, target, sender);
  const db = await desk.db();
  const own = page.key ? ((await readAssetAt(db, page.key))?.body.id ?? matchKey(page.key)) : "";
  const named = readNamed(text.trim());
  const found = named ? [await pieceAt(db, named)] : await byTitle(db, text, own);
  const pieces = found.filter(({ id }) => id !== own).slice(0, MOST);
  return Promise.all(pieces.map((one) => shown(db, one)));
}

interface Found {
  /** Piece id, or the match key of one that is not stored */
  id: string;
  key: string;
  title: string;
  url?: string | null | undefined;
}

/** The asset key an address or a key names. */
function readNamed(text: string): string | undefined {
  if (KEY.test(text)) return text;
  const address = /^[a-z]+\.[a-z]+\.com\//i.test(text) ? `https://${text}` : text;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const key = hostFor(url)?.identify(url)?.key;
  return key && !isContainerKey(key) ? key : undefined;
}

async function pieceAt(db: Database, key: string): Promise<Found> {
  const [asset, sighting] = await Promise.all([readAssetAt(db, key), readSighting(db, key)]);
  const title = asset?.body.title ?? sighting?.title ?? "";
  return { id: asset?.body.id ?? matchKey(key), key, title, url: sighting?.url };
}

async function byTitle(db: Database, text: string, own: string): Promise<Found[]> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const { assets, sightings } = await everyName(db);
  const stored = new Set(assets.flatMap(({ refs }) => refs.map((ref) => matchKey(ref.key))));
  const all: Found[] = [
    ...assets.map(foundAsset),
    ...sightings
      .filter(({ key, title }) => title && !stored.has(key))
      .map(({ key, shownKey, title = "", url }) => ({ id: key, key: shownKey, title, url })),
  ];
  const starts = ({ title }: Found): number =>
    title.toLowerCase().startsWith(words[0] ?? "") ? 0 : 1;
  return all
    .filter(
      ({ id, title }) => id !== own && words.every((word) => title.toLowerCase().includes(word)),
    )
    .sort((a, b) => starts(a) - starts(b) || a.title.localeCompare(b.title));
}

function foundAsset({ id, title, refs }: Asset): Found {
  return { id, key: refs[0]?.key ?? id, title, url: refs[0]?.url };
}

async function shown(db: Database, { id, key, title, url }: Found): Promise<KnownPiece> {
  const main = (await readDocument(db, "link", id))?.body.main;
  const code = main ? (await readDocument(db, "goal", main))?.body.code : undefined;
  return {
    key,
    title,
    state: main ? "linked" : "unlinked",
    ...(url ? { url } : {}),
    ...(code ? { goalCode: code } : {}),
  };
}
