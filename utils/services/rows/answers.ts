import type { Handlers, Sender } from "../../messages/serve";
import type { rowRequests } from "../../messages/row-requests";
import { report } from "../../platform/report";
import { openSidePanel } from "../../platform/side-panel";
import { bringRows, order } from "../../platform/tabs";
import type { Desk } from "../desk";
import { noteShown } from "../lists/shown";
import { readPage } from "../pages";
import type { Page } from "../pages";
import { linkRow, rowHint, undoRow } from "./act";
import { forgetLost, noteLost } from "./lost";
import { forgetPick, keepPick } from "./pick";
import { rowStates } from "./states";

/**
 * What the background answers about rows of lists.
 *
 * @param spread tells every page of ours that stored data changed
 * @param tell tells the panels of a tab that what they show changed
 */
export function rowAnswers(
  desk: Desk,
  spread: <T>(doing: Promise<T>) => Promise<T>,
  tell: (tabId: number) => void,
): Pick<Handlers, keyof typeof rowRequests> {
  /** The panel beside a list says what of it was shown. */
  const listShown = async (
    { tabId }: Sender,
    page: Page | undefined,
    keys: readonly string[],
  ): Promise<void> => {
    if (tabId !== undefined && page && (await noteShown(tabId, page.url, keys))) tell(tabId);
  };
  return {
    async watchRows(_body, { tabId }) {
      if (tabId === undefined) return null;
      // A document that is loaded anew starts anew.
      await Promise.all([forgetLost(tabId), forgetPick(tabId)]);
      await bringRows(tabId);
      return null;
    },
    async rows(body, sender) {
      // The page these rows stand in: the tab may have moved on by the time they are remembered.
      const { tabId } = sender;
      const [page, { states, remembered }] = await Promise.all([
        tabId === undefined ? undefined : readPage(tabId),
        rowStates(desk, body, sender),
      ]);
      const keys = states.flatMap((state) => state?.key ?? []);
      remembered
        .then(() => listShown(sender, page, keys))
        .catch((error: unknown) => report("rows met", error));
      return states;
    },
    rowHint: (body) => rowHint(desk, body),
    linkRow: (body, sender) => spread(linkRow(desk, body, sender)),
    undoRow: (body, sender) => spread(undoRow(desk, body, sender)),
    async pickRow(
      { key, side, tabId: named },
      { from, tabId = from === "ours" ? named : undefined },
    ) {
      if (tabId === undefined) return null;
      // First of all: the browser opens its side panel only while the click is fresh.
      if (side && key) void openSidePanel(tabId);
      if (key === null) await forgetPick(tabId);
      else await keepPick(tabId, { key, url: (await readPage(tabId))?.url ?? "" });
      tell(tabId);
      if (key && !side) await order(tabId, { order: "toggle", focus: true, openOnly: true });
      return null;
    },
    async lostRows(body, { tabId }) {
      if (tabId === undefined) return null;
      await noteLost(tabId, body);
      tell(tabId);
      return null;
    },
  };
}
