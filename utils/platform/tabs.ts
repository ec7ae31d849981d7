import { browser } from "wxt/browser";
import type { PageOrder } from "../messages/protocol";

/** The tab in front of a window. */
export async function readActiveTab(
  windowId: number,
): Promise<{ id: number; url: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? "" };
}

export async function readTab(id: number): Promise<{ id: number; url: string } | undefined> {
  const tab = await browser.tabs.get(id).catch(() => undefined);
  return tab ? { id, url: tab.url ?? "" } : undefined;
}

/** Tells the content script of a tab. Answers false when there is none. */
export async function order(tabId: number, message: PageOrder): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 }).then(
    () => true,
    () => false,
  );
}
