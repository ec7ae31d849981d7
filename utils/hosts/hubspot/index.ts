/** HubSpot's marketing tools: the address says what a page is, the page itself says little. */
import type { Host } from "../host";
import { LANDMARKS, RIGHT_RAIL, TITLE, TITLE_SUFFIX } from "./selectors";
import { identify, owns, view } from "./url";

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

function isShown(element: Element): boolean {
  return !element.closest("[hidden]") && getComputedStyle(element).display !== "none";
}

export const hubspot: Host = {
  id: "hubspot",
  name: "HubSpot",
  /** A manifest cannot say `app-*.hubspot.com`; `owns` refuses the hosts that are not the app. */
  matches: ["https://*.hubspot.com/*"],
  owns,
  identify,
  view,
  readTitle,
  /** No page is known to name the campaign of an open piece. */
  readContainer: () => undefined,
  /** No id stands near the title: after a change of route it may still be the last piece's. */
  titleIsProven: false,
  knowsLayout: (document) => !!document.querySelector(LANDMARKS),
  rightRails: (document) => [...document.querySelectorAll(RIGHT_RAIL)].filter(isShown),
  narrows: true,
};
