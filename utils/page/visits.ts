import type { Host, Identity, View } from "../hosts/host";
import { TitleTrust } from "./title-trust";

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
  /** The host's own word for the status of the piece */
  hostStatus?: string;
  layoutChanged: boolean;
}

/** Looks are taken this many milliseconds after an address appears; hosts paint late, some very late. */
const LOOKS = [40, 200, 800, 2000, 4500, 9000];
/** A layout counts as changed only when nothing we know has appeared by then and the page has loaded. */
const LAYOUT_AFTER = 4500;
/** A burst of changes to the page's title is read once, when it is over. */
const SETTLE = 250;
/** What a click does to a piece's status shows at once, or when the host's server has answered. */
const AFTER_CLICK = [300, 2500];
/** Longest status that is said: people name the sections of a project. */
const LONGEST_STATUS = 120;
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
 * Reads what the page shows of a visit, at a few moments, whenever the page's title changes, and after clicks where
 * the host knows a status, until the signal aborts. A title the page cannot prove to be this visit's is left to `trust`. `news` says whether anything differs
 * from the look before.
 */
export function watchFacts(
  visit: Visit,
  trust: TitleTrust,
  callback: (facts: Facts, news: boolean) => void,
  signal: AbortSignal,
): void {
  const started = Date.now();
  let last = "";
  let again: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (signal.aborted) return;
    const { facts, doubtful } = read(visit, trust, Date.now() - started >= LAYOUT_AFTER);
    clearTimeout(again);
    if (doubtful) again = setTimeout(look, TitleTrust.settled + 10);
    const now = JSON.stringify(facts);
    const news = now !== last;
    last = now;
    callback(facts, news);
  };
  const timers = LOOKS.map((wait) => setTimeout(look, wait));
  signal.addEventListener("abort", () => {
    timers.forEach(clearTimeout);
    clearTimeout(again);
  });
  whenReady(() => watchTitle(look, signal), signal);
  if (visit.identity && visit.host.readStatus) watchClicks(look, signal);
}

function read(
  { host, identity }: Visit,
  trust: TitleTrust,
  late: boolean,
): { facts: Facts; doubtful: boolean } {
  const layoutChanged = late && document.readyState === "complete" && !host.knowsLayout(document);
  if (!identity) return { facts: { layoutChanged }, doubtful: false };
  const shown = host.readTitle(document, identity);
  const title = host.titleIsProven ? shown : trust.readTrusted(shown, Date.now());
  const container = host.readContainer(document, identity);
  // A page that may still show the piece before shows its status, too.
  const hostStatus = title && host.readStatus?.(document, identity)?.slice(0, LONGEST_STATUS);
  const facts = {
    layoutChanged,
    ...(title ? { title } : {}),
    ...(container ? { container } : {}),
    ...(hostStatus ? { hostStatus } : {}),
  };
  return { facts, doubtful: shown !== undefined && title === undefined && !late };
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

/** A task is completed and a page published by a click, mostly; what happened elsewhere is seen on coming back. */
function watchClicks(look: () => void, signal: AbortSignal): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const lookSoon = (): void => {
    timers.forEach(clearTimeout);
    timers = AFTER_CLICK.map((wait) => setTimeout(look, wait));
  };
  document.addEventListener("click", lookSoon, { capture: true, passive: true, signal });
  document.addEventListener("visibilitychange", lookSoon, { signal });
  signal.addEventListener("abort", () => timers.forEach(clearTimeout));
}

function whenReady(callback: () => void, signal: AbortSignal): void {
  if (document.readyState === "loading")
    document.addEventListener("DOMContentLoaded", callback, { once: true, signal });
  else callback();
}
