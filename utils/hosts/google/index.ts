/** Google Docs, Slides, Sheets (one piece per document load) and Drive's lists. */
import type { Host } from "../host";
import { LANDMARKS, RIGHT_RAIL, TITLE, TITLE_SUFFIX } from "./selectors";
import { identify, site, view } from "./url";

/** Text on one line, at most 300 characters, not ending in a blank or half a character; nothing when empty. */
function clean(text: string | null | undefined): string | undefined {
  return /\S.{0,299}(?<![\s\ud800-\udbff])/.exec(text?.replace(/\s+/g, " ") ?? "")?.[0];
}

/** The tab's title without the product's name; nothing while it holds the product's name only. */
function tabTitle(document: Document): string | undefined {
  const title = clean(document.title.replace(TITLE_SUFFIX, ""));
  return title && /^Google \S+$/.test(title) ? undefined : title;
}

/**
 * The file's name. An editor holds one file per document load, so any name shown is its name. Drive moves between
 * folders without a load and shows no id beside the name, so a folder has no proven title.
 */
function readTitle(document: Document, { kind }: { kind: string }): string | undefined {
  if (kind === "folder") return undefined;
  for (const selector of TITLE) {
    const node = document.querySelector<Element & { value?: string }>(selector);
    const text = clean(node && (node.value ?? node.textContent));
    if (text) return text;
  }
  return tabTitle(document);
}

export const google: Host = {
  ...site,
  name: "Google Docs",
  identify,
  view,
  readTitle,
  /** No stable hook for the folder of the open file is known. */
  readContainer: () => undefined,
  titleIsProven: true,
  knowsLayout: (document) => !!document.querySelector(LANDMARKS),
  rightRails: (document) => [...document.querySelectorAll(RIGHT_RAIL)],
  narrows: false,
};
