/** News of changes, from the background to every page of the extension. */
import { browser } from "wxt/browser";
import type { ChangedNews } from "./orders";

/** Tells every open extension page that something it may show has changed. Nobody listening is fine. */
export async function announce(news: Omit<ChangedNews, "news">): Promise<void> {
  const message: ChangedNews = { news: "changed", ...news };
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Calls back on every announcement until the signal aborts. */
export function onChanged(callback: (news: ChangedNews) => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    if ((message as ChangedNews | null)?.news === "changed") callback(message as ChangedNews);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener));
}
