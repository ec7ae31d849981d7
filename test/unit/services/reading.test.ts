/** A piece's words are asked of the tab that shows it, kept for a moment in memory, and written nowhere. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Unread } from "../../../utils/messages/fit-view";
import type { PageWords } from "../../../utils/messages/orders";
import { Settings } from "../../../utils/model/settings";
import { sessionUnder } from "../../../utils/platform/session";
import { pageByAddress, rememberPage } from "../../../utils/services/pages";
import type { Page } from "../../../utils/services/pages";
import { readWords } from "../../../utils/services/reading/read";
import { takePassage } from "../../../utils/services/reading/selection";
import { freshDesk } from "../desk";
import type { TestDesk } from "../desk";
import { answerOrders, freshBrowser, ordersGiven } from "../fake-browser";

const SECRET = "Only the plant in Leoben knows the spare part.";
const WORDS: PageWords = { from: "export", text: SECRET, links: ["https://a.example/"] };

let desk: TestDesk;
let pages = 0;
let doc: Page;

/** Another document each time: what was kept of the last one serves no more. */
function newDoc(): Page {
  pages += 1;
  return pageByAddress(`https://docs.google.com/document/d/documentNumber${String(pages)}/edit`);
}
const reads = (): unknown[] =>
  ordersGiven().filter(({ message }) => (message as { order: string }).order === "read");
const words = (page = doc, tabId: number | null = 1, anew = true) =>
  readWords(desk, page, tabId ?? undefined, anew);
const why = async (page = doc): Promise<Unread | undefined> => {
  const said = await words(page);
  return "because" in said ? said.because : undefined;
};
const settings = (change: Partial<Settings>): Promise<void> =>
  desk.saveSettings(Settings.parse(change));

beforeEach(async () => {
  desk = freshDesk();
  doc = newDoc();
  await rememberPage(1, doc);
});

describe("asking a tab", () => {
  it("gives what its page said, and when", async () => {
    answerOrders(() => WORDS);
    expect(await words()).toEqual({ ...WORDS, at: desk.now() });
    expect(reads()).toEqual([{ tabId: 1, message: { order: "read", key: doc.key } }]);
  });

  it("finds any tab that shows the piece, under its own spelling of the key", async () => {
    const landing: Page = { ...doc, tool: "hubspot", key: "hubspot:landing-page:7" };
    await rememberPage(5, { ...landing, key: "hubspot:page:7" });
    answerOrders((tabId) => (tabId === 5 ? WORDS : undefined));
    expect(await words(landing, null)).toMatchObject({ text: SECRET });
    expect(reads()).toEqual([{ tabId: 5, message: { order: "read", key: "hubspot:page:7" } }]);
  });

  it("goes on to the next tab when one has left the piece, the panel's own tab first", async () => {
    await rememberPage(2, doc);
    await rememberPage(3, doc);
    answerOrders((tabId) => (tabId === 1 ? WORDS : { because: "not-open" }));
    expect(await words(doc, 3)).toMatchObject({ text: SECRET });
    expect(reads()).toMatchObject([{ tabId: 3 }, { tabId: 1 }]);
  });

  it("says that no tab shows it", async () => {
    expect(await why(newDoc())).toBe("not-open");
    answerOrders(() => Promise.reject(new Error("Receiving end does not exist.")));
    expect(await why()).toBe("not-open");
  });

  it.each(["signed-out", "refused", "no-answer", "frame", "empty", "unknown-page"])(
    "passes %s on",
    async (because) => {
      answerOrders(() => ({ because }));
      expect(await words()).toEqual({ because });
    },
  );

  it.each([
    ["nothing", undefined],
    ["words without links", { from: "export", text: "x" }],
    ["words from nowhere", { from: "elsewhere", text: "x", links: [] }],
    ["a reason that is none", { because: "off" }],
    ["a word", "hello"],
  ])("does not believe %s", async (_name, said) => {
    answerOrders(() => said);
    expect(await words()).toEqual({ because: "not-open" });
  });

  it("does not wait for ever for a tab that sleeps", async () => {
    vi.useFakeTimers();
    answerOrders(() => new Promise(() => undefined));
    const said = words();
    await vi.advanceTimersByTimeAsync(25_100);
    vi.useRealTimers();
    expect(await said).toEqual({ because: "no-answer" });
  });

  it("is one question, however many ask at once", async () => {
    answerOrders(() => WORDS);
    await Promise.all([words(), words(doc, null), words()]);
    expect(reads()).toHaveLength(1);
  });

  it("asks nobody about lists, other sites and pages without a piece", async () => {
    const { key: _key, ...keyless } = doc;
    const list: Page = { ...doc, view: "list" };
    const other: Page = { ...doc, tool: "other", key: "url:https://a.example/" };
    for (const page of [keyless, list, other]) expect(await why(page)).toBe("unknown-page");
    expect(reads()).toEqual([]);
  });
});

