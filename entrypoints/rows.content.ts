import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { hostFor, hostMatches } from "../utils/hosts/index";
import type { Host, Row } from "../utils/hosts/host";
import { rowReaders } from "../utils/hosts/rows";
import type { PageOrder } from "../utils/messages/orders";
import { Failure, newOperation, send } from "../utils/messages/send";
import { isQuiet, pageSettings } from "../utils/page/page-settings";
import type { PageSettings } from "../utils/page/page-settings";
import { RowBadges } from "../utils/page/rows/row-badges";
import type { World } from "../utils/page/rows/row-badges";
import { watchAddress } from "../utils/page/visits";

/** The dots in lists: brought into a page by the background where lists may be shown, and only for those who want them. */
export default defineContentScript({
  matches: hostMatches,
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
    ({ id }: Host): World["lost"] =>
    (news) => {
      badges = null;
      lost = true;
      void send("lostRows", { tool: id, ...news }).catch(() => undefined);
    };
  const arrive = (): void => {
    here = new URL(location.href);
    const host = hostFor(here);
    const wanted = settings.badges && !lost && host?.mayList(here) === true;
    if (!wanted || isQuiet(settings, host.id, undefined)) {
      end();
      return;
    }
    badges ??= new RowBadges(
      rowReaders[host.id],
      worldOf(host, () => ({ here, settings }), onLost(host), end),
    );
  };
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
  signal.addEventListener("abort", end);
  arrive();
}

function worldOf(
  host: Host,
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
    isQuiet: (key) => isQuiet(now().settings, host.id, key),
    ask: (rows) => send("rows", { tool: host.id, rows: rows.map(seen) }).catch(fail),
    hint: (key) => send("rowHint", { key }).catch(fail),
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
