import { browser } from "wxt/browser";
import type { PageOrder } from "../messages/orders";

const READER = "/content-scripts/reading.js";
const ROWS = "/content-scripts/rows.js";

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

/** Brings what watches a host's lists into a tab (in Firefox it comes with the page). */
export async function bringRows(tabId: number): Promise<void> {
  if (!("scripting" in browser)) return;
  await browser.scripting
    .executeScript({ target: { tabId }, files: [ROWS] })
    .catch(() => undefined);
}

/**
 * Asks the reader in a tab. It is brought there when it is first needed, so that pages whose words nobody checks never
 * carry it (in Firefox it comes with the page). `gone`: there is no page of a host; `late`: it took longer than `ms`
 * milliseconds. What it said is unchecked: parse it.
 */
export async function askReader(
  tabId: number,
  message: PageOrder,
  ms: number,
): Promise<{ said: unknown } | "gone" | "late"> {
  const say = (): Promise<unknown> => browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  const ask = async (): Promise<{ said: unknown }> => {
    const said = await say();
    if (said !== undefined || !("scripting" in browser)) return { said };
    await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
    return { said: await say() };
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), ms);
  });
  return Promise.race([ask().catch(() => "gone" as const), late]).finally(() =>
    clearTimeout(timer),
  );
}
