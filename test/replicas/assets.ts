import { readFileSync } from "node:fs";
import { html, type Answer } from "./page.ts";
import { scrambleCss } from "./shared/scramble.js";

const types: Record<string, string> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
};

/** Style sheets and scripts of the pages, from `/replica/<folder>/<file>` on every host. */
export function asset(url: URL): Answer {
  const match = /^\/replica\/([a-z]+\/[a-z-]+\.(js|css))$/.exec(url.pathname);
  const [, path, extension] = match ?? [];
  if (!path || !extension) return html(404, "<p>nothing here</p>");
  const text = readFileSync(new URL(path, import.meta.url), "utf8");
  const body = extension === "css" && url.searchParams.has("broken") ? scrambleCss(text) : text;
  const headers = { "content-type": types[extension] ?? "text/plain", "cache-control": "no-store" };
  return { status: 200, headers, body };
}
