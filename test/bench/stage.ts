/** The four things compared, each in a browser of its own with a fresh profile. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startReplicas } from "../replicas/server.ts";
import { startChrome } from "./chrome.ts";
import type { Chrome } from "./chrome.ts";
import { openTab, pause, until } from "./tab.ts";
import type { Tab } from "./tab.ts";

export const VARIANTS = ["none", "frame", "closed", "open"] as const;
export type Variant = (typeof VARIANTS)[number];

export const NAMES: Readonly<Record<Variant, string>> = {
  none: "no extension",
  frame: "empty frame",
  closed: "ours, closed",
  open: "ours, open",
};

/** Pages measured. The first two are the ones the targets name; they get every round. */
export const PAGES = {
  docs: {
    name: "Docs editor",
    at: "https://docs.google.com/document/d/DEMO01brackenworks/edit",
  },
  list: {
    name: "Asana list, 1,000 rows",
    at: "https://app.asana.com/1/1100000000000/project/1200000000001/list/1?rows=1000",
  },
  task: {
    name: "Asana task pane",
    at: "https://app.asana.com/0/1200000000000/1200000000051",
  },
  email: {
    name: "HubSpot email editor",
    at: "https://app.hubspot.com/email/0000001/edit/7700007",
  },
  emails: { name: "HubSpot email list", at: "https://app.hubspot.com/email/0000001/manage" },
  drive: { name: "Drive list", at: "https://drive.google.com/drive/my-drive" },
} as const;
export type PageName = keyof typeof PAGES;

export interface Stage {
  /** Our build, copied: whoever builds meanwhile does not disturb a run. */
  build: string;
  port: number;
  chromes: Readonly<Record<Variant, Chrome>>;
  /** A browser with our extension and the sample, apart from the four. */
  ours(settings: object): Promise<Chrome>;
  close(): Promise<void>;
}

const BUILD = fileURLToPath(new URL("../../.output/chrome-mv3", import.meta.url));
const EMPTY_FRAME = fileURLToPath(new URL("empty-frame", import.meta.url));

export async function openStage(from: string = BUILD): Promise<Stage> {
  const build = await copyOf(from);
  const replicas = await startReplicas();
  const { port } = replicas;
  const started: Chrome[] = [];
  const start = async (extension?: string): Promise<Chrome> => {
    const chrome = await startChrome(port, extension);
    started.push(chrome);
    return chrome;
  };
  const ours = async (settings: object): Promise<Chrome> => {
    const chrome = await start(build);
    await prepare(chrome, settings);
    return chrome;
  };
  const close = async (): Promise<void> => {
    await Promise.all(started.map((chrome) => chrome.close()));
    await replicas.close();
    await rm(build, { recursive: true, force: true });
  };
  try {
    const none = await start();
    const frame = await start(EMPTY_FRAME);
    const closed = await ours({ open: false });
    const open = await ours({ open: true });
    return { build, port, chromes: { none, frame, closed, open }, ours, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A build made meanwhile may be half there: wait until the files that make an extension are. */
async function copyOf(from: string): Promise<string> {
  const parts = ["manifest.json", "background.js", "panel.html", "content-scripts/page.js"];
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const copy = await mkdtemp(join(tmpdir(), "throughline-bench-build-"));
    await cp(from, copy, { recursive: true }).catch(() => undefined);
    if (parts.every((part) => existsSync(join(copy, part)))) return copy;
    await rm(copy, { recursive: true, force: true });
    await pause(1000);
  }
  throw new Error(`There is no build in ${from}: run npm run build first.`);
}

/** Loads the sample, stores settings, and closes every page of ours again. */
async function prepare(chrome: Chrome, settings: object): Promise<void> {
  const welcome = await until(async () => {
    const { targetInfos } = await chrome.send("Target.getTargets");
    return targetInfos.find(({ url }) => url.includes("/workspace.html")) ?? null;
  }, "the welcome page");
  const page = await ourPage(chrome);
  await ask(page, "loadSample", { operation: crypto.randomUUID() });
  await ask(page, "saveSettings", settings);
  await chrome.send("Target.closeTarget", { targetId: welcome.targetId });
  await page.close();
}

/** A page of the extension from which its database can be reached and its worker asked. */
export async function ourPage(chrome: Chrome): Promise<Tab> {
  const id = await until(async () => {
    const { targetInfos } = await chrome.send("Target.getTargets");
    const ours = targetInfos.find(({ url }) => url.startsWith("chrome-extension://"));
    return ours ? new URL(ours.url).host : null;
  }, "our extension");
  const page = await openTab(chrome, { probe: false });
  await page.goto(`chrome-extension://${id}/popup.html`);
  return page;
}

export async function ask(page: Tab, name: string, body: object): Promise<unknown> {
  const message = JSON.stringify({ name, body });
  const reply = await page.run(`chrome.runtime.sendMessage(${message})`);
  const { ok, value } = (reply ?? {}) as { ok?: boolean; value?: unknown };
  if (!ok) throw new Error(`${name} was refused: ${JSON.stringify(reply)}`);
  return value;
}

/**
 * Stops our worker as the browser does after half a minute of quiet. It is let finish first: an event it has not
 * finished (a tab just closed) the browser brings to a new worker, again and again.
 */
export async function stopWorker(chrome: Chrome): Promise<void> {
  await until(async () => {
    const targetId = await workerTarget(chrome);
    if (targetId === null) return true;
    await pause(300);
    await chrome.send("Target.closeTarget", { targetId }).catch(() => undefined);
    await pause(250);
    return (await workerTarget(chrome)) === null ? true : null;
  }, "the worker's end");
}

/** The target of our worker while it runs. */
export async function workerTarget(chrome: Chrome): Promise<string | null> {
  const { targetInfos } = await chrome.send("Target.getTargets");
  return targetInfos.find(({ type }) => type === "service_worker")?.targetId ?? null;
}
