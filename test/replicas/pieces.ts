import { readFileSync } from "node:fs";
import { madeUp, type MadeUp } from "./made-up.ts";

export { madeUp, type MadeUp } from "./made-up.ts";

/** One place where a piece of work lives in a tool: what a replica page shows. */
export interface Item {
  key: string;
  /** Address as the sample names it. */
  url: string;
  host: string;
  /** The tool's own id: document id, task gid, content id. */
  id: string;
  /** Middle part of a HubSpot key (`email`, `landing_page`); the tool's name elsewhere. */
  kind: string;
  title: string;
  type: string;
  status: string;
  text: string;
  owner: string;
  dueOn: string;
  /** Names of the campaign's project in Asana and campaign in HubSpot, or empty. */
  project: string;
  campaign: string;
}

interface SampleAsset {
  id: string;
  title: string;
  refs: { tool: string; key: string; url: string }[];
  type: string;
  status: string;
  ownerId: string | null;
  createdOn: string;
  liveOn: string | null;
  currentLink: { campaignId: string | null } | null;
  text?: string;
}

interface SampleStrategy {
  people: { id: string; name: string }[];
  campaigns: {
    id: string;
    external: { hubspotCampaign: string; asanaProject: string };
    parts: { assetId: string | null; dueOn: string }[];
  }[];
}

function fixture(name: string): unknown {
  const file = new URL(`../fixtures/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8"));
}

const strategy = fixture("brackenworks.strategy.json") as SampleStrategy;
const sample = (fixture("brackenworks.assets.json") as { assets: SampleAsset[] }).assets;

/** Every place of the 40 sample pieces, then the made-up ones. */
export const items: readonly Item[] = [...sample.flatMap(fromSample), ...madeUp.map(fromMadeUp)];

export const projectNames: readonly string[] = strategy.campaigns.map(
  (one) => one.external.asanaProject,
);
export const campaignNames: readonly string[] = strategy.campaigns.map(
  (one) => one.external.hubspotCampaign,
);

function fromSample(asset: SampleAsset): Item[] {
  const part = strategy.campaigns
    .flatMap((one) => one.parts.map((each) => ({ ...each, campaign: one })))
    .find((each) => each.assetId === asset.id);
  const linked = strategy.campaigns.find((one) => one.id === asset.currentLink?.campaignId);
  const external = (part?.campaign ?? linked)?.external;
  const owner = strategy.people.find((one) => one.id === asset.ownerId)?.name ?? "";
  return asset.refs.map(({ key, url }) => ({
    ...place(key, url),
    title: asset.title,
    type: asset.type,
    status: asset.status,
    text: asset.text ?? "",
    owner,
    dueOn: part?.dueOn ?? asset.liveOn ?? asset.createdOn,
    project: external?.asanaProject ?? "",
    campaign: external?.hubspotCampaign ?? "",
  }));
}

function fromMadeUp(piece: MadeUp): Item {
  const rest = { type: piece.type, status: "draft", owner: "Priya Raman", dueOn: "2026-02-27" };
  const none = { project: "", campaign: "" };
  return { ...place(piece.key, piece.url), title: piece.title, text: piece.text, ...rest, ...none };
}

function place(key: string, url: string): Pick<Item, "key" | "url" | "host" | "id" | "kind"> {
  const [tool = "", ...rest] = key.split(":");
  const id = rest.at(-1) ?? "";
  const kind = rest.length > 1 ? (rest[0] ?? "") : tool;
  return { key, url, host: new URL(url).host, id, kind };
}