describe("words from a moment ago", () => {
  it("serve again for a minute, unless the person asks anew", async () => {
    answerOrders(() => WORDS);
    await words();
    expect(await words(doc, 1, false)).toMatchObject({ text: SECRET });
    expect(reads()).toHaveLength(1);
    await words();
    expect(reads()).toHaveLength(2);
    desk.at("2026-02-16T12:01:01.000Z");
    await words(doc, 1, false);
    expect(reads()).toHaveLength(3);
  });

  it("are kept of three pieces only", async () => {
    answerOrders(() => WORDS);
    const all = [doc, newDoc(), newDoc(), newDoc()];
    for (const page of all) {
      await rememberPage(1, page);
      await words(page, 1, false);
    }
    expect(reads()).toHaveLength(4);
    await words(all[3], 1, false);
    expect(reads()).toHaveLength(4);
    await rememberPage(1, doc);
    await words(doc, 1, false);
    expect(reads()).toHaveLength(5);
  });

  it("are in no storage", async () => {
    answerOrders(() => WORDS);
    await words();
    await takePassage(desk, 1, SECRET);
    expect(JSON.stringify(await sessionUnder(""))).not.toContain("Leoben");
  });
});

describe("a tool that says “too often”", () => {
  const at = async (): Promise<string | undefined> => {
    const said = await words();
    return "because" in said ? said.retryAt?.toISOString().slice(11, 19) : undefined;
  };

  it("is left alone for longer each time, by a woken worker, too", async () => {
    answerOrders(() => ({ because: "throttled" }));
    expect(await at()).toBe("12:00:30");
    expect(await at()).toBe("12:00:30");
    expect(reads()).toHaveLength(1);
    desk.at("2026-02-16T12:00:31.000Z");
    expect(await at()).toBe("12:01:31");
    desk.at("2026-02-16T12:01:32.000Z");
    expect(await at()).toBe("12:03:32");
    expect(Object.keys(await sessionUnder("wait:"))).toEqual(["wait:google"]);
    desk.at("2026-02-16T12:03:33.000Z");
    answerOrders(() => WORDS);
    expect(await words()).toMatchObject({ text: SECRET });
    answerOrders(() => ({ because: "throttled" }));
    expect(await at()).toBe("12:04:03");
  });

  it("has its own word for how long, up to an hour", async () => {
    answerOrders(() => ({ because: "throttled", retryAfter: 600 }));
    expect(await at()).toBe("12:10:00");
    desk.at("2026-02-16T13:00:00.000Z");
    answerOrders(() => ({ because: "throttled", retryAfter: 10 ** 9 }));
    expect(await at()).toBe("14:00:00");
  });

  it("says nothing about the other tools", async () => {
    answerOrders(() => ({ because: "throttled" }));
    await words();
    const task = pageByAddress("https://app.asana.com/0/1200000000000/1200000000051");
    await rememberPage(2, task);
    answerOrders(() => WORDS);
    expect(await words(task, 2)).toMatchObject({ text: SECRET });
  });
});

describe("where no text is to be read", () => {
  it("nobody is asked, and what was read a moment ago is forgotten", async () => {
    answerOrders(() => WORDS);
    await words();
    await settings({ contextOnly: ["google"] });
    expect(await words(doc, 1, false)).toEqual({ because: "off" });
    expect(await words()).toEqual({ because: "off" });
    expect(reads()).toHaveLength(1);
    await settings({});
    await words(doc, 1, false);
    expect(reads()).toHaveLength(2);
  });

  it.each<[string, () => Partial<Settings>]>([
    ["the tool is switched off", () => ({ off: ["google"] })],
    ["the page was made quiet", () => ({ quietKeys: [doc.key ?? ""] })],
    ["everything is paused", () => ({ pausedUntil: "2026-02-16T13:00:00.000Z" })],
  ])("it stays so while %s", async (_name, change) => {
    await settings(change());
    expect(await why()).toBe("off");
    expect(await takePassage(desk, 1, "A passage")).toBe(false);
    expect(ordersGiven()).toEqual([]);
  });
});

describe("a passage the person selected", () => {
  it("opens the panel and is what its checks see, until they ask anew", async () => {
    answerOrders(() => WORDS);
    expect(await takePassage(desk, 1, "  A passage of mine ")).toBe(true);
    expect(ordersGiven()).toEqual([
      { tabId: 1, message: { order: "toggle", focus: true, openOnly: true } },
    ]);
    const passage = { from: "selection", text: "A passage of mine", links: [], at: desk.now() };
    expect(await words(doc, 1, false)).toEqual(passage);
    expect(await words(doc, 1, false)).toEqual(passage);
    expect(await words(doc, null, false)).toMatchObject({ from: "export" });
    expect(await words()).toMatchObject({ from: "export" });
    expect(await words(doc, 1, false)).toMatchObject({ from: "export" });
  });

  it("is gone with the piece it stood in", async () => {
    answerOrders(() => WORDS);
    await takePassage(desk, 1, "A passage");
    const next = newDoc();
    await rememberPage(1, next);
    expect(await words(next, 1, false)).toMatchObject({ from: "export" });
    await rememberPage(1, doc);
    expect(await words(doc, 1, false)).toMatchObject({ from: "export" });
  });

  it("is theirs to hand over where pages are not read", async () => {
    await settings({ contextOnly: ["google"] });
    await takePassage(desk, 1, "A passage");
    expect(await words(doc, 1, false)).toMatchObject({ from: "selection" });
    expect(reads()).toEqual([]);
  });

  it("is nothing without words, or without a piece", async () => {
    expect(await takePassage(desk, 1, " \n ")).toBe(false);
    expect(await takePassage(desk, 77, "A passage")).toBe(false);
    freshBrowser();
    await rememberPage(1, pageByAddress("https://app.asana.com/1/1100000000000/inbox"));
    expect(await takePassage(desk, 1, "A passage")).toBe(false);
    expect(ordersGiven()).toEqual([]);
  });
});
