/** Bytes, and proof of what a host page gets from us before the panel is opened. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { PAGES } from "./stage.ts";
import type { Chrome } from "./chrome.ts";
import { openTab, pause } from "./tab.ts";

export interface Size {
  name: string;
  files: number;
  raw: number;
  gz: number;
}

function sizeOf(name: string, build: string, files: readonly string[]): Size {
  const contents = files.map((file) => readFileSync(join(build, file)));
  return {
    name,
    files: files.length,
    raw: contents.reduce((sum, one) => sum + one.length, 0),
    gz: contents.reduce((sum, one) => sum + gzipSync(one, { level: 9 }).length, 0),
  };
}

/** Files a page of ours loads: itself, its scripts, what they preload, its styles. */
function filesOf(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map((match) => match[1] ?? "");
  return [page, ...new Set(named)];
}

export function sizes(build: string): Size[] {
  const manifest = JSON.parse(readFileSync(join(build, "manifest.json"), "utf8")) as {
    content_scripts: { js?: string[]; css?: string[] }[];
  };
  const inPage = manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
  return [
    sizeOf("content scripts", build, inPage),
    sizeOf("background", build, ["background.js"]),
    ...["panel", "popup", "workspace"].map((page) =>
      sizeOf(`${page} page`, build, filesOf(build, `${page}.html`)),
    ),
  ];
}

/** Everything of an extension that a host page parses or loads while the panel is closed. */
export async function partsInPage(chrome: Chrome): Promise<string[]> {
  const tab = await openTab(chrome, { probe: false });
  const parts = new Set<string>();
  const note = (kind: string, address: unknown): void => {
    if (typeof address !== "string" || !address.startsWith("chrome-extension://")) return;
    parts.add(`${kind} ${new URL(address).pathname}`);
  };
  try {
    tab.on("Debugger.scriptParsed", ({ url }) => note("script", url));
    tab.on("CSS.styleSheetAdded", ({ header }) =>
      note("style", (header as { sourceURL?: string }).sourceURL),
    );
    for (const domain of ["Debugger", "DOM", "CSS", "Network"] as const)
      await tab.send(`${domain}.enable`);
    tab.on("Network.requestWillBeSent", ({ request }) =>
      note("request", (request as { url: string }).url),
    );
    await tab.goto(PAGES.docs.at);
    await pause(1500);
    const { frameTree } = await tab.send("Page.getResourceTree");
    for (const { url, type } of frameTree.resources) note(type.toLowerCase(), url);
    for (const child of frameTree.childFrames ?? []) note("frame", child.frame.url);
    const { targetInfos } = await chrome.send("Target.getTargets");
    for (const { type, url } of targetInfos) if (type === "iframe") note("frame", url);
  } finally {
    await tab.close();
  }
  return [...parts];
}
