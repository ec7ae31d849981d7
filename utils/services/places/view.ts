/** What the panel shows of a piece's places, and of the container its page is or lies in. */
import { isOver } from "../../model/campaign";
import type { Profile } from "../../findings/profile";
import { containerKind, isContainerKey, matchKey, toolOf } from "../../model/asset-key";
import type { ContainerKind } from "../../model/asset-key";
import type { Asset } from "../../model/asset";
import type { Campaign } from "../../model/campaign";
import type { KnownPiece, Placed } from "../../messages/places-view";
import { idsAt } from "../../store/met";
import { readDocument } from "../../store/read";
import type { Database } from "../../store/schema";
import type { Dossier } from "../facts";
import { readContainerOf } from "../pages";
import type { Page } from "../pages";
import type { Shelf } from "../strategy";
import { sameTitle } from "../suggest/twin";

/** The container a page is, or lies in. */
export function readContainer(page: Page, { sighting }: Pick<Dossier, "sighting"> = {}) {
  if (page.container) return page.container;
  if (page.key && isContainerKey(page.key))
    return { key: page.key, ...(page.title ? { name: page.title } : {}) };
  return readContainerOf(sighting);
}

/** The containers of a piece: of the place that is open, then of its other places. */
export function containersOf(page: Page, dossier: Dossier): NonNullable<Page["container"]>[] {
  const all = [readContainer(page, dossier), ...dossier.twins.map(readContainerOf)];
  const known = all.flatMap((one) => one ?? []);
  return [...new Map(known.reverse().map((one) => [one.key, one])).values()].reverse();
}

/** The fields of a host's campaign names in a file, by the kind of container they name. */
const NAMED: Readonly<Record<ContainerKind, string>> = {
  project: "asanaProject",
  campaign: "hubspotCampaign",
  folder: "driveFolder",
};

/** What was said about a container, and a campaign that goes by its name. */
export async function mappingParts(
  db: Database,
  { campaigns, today }: Shelf,
  container: Page["container"],
): Promise<Pick<Placed, "mapping">> {
  if (!container || !isContainerKey(container.key)) return {};
  const place = (await readDocument(db, "place", matchKey(container.key)))?.body;
  const name = container.name ?? place?.name;
  const kind = containerKind(container.key);
  const campaign = campaigns.find(({ id }) => id === place?.campaignId);
  const under = campaigns.filter((one) => !isOver(one, today));
  const likely = name ? under.find((one) => goesBy(one, kind, name)) : undefined;
  return {
    mapping: {
      key: container.key,
      kind,
      ...(name ? { name } : {}),
      ...(campaign ? { campaignId: campaign.id, campaign: campaign.name } : {}),
      ...(likely ? { likely: likely.id } : {}),
    },
  };
}

function goesBy({ name, external }: Campaign, kind: ContainerKind, called: string): boolean {
  const plain = (text: unknown): string =>
    typeof text === "string" ? text.normalize("NFC").trim().toLowerCase() : "";
  return [plain(name), plain(external?.[NAMED[kind]])].includes(plain(called));
}

/** Where else a piece lives, what looks like it, and who else says it is theirs. */
export async function placeParts(
  db: Database,
  shelved: Shelf,
  key: string,
  asset: Asset | undefined,
  { title, others }: { title: readonly string[]; others: readonly Profile[] },
): Promise<Omit<Placed, "mapping">> {
  const refs = asset?.refs ?? [];
  const places = refs.map((ref) => ({
    key: ref.key,
    here: matchKey(ref.key) === matchKey(key),
    ...(ref.url ? { url: ref.url } : {}),
  }));
  const twins = others.filter(
    (one) => one.key && toolOf(one.key) !== toolOf(key) && sameTitle(title, one),
  );
  const claims = await claimsOf(db, shelved, asset);
  return {
    ...(places.length > 1 ? { places } : {}),
    ...(places.length < 2 && twins.length > 0
      ? { twins: twins.slice(0, 2).map((one) => pieceOf(shelved, one)) }
      : {}),
    ...(claims.length > 0 ? { claims } : {}),
  };
}

function pieceOf({ goals }: Shelf, { key, url, title, goalId }: Profile): KnownPiece {
  const code = goals.find(({ id }) => id === goalId)?.code;
  return {
    key: key ?? "",
    title,
    state: goalId ? "linked" : "unlinked",
    ...(url ? { url } : {}),
    ...(code ? { goalCode: code } : {}),
  };
}

/** Other stored pieces that name one of this piece's places as theirs: two people made two of one. */
async function claimsOf(
  db: Database,
  { goals }: Shelf,
  asset: Asset | undefined,
): Promise<KnownPiece[]> {
  if (!asset) return [];
  const found = await Promise.all(asset.refs.map((ref) => idsAt(db, matchKey(ref.key))));
  const ids = [...new Set(found.flat())].filter((id) => id !== asset.id);
  const claims = ids.map(async (id): Promise<KnownPiece[]> => {
    const [other, link] = await Promise.all([
      readDocument(db, "asset", id),
      readDocument(db, "link", id),
    ]);
    if (!other) return [];
    const code = goals.find((goal) => goal.id === link?.body.main)?.code;
    const state = link?.body.main ? "linked" : "unlinked";
    return [{ key: id, title: other.body.title, state, ...(code ? { goalCode: code } : {}) }];
  });
  return (await Promise.all(claims)).flat();
}
