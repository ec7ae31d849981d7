/** What the background says without being asked. Types only. */
import type { Unread } from "./fit-view";
import type { Context, PageState } from "./views";

/** What the background tells content scripts. */
export type PageOrder =
  | { order: "state"; state: PageState; key: string | null }
  | { order: "toggle"; focus: boolean; openOnly?: boolean }
  | { order: "focus"; close: boolean }
  /** Stored data changed: the badges of rows are asked for again */
  | { order: "rows" }
  /** Answered with `PageWords`: the words of the piece with this key, when the page still shows it */
  | { order: "read"; key: string };

/** What the reader in a page answers to the order `read`. `retryAfter` in seconds, where the host said so. */
export type PageWords =
  | { from: "export" | "page" | "description" | "editor"; text: string; links: string[] }
  | { because: Exclude<Unread, "off">; retryAfter?: number };

/** Said to every extension page when something it may show has changed. */
export interface ChangedNews {
  news: "changed";
  /** Tab whose page changed; absent when stored data changed */
  tabId?: number;
  /** What a panel of that tab shows now, when it is known already: it need not ask */
  context?: Context;
  /** Only what the rules found is new */
  reviewed?: true;
}
