import type { TextSource, Unread } from "../../messages/fit-view";
import { matchKey } from "../../model/asset-key";
import { isPaused } from "../../model/settings";
import { z } from "../../model/zod";
import { askReader } from "../../platform/tabs";
import type { Desk } from "../desk";
import { tabsKnown } from "../pages";
import type { Page } from "../pages";
import { calmed, readWait, throttled } from "./back-off";
import { forgetAllKept, forgetKept, keep, readKept } from "./kept";
import { forgetPassage, readPassage } from "./selection";

/** A piece's own words as its page gave them, or why it did not. Never stored, never logged. */
export type Words =
  | {
      from: TextSource;
      /** When the page gave them */
      at: Date;
      text: string;
      /** Addresses the text links to */
      links: string[];
    }
  | {
      because: Unread;
      /** When asking again makes sense */
      retryAt?: Date;
    };

/** A page that has not answered by then (milliseconds) sleeps or is gone: waiting, request and a margin. */
const LATEST = 25_000;

const REASONS = [
  "signed-out",
  "refused",
  "throttled",
  "no-answer",
  "frame",
  "not-open",
  "empty",
  "unknown-page",
] as const satisfies Unread[];

/** What a page may answer. A content script runs beside a stranger's page: its word is checked. */
const Said = z.union([
  z.object({
    from: z.enum(["export", "page", "description", "editor"]),
    text: z.string().max(4_000_000),
    links: z.array(z.string().max(2000)).max(200),
  }),
  z.object({ because: z.enum(REASONS), retryAfter: z.number().nonnegative().optional() }),
]);

/** Pieces that are being read at this moment: who asks meanwhile gets the same words. */
const running = new Map<string, Promise<Words>>();

/**
 * Asks the tab that shows a piece for its words. A passage that the person chose in that tab comes first, until they
 * ask anew.
 *
 * @param tabId the tab the panel stands in, where there is one; else any tab that shows the piece
 * @param anew false lets words from a moment ago serve again
 */
export async function readWords(
  desk: Desk,
  page: Page,
  tabId: number | undefined,
  anew: boolean,
): Promise<Words> {
  if (anew && tabId !== undefined) forgetPassage(tabId);
  const passage = tabId === undefined ? undefined : readPassage(tabId, page.key);
  if (passage) return passage;
  const { tool, view } = page;
  if (tool === "other" || view !== "item" || !page.key) return { because: "unknown-page" };
  const key = matchKey(page.key);
  if (await isOff(desk, page)) {
    forgetKept(key);
    return { because: "off" };
  }
  const kept = anew ? undefined : readKept(key, desk.now());
  if (kept) return kept;
  const retryAt = await readWait(desk, tool);
  if (retryAt) return { because: "throttled", retryAt };
  const asked = running.get(key) ?? ask(desk, tool, key, tabId);
  running.set(key, asked);
  try {
    const words = await asked;
    // What was asked for before everything was deleted is not kept after it.
    if (running.get(key) === asked && "text" in words) keep(key, words);
    return words;
  } finally {
    if (running.get(key) === asked) running.delete(key);
  }
}

/** Forgets what was read a moment ago, of every piece. */
export function forgetWords(): void {
  running.clear();
  forgetAllKept();
}

/** True where the person wants no text read: in this tool, or while Throughline rests here. */
async function isOff(desk: Desk, { tool, key }: Page): Promise<boolean> {
  const settings = await desk.settings();
  return (
    settings.contextOnly.some((one) => one === tool) || isPaused(settings, tool, key, desk.now())
  );
}

async function ask(
  desk: Desk,
  tool: Page["tool"],
  key: string,
  tabId: number | undefined,
): Promise<Words> {
  for (const tab of await tabsShowing(key, tabId)) {
    const reply = await askReader(tab.id, { order: "read", key: tab.key }, LATEST);
    if (reply === "late") return { because: "no-answer" };
    const said = Said.safeParse(reply === "gone" ? undefined : reply.said).data;
    // A tab that went elsewhere meanwhile, or whose script is older than we are: perhaps the next one knows.
    if (!said || ("because" in said && said.because === "not-open")) continue;
    if ("because" in said) {
      if (said.because !== "throttled") return { because: said.because };
      return { because: "throttled", retryAt: await throttled(desk, tool, said.retryAfter) };
    }
    await calmed(tool);
    return { ...said, at: desk.now() };
  }
  return { because: "not-open" };
}

/** Tabs that show a piece, the given one first, each with the key its own page uses. */
async function tabsShowing(
  key: string,
  tabId: number | undefined,
): Promise<{ id: number; key: string }[]> {
  const tabs = (await tabsKnown()).flatMap(({ tabId: id, page }) =>
    page.key && matchKey(page.key) === key ? [{ id, key: page.key }] : [],
  );
  return tabs.sort((a, b) => Number(b.id === tabId) - Number(a.id === tabId));
}
