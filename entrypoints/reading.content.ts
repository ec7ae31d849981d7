import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { hostFor, hostMatches } from "../utils/hosts/index";
import { readers } from "../utils/hosts/readers";
import type { PageOrder, PageWords } from "../utils/messages/orders";
import { Reading } from "../utils/page/reading";
import type { Shown } from "../utils/page/reading";

/** The reader: brought into a page by the background when a piece's words are first asked for, and silent until then. */
export default defineContentScript({
  matches: hostMatches,
  // Firefox has no such way without one more permission: there it stands in the manifest.
  registration: import.meta.env.FIREFOX ? "manifest" : "runtime",
  allFrames: false,
  main({ signal }) {
    if (window.top !== window) return;
    const reading = new Reading(() => shownAt(location.href), signal);
    const listener = (
      message: unknown,
      _sender: unknown,
      answer: (words: PageWords) => void,
    ): true | undefined => {
      const order = message as PageOrder;
      if (order.order !== "read") return undefined;
      void reading.read(order.key).then(answer);
      // The answer comes later.
      return true;
    };
    browser.runtime.onMessage.addListener(listener);
  },
});

/** The piece at an address, and what reads it. */
function shownAt(address: string): Shown | null {
  const url = new URL(address);
  const host = hostFor(url);
  const identity = host?.identify(url);
  return host && identity ? { readText: readers[host.id], identity, url } : null;
}
