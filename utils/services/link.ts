import { matchKey, toolOf } from "../model/asset-key";
import type { Asset, AssetRef } from "../model/asset";
import type { Link, LinkTarget } from "../model/link";
import { readMainTarget } from "../model/link";
import type { Body } from "../messages/protocol";
import { Refusal } from "../messages/serve";
import { allOf, readSighting } from "../store/read";
import { readLatest } from "../store/reads";
import type { Database, Read, Sighting } from "../store/schema";
import type { Writer } from "../store/write";
import type { Desk } from "./desk";
import type { Page } from "./pages";
import { USES } from "./suggest";
import { lastIn } from "./suggest/inherited";

const TOOL_NAMES = {
  google: "google_docs",
  asana: "asana",
  hubspot: "hubspot",
  other: "other",
} as const;
const MOST_GOALS = 3;

/** The piece at a key, made from what was seen when nobody has linked it yet. Writes it when it is new. */
export async function ensureAsset(
  writer: Writer,
  page: Page,
  key: string,
  sighting: Sighting | undefined,
  today: string,
): Promise<Asset> {
  const known = await writer.readAssetAt(key);
  if (known) return known.body;
  let id = matchKey(key);
  const named = (await writer.read("asset", id))?.body;
  // Named by its id, not by a place. A place that a piece has left is another piece's, whatever that one is called.
  if (named && (toolOf(key) === "other" || named.refs.length === 0)) return named;
  while (await writer.read("asset", id)) id += "~";
  const asset: Asset = {
    id,
    title: (page.title ?? sighting?.title ?? key).slice(0, 300),
    refs: [refAt(key, page.url)],
    type: page.kind ?? null,
    status: "draft",
    createdOn: sighting?.firstSeenOn ?? today,
  };
  await writer.put("asset", asset);
  return asset;
}

/** A place as a piece keeps it. @param url empty where nobody knows it */
export function refAt(key: string, url: string): AssetRef {
  return { tool: TOOL_NAMES[toolOf(key)], key, url: url || null };
}

/** Links a piece to its main goal, for a reader, with a reason; or changes what was said. */
export async function linkWork(
  desk: Desk,
  page: Page,
  key: string,
  body: Body<"link">,
  by: string,
  today: string,
) {
  const db = await desk.db();
  const [seen, version] = await Promise.all([seenAt(db, key), versionNow(db)]);
  const stamp = { by, at: desk.now().toISOString(), today, version };
  return (writer: Writer): Promise<void> => linkPiece(writer, page, key, body, { ...seen, stamp });
}

/** What this device has met and read of a piece. */
export async function seenAt(db: Database, key: string): Promise<Omit<LinkGround, "stamp">> {
  const [sighting, read] = await Promise.all([
    readSighting(db, key),
    readLatest(db, [matchKey(key)]),
  ]);
  return { sighting, read };
}

/** The strategy's version a link made now is made under; empty where there is none. */
export async function versionNow(db: Database): Promise<string> {
  return (await allOf(db, "version")).docs.find((doc) => doc.body.current)?.body.id ?? "";
}

/** What the writing of a link rests on beside what is stored. */
export interface LinkGround {
  sighting: Sighting | undefined;
  read: Read | undefined;
  stamp: Stamp;
}

/** @throws Refusal `unknown-goal`, `too-many-goals` */
export async function linkPiece(
  writer: Writer,
  page: Page,
  key: string,
  choice: Choice,
  { sighting, read, stamp }: LinkGround,
): Promise<void> {
  await checkChoice(writer, choice);
  const asset = await ensureAsset(writer, page, key, sighting, stamp.today);
  const before = (await writer.read("link", asset.id))?.body;
  const kept = await withoutLost(writer, before, choice);
  const next = nextLink(kept, asset.id, choice, stamp);
  const moved = next.main !== before?.main;
  const link = moved ? { ...next, evidenceAtLink: notedFrom(read) } : next;
  await writer.put("link", link);
  await rememberChoice(writer, page.container?.key ?? sighting?.container, before, link, stamp.at);
}

const MOST_NOTED = 100;

