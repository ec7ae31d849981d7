/** The rows a tab's list has shown, for pages that are no container. Lives as long as the browser session. */
import { z } from "../../model/zod";
import { forgetSession, readSession, saveSession } from "../../platform/session";

const Shown = z.object({ url: z.string(), keys: z.array(z.string()) });

/** A page of more rows than that speaks of the latest ones. */
const MOST = 500;

const at = (tabId: number): string => `shown:${String(tabId)}`;

/** Notes rows of the page a tab shows now, one question after the other. @returns whether any of them is new */
export function noteShown(tabId: number, url: string, keys: readonly string[]): Promise<boolean> {
  const next = noting.then(() => note(tabId, url, keys));
  noting = next.catch(() => undefined);
  return next;
}
/** Only the order of writing. */
let noting: Promise<unknown> = Promise.resolve();

async function note(tabId: number, url: string, keys: readonly string[]): Promise<boolean> {
  const before = await readSession(at(tabId), Shown);
  const known = before?.url === url ? before.keys : [];
  const news = keys.filter((key) => !known.includes(key));
  if (news.length === 0) return false;
  await saveSession(at(tabId), { url, keys: [...known, ...news].slice(-MOST) });
  return true;
}

/** Keys of the rows a page has shown, as long as the tab still shows that page. */
export async function readShown(tabId: number, url: string): Promise<string[] | undefined> {
  const shown = await readSession(at(tabId), Shown);
  return shown?.url === url ? shown.keys : undefined;
}

export function forgetShown(tabId: number): Promise<void> {
  return forgetSession(at(tabId));
}
