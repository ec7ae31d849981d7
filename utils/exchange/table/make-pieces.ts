import { hostFor } from "../../hosts/index";
import { isContainerKey, matchKey, toolOf } from "../../model/asset-key";
import type { Asset } from "../../model/asset";
import type { FlatLink } from "../../model/link";
import { linkFrom } from "../assets-file";
import type { Builder } from "./builder";
import type { Entry } from "./entry";

const STATUSES: readonly (readonly [RegExp, Asset["status"]])[] = [
  [/^(idea|idee|idée)/i, "idea"],
  [
    /^(review|in review|approval|prüfung|in prüfung|freigabe|relecture|en relecture|scheduled|geplant)/i,
    "review",
  ],
  [
    /^(live|published|sent|complete|done|veröffentlicht|online|fertig|publié|en ligne|envoyé)/i,
    "live",
  ],
  [/^(retired|archived|archiviert|retiré|archivé)/i, "retired"],
  [/^(draft|entwurf|in arbeit|brouillon|in progress|en cours|writing|to do)/i, "draft"],
];

/** A row with an address: the piece that lives there, and what it is linked to. Blank cells say nothing. */
export function makePiece(builder: Builder, entry: Entry): void {
  const { said } = entry;
  const key = readKey(said.url ?? "");
  if (!key) {
    builder.problem(entry, "url", { key: "expected.address" }, said.url);
    return;
  }
  const status = STATUSES.find(([pattern]) => pattern.test(said.status ?? ""))?.[1];
  const owner = builder.readOwner(entry);
  const team = builder.readIdOf("team", said.team);
  const live = status === "live" ? builder.readDayIn(entry, "due", said.due) : undefined;
  const asset = {
    id: matchKey(key),
    title: said.name ?? said.url ?? key,
    refs: [
      { tool: toolName(key), key, ...(said.url?.startsWith("http") ? { url: said.url } : {}) },
    ],
    status: status ?? "draft",
    ...(said.type ? { type: said.type } : {}),
    ...(said.channel ? { channel: said.channel } : {}),
    ...(owner ? { ownerId: owner } : {}),
    ...(team ? { teamId: team } : {}),
    ...(live ? { liveOn: live } : {}),
  };
  const words = { title: said.name !== undefined, status: status !== undefined };
  if (builder.keep(entry, "asset", asset, { over: words })) linkPiece(builder, entry, asset.id);
}

function linkPiece(builder: Builder, entry: Entry, assetId: string): void {
  const { said } = entry;
  const goalId = builder.readIdOf("goal", said.goal);
  const personaId = builder.readIdOf("persona", said.persona);
  const campaignId = builder.readIdOf("campaign", said.campaign);
  const stage = builder.readIdOf("stage", said.stage);
  const pillarId = builder.readIdOf("pillar", said.pillar);
  if (!goalId && !personaId && !said.why) return;
  const flat: FlatLink = {
    ...(goalId ? { goalId } : {}),
    ...(personaId ? { personaId } : {}),
    ...(campaignId ? { campaignId } : {}),
    ...(stage ? { stage } : {}),
    ...(pillarId ? { pillarId } : {}),
    ...(said.why ? { why: said.why.slice(0, 4000) } : {}),
  };
  builder.keep(entry, "link", linkFrom(assetId, flat, builder.known.today), { over: {} });
}

/** The key of the piece at an address: of a tool we know, or of the address itself. */
function readKey(text: string): string | undefined {
  if (/^(gdoc|gslide|gsheet|asana|hubspot):/.test(text)) return text;
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const key = hostFor(url)?.identify(url)?.key;
  if (key) return isContainerKey(key) ? undefined : key;
  return hostFor(url)
    ? undefined
    : `url:${url.host}${url.pathname.replace(/\/$/, "")}`.slice(0, 200);
}

function toolName(key: string): string {
  const tool = toolOf(key);
  return tool === "google" ? "google_docs" : tool === "other" ? "web" : tool;
}
