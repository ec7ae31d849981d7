// @vitest-environment happy-dom
/** The script that watches lists, as the browser starts and ends it. */
import { browser, freshBrowser } from "../../fake-browser";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import script from "../../../../entrypoints/rows.content";
import { Sight, stubBrowser } from "./lists";

const run = (signal: AbortSignal): Promise<void> =>
  (script as unknown as { main: (context: { signal: AbortSignal }) => Promise<void> }).main({
    signal,
  });
let started: number;
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-02-16T22:00:00Z") });
  stubBrowser();
  started = 0;
  vi.stubGlobal(
    "IntersectionObserver",
    class extends Sight {
      constructor(back: ConstructorParameters<typeof Sight>[0]) {
        super(back);
        started += 1;
      }
    },
  );
  vi.stubGlobal("navigation", new EventTarget());
  vi.stubGlobal("navigator", {});
  freshBrowser();
  (window as unknown as { happyDOM: { setURL(address: string): void } }).happyDOM.setURL(
    "https://app.hubspot.com/email/0000001/manage",
  );
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settings = (one: object) => browser.storage.local.set({ settings: { view: "lead", ...one } });

it("stays ended when a setting changes after its end", async () => {
  await settings({});
  await run(end.signal);
  expect(started).toBe(1);
  end.abort();
  await settings({ width: 400 });
  expect(started).toBe(1);
});

it("is there again when a pause is over, though nothing else happens in the page", async () => {
  await settings({ pausedUntil: "2026-02-17T00:00:00.000Z" });
  await run(end.signal);
  await vi.advanceTimersByTimeAsync(90 * 60_000);
  expect(started).toBe(0);
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(started).toBe(1);
});
