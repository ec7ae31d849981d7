import { order } from "../platform/tabs";
import { contextOf } from "./context";
import type { Desk } from "./desk";
import { tabsKnown } from "./pages";
import { pageState } from "./visit";

/** Tells every open host page its state anew, and that of its rows, after stored data or settings changed. */
export async function refreshBadges(desk: Desk): Promise<void> {
  for (const { tabId, page } of await tabsKnown()) {
    const state = await pageState(desk, await contextOf(desk, page), page);
    await order(tabId, { order: "state", state, key: page.key ?? null });
    await order(tabId, { order: "rows" });
  }
}
