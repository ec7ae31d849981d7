import { hostFor } from "../hosts/index";
import type { Target } from "../messages/protocol";
import { Refusal } from "../messages/serve";
import type { Sender } from "../messages/serve";
import { containerKind, isContainerKey, toolOf } from "../model/asset-key";
import { z } from "../model/zod";
import { readSession, saveSession, sessionUnder } from "../platform/session";
import { readActiveTab, readTab } from "../platform/tabs";
import { readAssetAt, readDocument, readSighting } from "../store/read";
import type { Sighting } from "../store/schema";
import type { Desk } from "./desk";
import { readShown } from "./lists/shown";
import { forgetPick, readPick } from "./rows/pick";

/** What the background knows of the page in a tab. Lives as long as the browser session. */
export const Page = z.object({
  tool: z.enum(["google", "asana", "hubspot", "other"]),
  view: z.enum(["item", "list", "none"]),
  key: z.string().optional(),
  kind: z.string().optional(),
  account: z.string().optional(),
  url: z.string(),
  title: z.string().optional(),
  hostStatus: z.string().optional(),
  container: z.object({ key: z.string(), name: z.string().optional() }).optional(),
  layoutChanged: z.boolean(),
  turn: z.number().optional(),
  /** Keys of the rows this list has shown, where it is no container */
  shown: z.array(z.string()).optional(),
  /** The piece had drawn attention on this day before this page was opened */
  quiet: z.boolean().optional(),
});
export type Page = z.infer<typeof Page>;

const NOWHERE: Page = { tool: "other", view: "none", url: "", layoutChanged: false };
const tabKey = (id: number): string => `tab:${String(id)}`;

/** Remembers what a tab shows. One at a time: a word that took longer never replaces one that was said after it. */
export function rememberPage(tabId: number, page: Page): Promise<void> {
  const next = saving.then(async () => {
    const before = await readPage(tabId);
    if (page.turn !== undefined && page.turn < (before?.turn ?? 0)) return;
    if (before && before.url !== page.url) await forgetPick(tabId);
    await saveSession(tabKey(tabId), page);
  });
  saving = next.catch(() => undefined);
  return next;
}
/** Only the order of writing. */
let saving: Promise<unknown> = Promise.resolve();

export function readPage(tabId: number): Promise<Page | undefined> {
  return readSession(tabKey(tabId), Page);
}

/** Every tab with a page of a tool we know. */
export async function tabsKnown(): Promise<{ tabId: number; page: Page }[]> {
  const tabs = Object.entries(await sessionUnder("tab:"));
  return tabs.flatMap(([name, value]) => {
    const page = Page.safeParse(value);
    return page.success ? [{ tabId: Number(name.slice(4)), page: page.data }] : [];
  });
}

/**
 * The page a panel is about, and the tab it is in when it is in one. `picked`: a person picked this piece in the tab's
 * list.
 * @throws Refusal `no-page` when the tab is gone
 */
export async function pageOf(
  desk: Desk,
  target: Target,
  sender: Sender,
): Promise<{ page: Page; tabId?: number; picked?: true }> {
  if ("key" in target) return { page: await pageByKey(desk, target.key) };
  const tab =
    "windowId" in target
      ? await readActiveTab(target.windowId)
      : await readTab("tabId" in target ? target.tabId : (sender.tabId ?? -1));
  if (!tab) throw new Refusal("no-page");
  const here = pageByAddress(tab.url);
  // A tab that has left the hosts is no page, whatever its content script said last. Within a host the script knows
  // sooner than the browser's own list of tabs.
  if (here.tool === "other") return { page: here, tabId: tab.id };
  const known = await readSession(tabKey(tab.id), Page);
  const page = known ?? here;
  const picked = await readPick(tab.id, page.url);
  if (picked) return { page: await pageByKey(desk, picked), tabId: tab.id, picked: true };
  const shown = page.view === "list" && !page.key ? await readShown(tab.id, page.url) : undefined;
  return { page: shown ? { ...page, shown } : page, tabId: tab.id };
}

/** The page at an address, before (or without) a content script's word. */
export function pageByAddress(address: string): Page {
  if (!URL.canParse(address)) return NOWHERE;
  const url = new URL(address);
  const host = hostFor(url);
  if (!host) return NOWHERE;
  const identity = host.identify(url);
  return {
    tool: host.id,
    view: host.view(url),
    url: address,
    layoutChanged: false,
    ...(identity ? { key: identity.key, kind: identity.kind } : {}),
    ...(identity?.account ? { account: identity.account } : {}),
    ...(identity?.container ? { container: { key: identity.container } } : {}),
  };
}

const KINDS: Readonly<Record<string, string>> = {
  gdoc: "doc",
  gslide: "presentation",
  gsheet: "spreadsheet",
  asana: "task",
};

/** What kind of thing a key is, from the key alone: `hubspot:email:7` is an `email`. */
function kindOf(key: string): string {
  const [tool = "", kind = "piece"] = key.split(":");
  return KINDS[tool] ?? (tool === "hubspot" ? kind : "piece");
}

/** The project, campaign or folder a piece was met in. */
export function readContainerOf(sighting: Sighting | undefined): Page["container"] {
  if (!sighting?.container) return undefined;
  const { container: key, containerName: name } = sighting;
  return { key, ...(name ? { name } : {}) };
}

/** A project, campaign or folder, known by what people said about it. */
function containerPage(key: string, name: string | null | undefined): Page {
  const container = { key, ...(name ? { name } : {}) };
  const kind = containerKind(key);
  return { tool: toolOf(key), view: "list", key, kind, url: "", layoutChanged: false, container };
}

export async function pageByKey(desk: Desk, key: string): Promise<Page> {
  const db = await desk.db();
  if (isContainerKey(key))
    return containerPage(key, (await readDocument(db, "place", key))?.body.name);
  const [sighting, asset] = await Promise.all([readSighting(db, key), readAssetAt(db, key)]);
  const ref = asset?.body.refs.find((one) => one.key === key) ?? asset?.body.refs[0];
  const title = sighting?.title ?? asset?.body.title;
  const container = readContainerOf(sighting);
  return {
    tool: toolOf(key),
    view: "item",
    key,
    kind: sighting?.kind ?? kindOf(key),
    url: sighting?.url ?? ref?.url ?? "",
    layoutChanged: false,
    ...(title ? { title } : {}),
    ...(container ? { container } : {}),
  };
}
