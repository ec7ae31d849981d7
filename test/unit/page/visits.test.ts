// @vitest-environment happy-dom
/** What a page shows is read at a few moments, and never said of another piece than the one it belongs to. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Host } from "../../../utils/hosts/host";
import { TitleTrust } from "../../../utils/page/title-trust";
import { watchAddress, watchFacts } from "../../../utils/page/visits";
import type { Facts, Visit } from "../../../utils/page/visits";

/** A host whose title is the tab's, and which cannot prove whose it is. */
const host = (over: Partial<Host> = {}): Host => ({
  id: "google",
  name: "Made up",
  matches: [],
  owns: () => true,
  identify: () => undefined,
  view: () => "item",
  mayList: () => false,
  readTitle: (page) => page.title || undefined,
  readContainer: () => undefined,
  titleIsProven: false,
  knowsLayout: () => true,
  rightRails: () => [],
  narrows: false,
  ...over,
});
const visit = (key: string, over: Partial<Host> = {}): Visit => ({
  host: host(over),
  view: "item",
  identity: { key, kind: "doc" },
  url: "https://example.com/",
});

let end: AbortController;
let said: Facts[];
beforeEach(() => {
  vi.useFakeTimers();
  document.title = "";
  end = new AbortController();
  said = [];
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** Watches a visit: the document's first one, or one after a visit whose title was `before`. */
function watch(of: Visit, before?: string): void {
  const trust = new TitleTrust();
  trust.arrive(Date.now(), before === undefined);
  if (before !== undefined) {
    trust.readTrusted(before, Date.now());
    trust.arrive(Date.now(), false);
  }
  const hear = (facts: Facts, news: boolean): unknown => news && said.push(facts);
  watchFacts(of, trust, hear, end.signal);
}
const titles = (): (string | undefined)[] => said.map((one) => one.title);

describe("the title of a visit", () => {
  it("is said when the page shows it, once", async () => {
    document.title = "Guide";
    watch(visit("gdoc:a"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(said).toEqual([{ title: "Guide", layoutChanged: false }]);
  });

  it("is said when it comes late, and again when it changes", async () => {
    watch(visit("gdoc:a"));
    await vi.advanceTimersByTimeAsync(800);
    document.title = "Guide";
    await vi.advanceTimersByTimeAsync(300);
    expect(titles()).toEqual([undefined, "Guide"]);
    await vi.advanceTimersByTimeAsync(9000);
    document.title = "Guide, renamed";
    await vi.advanceTimersByTimeAsync(300);
    expect(titles()).toEqual([undefined, "Guide", "Guide, renamed"]);
  });

  it("is not that of the piece before while the host still shows it", async () => {
    document.title = "Old piece";
    watch(visit("gdoc:new"), "Old piece");
    await vi.advanceTimersByTimeAsync(4000);
    expect(titles()).toEqual([undefined]);
    document.title = "New piece";
    await vi.advanceTimersByTimeAsync(1000);
    expect(titles()).toEqual([undefined, "New piece"]);
  });

  it("is not one that flashes by on the way to the new piece", async () => {
    document.title = "Old piece";
    watch(visit("gdoc:new"), "Old piece");
    await vi.advanceTimersByTimeAsync(300);
    document.title = "Loading";
    await vi.advanceTimersByTimeAsync(300);
    document.title = "New piece";
    await vi.advanceTimersByTimeAsync(2000);
    expect(titles()).toEqual([undefined, "New piece"]);
  });

  it("is believed in the end where two pieces have the same", async () => {
    document.title = "Untitled document";
    watch(visit("gdoc:new"), "Untitled document");
    await vi.advanceTimersByTimeAsync(4400);
    expect(titles()).toEqual([undefined]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(titles()).toEqual([undefined, "Untitled document"]);
  });

  it("may be the same as before where the host proves whose it is", async () => {
    document.title = "Untitled";
    watch(visit("gdoc:new", { titleIsProven: true }), "Untitled");
    await vi.advanceTimersByTimeAsync(10);
    expect(titles()).toEqual(["Untitled"]);
  });

  it("is never said after the visit has ended", async () => {
    watch(visit("gdoc:a"));
    await vi.advanceTimersByTimeAsync(100);
    const before = said.length;
    end.abort();
    document.title = "Another piece";
    await vi.advanceTimersByTimeAsync(20_000);
    expect(said).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is read once for a burst of changes", async () => {
    const readTitle = vi.fn((page: Document) => page.title || undefined);
    watch(visit("gdoc:a", { readTitle }));
    await vi.advanceTimersByTimeAsync(20_000);
    const before = readTitle.mock.calls.length;
    for (let at = 0; at < 20; at++) {
      document.title = `Typing ${String(at)}`;
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(300);
    expect(readTitle.mock.calls.length - before).toBe(1);
    expect(titles().at(-1)).toBe("Typing 19");
  });
});

describe("the project of a visit", () => {
  it("is said with its name when the page shows it", async () => {
    const readContainer = () => ({ key: "asana-project:1", name: "Audit" });
    watch(visit("asana:2", { readContainer }));
    await vi.advanceTimersByTimeAsync(10);
    expect(said[0]?.container).toEqual({ key: "asana-project:1", name: "Audit" });
  });
});

describe("the status of a visit", () => {
  const statuses = () => said.map((one) => one.hostStatus);

  it("is said with the title, cut where people wrote a long name", async () => {
    document.title = "Guide";
    watch(visit("asana:a", { readStatus: () => "x".repeat(500) }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(said).toEqual([{ title: "Guide", hostStatus: "x".repeat(120), layoutChanged: false }]);
  });

  it("is not said while the title may be that of the piece before", async () => {
    document.title = "Old piece";
    watch(visit("hubspot:email:2", { readStatus: () => "published" }), "Old piece");
    await vi.advanceTimersByTimeAsync(4000);
    expect(statuses()).toEqual([undefined]);
  });

  it("is said again when a click has changed it, at once or later", async () => {
    let status = "incomplete";
    document.title = "Task";
    const readStatus = vi.fn(() => status);
    watch(visit("asana:a", { readStatus }));
    await vi.advanceTimersByTimeAsync(20_000);
    status = "complete";
    await vi.advanceTimersByTimeAsync(20_000);
    expect(statuses()).toEqual(["incomplete"]);
    document.body.click();
    await vi.advanceTimersByTimeAsync(400);
    expect(statuses()).toEqual(["incomplete", "complete"]);
    document.body.click();
    await vi.advanceTimersByTimeAsync(1000);
    status = "incomplete";
    await vi.advanceTimersByTimeAsync(2000);
    expect(statuses()).toEqual(["incomplete", "complete", "incomplete"]);
  });

  it("is looked for twice after a burst of clicks, and when one comes back to the tab", async () => {
    const readStatus = vi.fn(() => "draft");
    document.title = "Email";
    watch(visit("hubspot:email:1", { readStatus }));
    await vi.advanceTimersByTimeAsync(20_000);
    readStatus.mockClear();
    for (let at = 0; at < 20; at++) document.body.click();
    await vi.advanceTimersByTimeAsync(5000);
    expect(readStatus).toHaveBeenCalledTimes(2);
    document.dispatchEvent(new Event("visibilitychange"));
    await vi.advanceTimersByTimeAsync(5000);
    expect(readStatus).toHaveBeenCalledTimes(4);
  });

  it("ends with the visit, and where the host knows none nothing is listened to", async () => {
    document.title = "Task";
    watch(visit("asana:a", { readStatus: () => "incomplete" }));
    document.body.click();
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
    end = new AbortController();
    watch(visit("gdoc:a"));
    await vi.advanceTimersByTimeAsync(20_000);
    document.body.click();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a layout we do not know", () => {
  it("is said only once the page has had its time", async () => {
    watch(visit("gdoc:a", { knowsLayout: () => false }));
    await vi.advanceTimersByTimeAsync(4400);
    expect(said).toEqual([{ layoutChanged: false }]);
    await vi.advanceTimersByTimeAsync(200);
    expect(said.at(-1)).toEqual({ layoutChanged: true });
  });

  it("is taken back when it comes after all", async () => {
    let known = false;
    watch(visit("gdoc:a", { knowsLayout: () => known }));
    await vi.advanceTimersByTimeAsync(5000);
    known = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(said.at(-1)).toEqual({ layoutChanged: false });
  });
});

describe("a page without a piece", () => {
  it("is never asked for a title", async () => {
    const readTitle = vi.fn();
    const { identity: _none, ...list } = visit("x", { readTitle });
    watch(list);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(readTitle).not.toHaveBeenCalled();
    expect(said).toEqual([{ layoutChanged: false }]);
  });
});

describe("the address", () => {
  const holder = globalThis as { navigation?: EventTarget | undefined };
  afterEach(() => {
    delete holder.navigation;
  });

  it("is watched through the browser where it tells", () => {
    holder.navigation = new EventTarget();
    const changed = vi.fn();
    watchAddress(changed, end.signal);
    holder.navigation.dispatchEvent(new Event("navigate"));
    expect(changed).not.toHaveBeenCalled();
    holder.navigation.dispatchEvent(new Event("currententrychange"));
    expect(changed).toHaveBeenCalledTimes(1);
    end.abort();
    holder.navigation.dispatchEvent(new Event("currententrychange"));
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it("is looked at every second where it does not", async () => {
    delete holder.navigation;
    const changed = vi.fn();
    watchAddress(changed, end.signal);
    await vi.advanceTimersByTimeAsync(3000);
    expect(changed).toHaveBeenCalledTimes(3);
    end.abort();
    await vi.advanceTimersByTimeAsync(3000);
    expect(changed).toHaveBeenCalledTimes(3);
  });
});
