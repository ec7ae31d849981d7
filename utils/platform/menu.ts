import { browser } from "wxt/browser";

const ID = "check-passage";

/** Puts our one entry into the context menu of selections on pages with these match patterns. The browser keeps it. */
export async function offerMenu(title: string, patterns: string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ID,
    title,
    contexts: ["selection"],
    documentUrlPatterns: patterns,
  });
}

export async function titleMenu(title: string): Promise<void> {
  await browser.contextMenus.update(ID, { title });
}

/** Calls back with what was selected, and where. Call synchronously at the top of the background. */
export function onMenu(callback: (tabId: number, selected: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === ID && tab?.id !== undefined) callback(tab.id, selectionText ?? "");
  });
}
