import type { Host, Identity, View } from "../hosts/host";

/** One stay at one address. Facts about it arrive bit by bit; its key never changes. */
export interface Visit {
  host: Host;
  view: View;
  identity?: Identity;
  url: string;
}

/** What the page has shown of a visit so far. */
export interface Facts {
  title?: string;
  container?: { key: string; name?: string };
  layoutChanged: boolean;
}

/** Looks are taken this many milliseconds after an address appears; hosts paint late, some very late. */
const LOOKS = [0, 60, 160, 400, 900, 2000, 4500, 9000];
/** A layout counts as changed only when nothing we know has appeared by then and the page has loaded. */
const LAYOUT_AFTER = 4500;
/** A burst of changes to the page's title is read once, when it is over. */
const SETTLE = 250;
/** Address polling, for browsers without the Navigation API. */
const POLL = 1000;

/**
 * Calls back when the address has changed, after the browser's own address has: never on downloads or on
 * navigations that did not happen.
 */
export function watchAddress(callback: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener("currententrychange", callback, { signal });
    return;
  }
  const timer = setInterval(callback, POLL);
  signal.addEventListener("abort", () => clearInterval(timer));
}

/**
 * Reads what the page shows of a visit, at a few moments and whenever the page's title changes, until the signal
 * aborts. A host that cannot prove whose title it shows must first show another one than `stale`, the last title of
 * the visit before. `news` says whether anything differs from the look before.
 */
export function watchFacts(
  visit: Visit,
  stale: string | undefined,
  callback: (facts: Facts, news: boolean) => void,
  signal: AbortSignal,
): void {
  const { host, identity } = visit;
  const started = Date.now();
  let last = "";
  const look = (): void => {
    if (signal.aborted) return;
    const facts = read(host, identity, stale, Date.now() - started >= LAYOUT_AFTER);
    const now = JSON.stringify(facts);
    const news = now !== last;
    last = now;
    callback(facts, news);
  };
  const timers = LOOKS.map((wait) => setTimeout(look, wait));
  signal.addEventListener("abort", () => timers.forEach(clearTimeout));
  whenReady(() => watchTitle(look, signal), signal);
}

function read(
  host: Host,
  identity: Identity | undefined,
  stale: string | undefined,
  late: boolean,
): Facts {
  const layoutChanged = late && document.readyState === "complete" && !host.knowsLayout(document);
  if (!identity) return { layoutChanged };
  const shown = host.readTitle(document, identity);
  const title = host.titleIsProven || shown !== stale ? shown : undefined;
  const container = host.readContainer(document, identity);
  return { layoutChanged, ...(title ? { title } : {}), ...(container ? { container } : {}) };
}

function watchTitle(look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((changes) => {
    if (
      !changes.some(
        (one) => one.target.nodeName === "TITLE" || one.target.parentNode?.nodeName === "TITLE",
      )
    )
      return;
    clearTimeout(timer);
    timer = setTimeout(look, SETTLE);
  });
  observer.observe(document.head, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}

function whenReady(callback: () => void, signal: AbortSignal): void {
  if (document.readyState === "loading")
    document.addEventListener("DOMContentLoaded", callback, { once: true, signal });
  else callback();
}
