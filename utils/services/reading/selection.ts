import { isPaused } from "../../model/settings";
import { order } from "../../platform/tabs";
import type { Desk } from "../desk";
import { readPage } from "../pages";
import type { Words } from "./read";

type Passage = Extract<Words, { text: string }> & { key: string };

const MOST = 4;
const LONGEST = 1_200_000;

/** What a person selected in a tab and handed over. In the worker's memory only. */
const passages = new Map<number, Passage>();

/**
 * A person asks to check what they selected in a tab: kept for its panel, which is opened. Handing a passage over is
 * their own deed, so it counts in tools whose pages are not read, too. Answers false where there is nothing to show it
 * beside: no piece, no words, or Throughline rests here.
 */
export async function takePassage(desk: Desk, tabId: number, selected: string): Promise<boolean> {
  const text = selected.trim().slice(0, LONGEST);
  const page = await readPage(tabId);
  if (!text || page?.view !== "item" || !page.key) return false;
  if (isPaused(await desk.settings(), page.tool, page.key, desk.now())) return false;
  passages.delete(tabId);
  passages.set(tabId, { key: page.key, from: "selection", at: desk.now(), text, links: [] });
  for (const oldest of passages.keys()) if (passages.size > MOST) passages.delete(oldest);
  await order(tabId, { order: "toggle", focus: true, openOnly: true });
  return true;
}

/** The passage a person handed over in a tab, as long as it still shows the same piece. */
export function readPassage(tabId: number, key: string | undefined): Words | undefined {
  const passage = passages.get(tabId);
  if (!passage) return undefined;
  const { key: of, ...words } = passage;
  if (of === key) return words;
  passages.delete(tabId);
  return undefined;
}

/** When the passage was handed over that a tab's panel is about now (ISO). */
export function readPassageTime(tabId: number, key: string | undefined): string | undefined {
  const words = readPassage(tabId, key);
  return words && "at" in words ? words.at.toISOString() : undefined;
}

export function forgetPassage(tabId: number): void {
  passages.delete(tabId);
}

export function forgetPassages(): void {
  passages.clear();
}
