import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { hostFor, hostMatches } from "../../utils/hosts/index";
import type { PageOrder } from "../../utils/messages/orders";
import { Failure, send } from "../../utils/messages/send";
import { isAlive } from "../../utils/page/alive";
import { isQuiet, pageSettings, pauseEnd } from "../../utils/page/page-settings";
import type { PageSettings } from "../../utils/page/page-settings";
import { Presence } from "../../utils/page/presence";
import { TitleTrust } from "../../utils/page/title-trust";
import { watchAddress, watchFacts } from "../../utils/page/visits";
import type { Facts, Visit } from "../../utils/page/visits";

export default defineContentScript({
  matches: hostMatches,
  runAt: "document_start",
  allFrames: false,
  async main(ctx) {
    // HubSpot's public sites match the pattern too and are no host.
    if (window.top !== window || !hostFor(new URL(location.href))) return;
    const stored = await browser.storage.local.get("settings");
    if (ctx.isInvalid) return;
    start(pageSettings(stored["settings"]), ctx.signal);
  },
});

/** Wires this page: address to visit, visit to background, answer to tab. Everything ends with the signal. */
function start(settings: PageSettings, signal: AbortSignal): void {
  const presence = new Presence(
    {
      panel: browser.runtime.getURL("/panel.html"),
      opened: (open) => void send("opened", { open }).catch(lost),
      openSide: () => void send("openSide", {}).catch(lost),
    },
    settings,
  );
  let current: { visit: Visit; end: AbortController } | null = null;
  const trust = new TitleTrust();
  let fresh = true;
  let watched = false;

  const leave = (): void => {
    current?.end.abort();
    current = null;
  };
  const ended = (): void => {
    leave();
    presence.remove();
  };
  /** A refusal of the background leaves the tab as it is; only a background that is gone for good ends us. */
  const lost = (error: unknown): void => {
    if (!(error instanceof Failure)) ended();
  };
  const tell = async (visit: Visit, facts: Facts, during: AbortSignal): Promise<void> => {
    const state = await send("visit", visitBody(visit, facts));
    if (!during.aborted) presence.state(state);
  };
  /** What watches lists comes once per document, and only where there may be some. */
  const watchRows = ({ host, url }: Visit): void => {
    if (watched || !settings.badges || !host.mayList(new URL(url))) return;
    watched = true;
    void send("watchRows", {}).catch(lost);
  };
  const arrive = (): void => {
    awaitPauseEnd(settings);
    const visit = visitAt(location.href);
    if (!visit || isQuiet(settings, visit.host.id, visit.identity?.key)) {
      ended();
      return;
    }
    watchRows(visit);
    const same =
      visit.identity?.key === current?.visit.identity?.key && visit.view === current?.visit.view;
    if (current && same && visit.identity) return;
    leave();
    const end = new AbortController();
    current = { visit, end };
    presence.show(visit, fresh);
    void tell(visit, { layoutChanged: false }, end.signal).catch(lost);
    trust.arrive(Date.now(), fresh);
    fresh = false;
    if (visit.view === "none") return;
    const onFacts = (facts: Facts, news: boolean): void => {
      // Rails and panes of the host come and go late, too.
      presence.place();
      if (!news) return;
      if (facts.title || facts.container || facts.layoutChanged)
        void tell(visit, facts, end.signal).catch(lost);
    };
    watchFacts(visit, trust, onFacts, end.signal);
  };

  const awaitPauseEnd = pauseEnd(arrive, signal);
  // A page that comes back from the browser's cache tells anew what it shows.
  const comeBack = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    leave();
    arrive();
  };
  window.addEventListener("pageshow", comeBack, { signal });
  watchAddress(arrive, signal);
  window.addEventListener("resize", () => presence.place(), { signal, passive: true });
  listenToOrders(presence, () => current?.visit.identity?.key ?? null, signal);
  const onStored = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== "local" || !changes["settings"]) return;
    settings = pageSettings(changes["settings"].newValue);
    presence.apply(settings);
    arrive();
  };
  browser.storage.onChanged.addListener(onStored);
  signal.addEventListener("abort", () => {
    ended();
    if (isAlive(browser)) browser.storage.onChanged.removeListener(onStored);
  });
  arrive();
}

function visitAt(address: string): Visit | null {
  const url = new URL(address);
  const host = hostFor(url);
  if (!host) return null;
  const identity = host.identify(url);
  return { host, view: host.view(url), url: address, ...(identity ? { identity } : {}) };
}

function visitBody(
  { host, view, identity, url }: Visit,
  { title, container, hostStatus, layoutChanged }: Facts,
) {
  const named = container ?? (identity?.container ? { key: identity.container } : undefined);
  return {
    tool: host.id,
    view,
    url: url.slice(0, 2000),
    layoutChanged,
    turn: performance.timeOrigin + performance.now(),
    ...(identity ? { key: identity.key, kind: identity.kind } : {}),
    ...(identity?.account ? { account: identity.account } : {}),
    ...(named ? { container: named } : {}),
    ...(title ? { title } : {}),
    ...(hostStatus ? { hostStatus } : {}),
  };
}

function listenToOrders(presence: Presence, key: () => string | null, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    const order = message as PageOrder;
    if (order.order === "state" && order.key === key()) presence.state(order.state);
    if (order.order === "toggle") presence.toggle(order.focus, order.openOnly);
    if (order.order === "focus") presence.release(order.close);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => {
    if (isAlive(browser)) browser.runtime.onMessage.removeListener(listener);
  });
}
