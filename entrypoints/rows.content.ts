import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import type { HostId, Row } from "../utils/hosts/host";
import { rowReaders } from "../utils/hosts/rows";
import type { PageOrder } from "../utils/messages/orders";
import { Failure, newOperation, send } from "../utils/messages/send";
import { isAlive } from "../utils/page/alive";
import { isQuiet, pageSettings, pauseEnd } from "../utils/page/page-settings";
import type { PageSettings } from "../utils/page/page-settings";
import { RowBadges } from "../utils/page/rows/row-badges";
import type { World } from "../utils/page/rows/row-badges";
import { watchAddress } from "../utils/page/visits";

/** The dots in lists: brought into a page by the background where lists may be shown, and only for those who want them. */
export default defineContentScript({
  matches: rowReaders.flatMap(({ matches }) => [...matches]),
  // Firefox has no such way without one more permission: there it stands in the manifest.
  registration: import.meta.env.FIREFOX ? "manifest" : "runtime",
  allFrames: false,
  async main({ signal }) {
    if (window.top !== window) return;
    const stored = await browser.storage.local.get("settings");
    if (!signal.aborted) start(pageSettings(stored["settings"]), signal);
  },
});

/** Badges while the address may show lists and the person wants them; nothing at all otherwise. */
function start(settings: PageSettings, signal: AbortSignal): void {
  let badges: RowBadges | null = null;
  let lost = false;
  let here = new URL(location.href);
  const end = (): void => {
    badges?.end();
    badges = null;
  };
  const onLost =
    (tool: HostId): World["lost"] =>
    (news) => {
      badges = null;
      lost = true;
      void send("lostRows", { tool, ...news }).catch(() => undefined);
    };
  const arrive = (): void => {
    if (signal.aborted) return;
    const before = here.href;
    here = new URL(location.href);
    awaitPauseEnd(settings);
    const rows = rowReaders.find((one) => one.mayList(here));
    if (!rows || lost || !settings.badges || isQuiet(settings, rows.id, undefined)) {
      end();
      return;
    }
    if (badges && here.href !== before) badges.moveOn();
    badges ??= new RowBadges(
      rows,
      worldOf(rows.id, () => ({ here, settings }), onLost(rows.id), end),
    );
  };
  const awaitPauseEnd = pauseEnd(arrive, signal);
  const onStored = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== "local" || !changes["settings"]) return;
    settings = pageSettings(changes["settings"].newValue);
    arrive();
    badges?.refresh();
  };
  const onOrder = (message: unknown): undefined => {
    if ((message as PageOrder).order === "rows") badges?.refresh();
    return undefined;
  };
  browser.storage.onChanged.addListener(onStored);
  browser.runtime.onMessage.addListener(onOrder);
  watchAddress(arrive, signal);
  signal.addEventListener("abort", () => {
    end();
    if (!isAlive(browser)) return;
    browser.storage.onChanged.removeListener(onStored);
    browser.runtime.onMessage.removeListener(onOrder);
  });
  arrive();
}

function worldOf(
  tool: HostId,
  now: () => { here: URL; settings: PageSettings },
  lost: World["lost"],
  gone: () => void,
): World {
  /** A refusal leaves the dots as they are; only a background that is gone for good ends them. */
  const fail = (error: unknown): never => {
    if (!(error instanceof Failure)) gone();
    throw error;
  };
  return {
    here: () => now().here,
    isQuiet: (key) => isQuiet(now().settings, tool, key),
    ask: (rows) => send("rows", { tool, rows: rows.map(seen) }).catch(fail),
    hint: (key, by) => send("rowHint", { key, by }).catch(fail),
    link: (key) => send("linkRow", { key, operation: newOperation() }).catch(fail),
    undo: (key, undone) => send("undoRow", { key, operation: newOperation(), undone }).catch(fail),
    pick: (key) =>
      void send("pickRow", { key, side: now().settings.home === "browser" }).catch(() => undefined),
    lost,
  };
}

/** A row as it is told: what it says, not where it stands. */
function seen({ keys, kind, title, url, account, container, hostStatus }: Row) {
  return {
    ...{ keys: [...keys], kind, title, url: url.slice(0, 2000) },
    ...(account ? { account } : {}),
    ...(container ? { container } : {}),
    ...(hostStatus ? { hostStatus } : {}),
  };
}