/** What the piece spoke for when it was linked, to see later that it has moved on; no text of it. */
function notedFrom(read: Read | undefined): object | null {
  if (!read) return null;
  const { language, words, meant, sketch } = read.evidence;
  const goals = Object.entries(meant).filter(([owner]) => owner.startsWith("goal:"));
  return {
    ...{ language, words, denied: {}, title: [], titleRuns: [] },
    meant: Object.fromEntries(goals),
    sketch: { ...sketch, stems: sketch.stems.slice(0, MOST_NOTED), runs: [] },
  };
}

/** A piece that goes to another goal leaves behind what is retired, and a campaign of the former goal. */
async function withoutLost(
  writer: Writer,
  before: Link | undefined,
  { goalId, campaignId }: Choice,
): Promise<Link | undefined> {
  const target = readMainTarget(before);
  if (!before || !target || goalId === before.main) return before;
  const [pillar, campaign] = await Promise.all([
    target.pillarId ? writer.read("pillar", target.pillarId) : undefined,
    before.campaignId ? writer.read("campaign", before.campaignId) : undefined,
  ]);
  const said = pillar?.body.retiredOn ? { ...target, pillarId: null } : target;
  const moves = campaignId === undefined && campaign && campaign.body.goalId !== goalId;
  return {
    ...before,
    ...(before.main ? { to: { ...before.to, [before.main]: said } } : { before: said }),
    ...(moves ? { campaignId: null, partId: null } : {}),
  };
}

async function checkChoice(writer: Writer, body: Choice): Promise<void> {
  if (body.goalId && !(await writer.read("goal", body.goalId))) throw new Refusal("unknown-goal");
  if (body.personaId && !(await writer.read("persona", body.personaId)))
    throw new Refusal("unknown-goal", "persona");
  if (body.campaignId && !(await writer.read("campaign", body.campaignId)))
    throw new Refusal("unknown-goal", "campaign");
  if (body.pillarId && !(await writer.read("pillar", body.pillarId)))
    throw new Refusal("unknown-goal", "pillar");
}

type Choice = Omit<Body<"link">, "target" | "operation">;

interface Stamp {
  by: string;
  at: string;
  today: string;
  /** Empty where there is none */
  version: string;
}

/** The link after a person's choice. A former main goal is replaced; supporting goals and everything else stay. */
export function nextLink(
  before: Link | undefined,
  assetId: string,
  { goalId, personaId, campaignId, partId, pillarId, stage, why, alternatives }: Choice,
  { by, at, today, version }: Stamp,
): Link {
  const old = readMainTarget(before);
  const message = pillarId === undefined ? {} : { pillarId };
  const target: LinkTarget = { ...old, personaId, ...message, why: why.trim(), by, at };
  const kept = Object.entries(before?.to ?? {}).filter(
    ([id]) => id !== before?.main && id !== goalId,
  );
  const to = Object.fromEntries(goalId ? [[goalId, target], ...kept] : kept);
  if (Object.keys(to).length > MOST_GOALS) throw new Refusal("too-many-goals");
  const { before: _before, ...rest } = before ?? {};
  return {
    ...rest,
    id: assetId,
    assetId,
    main: goalId,
    to,
    ...(goalId ? {} : { before: target }),
    ...(alternatives === undefined ? {} : { alternatives }),
    firstLinkedOn: before?.["firstLinkedOn"] ?? before?.linkedOn ?? today,
    source: "person",
    linkedBy: by,
    linkedOn: today,
    ...(campaignId === undefined || campaignId === before?.campaignId
      ? {}
      : { campaignId, partId: null }),
    ...(partId === undefined ? {} : { partId }),
    ...(stage === undefined ? {} : { stage }),
    ...(version ? { strategyVersion: version } : {}),
  };
}

async function rememberChoice(
  writer: Writer,
  container: string | undefined,
  before: Link | undefined,
  link: Link,
  at: string,
): Promise<void> {
  const goalId = link.main;
  const personaId = readMainTarget(link)?.personaId;
  if (!goalId) return;
  if (container)
    await writer.remember({
      key: lastIn(container),
      goalId,
      value: link.assetId,
      at,
      ...(personaId ? { personaId } : {}),
    });
  if (before?.main === goalId) return;
  const used = await writer.readLocal(USES + goalId);
  await writer.remember({ key: USES + goalId, count: (used?.count ?? 0) + 1, at });
}
