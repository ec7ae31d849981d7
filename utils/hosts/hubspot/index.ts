/** HubSpot's marketing tools: the address says what a page is, the page itself says little. */
import type { Host } from "../host";
import { LANDMARKS, NO_STATUS, RIGHT_RAIL, STATUS, STATUS_WORDS, TEXT_KEY } from "./selectors";
import { TITLE, TITLE_SUFFIX } from "./selectors";
import { identify, site, view } from "./url";

/** Text on one line, at most 300 characters, not ending in a blank or half a character; nothing when empty. */
function clean(text: string | null | undefined): string | undefined {
  return /\S.{0,299}(?<![\s\ud800-\udbff])/.exec(text?.replace(/\s+/g, " ") ?? "")?.[0];
}

/** The heading of the editor, else the tab's title; nothing while that is the product's name only. */
function readTitle(document: Document): string | undefined {
  for (const selector of TITLE) {
    const text = clean(document.querySelector(selector)?.textContent);
    if (text) return text;
  }
  const title = clean(document.title.replace(TITLE_SUFFIX, ""));
  return title === "HubSpot" ? undefined : title;
}

/** `draft`, `scheduled`, `published` or `archived`; nothing when the header shows none of them, or two. */
function readStatus(document: Document): string | undefined {
  const texts = [...document.querySelectorAll(STATUS)]
    .filter((node) => !node.childElementCount && !node.closest(NO_STATUS))
    .flatMap((node) => [
      clean(node.textContent) ?? "",
      node.getAttribute(TEXT_KEY)?.replace(/.*\./, "") ?? "",
    ]);
  const [word, ...more] = Object.entries(STATUS_WORDS)
    .filter(([, said]) => texts.some((text) => said.test(text)))
    .map(([name]) => name);
  return more.length ? undefined : word;
}

function isShown(element: Element): boolean {
  return !element.closest("[hidden]") && getComputedStyle(element).display !== "none";
}

export const hubspot: Host = {
  ...site,
  name: "HubSpot",
  identify,
  view,
  readTitle,
  /** No page is known to name the campaign of an open piece. */
  readContainer: () => undefined,
  readStatus,
  /** No id stands near the title: after a change of route it may still be the last piece's. */
  titleIsProven: false,
  knowsLayout: (document) => !!document.querySelector(LANDMARKS),
  rightRails: (document) => [...document.querySelectorAll(RIGHT_RAIL)].filter(isShown),
  narrows: true,
};
