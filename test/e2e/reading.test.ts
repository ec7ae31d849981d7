/** A piece's own words are read when a check asks for them, from the page itself, and go nowhere. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Fit } from "../../utils/messages/fit-view";
import { AT, openStage, tabOf } from "./stage";
import type { Stage } from "./stage";

const GUIDE = "gdoc:DEMO01brackenworks";
const RARE = "zebrafinch quillwort";

let stage: Stage;
/** Requests seen before this one are of no interest. */
let from = 0;
/** What has gone over the network since, by whomever: the replicas stand at every address there is. */
const requests = (): readonly string[] => stage.replicas.seen.slice(from);
const forget = (): void => {
  from = stage.replicas.seen.length;
};

beforeAll(async () => {
  stage = await openStage();
  await stage.loadSample();
});
afterAll(() => stage.close());
afterEach(async () => {
  stage.replicas.set({ exportStatus: 200, exportRedirect: false, exportRetryAfter: "" });
  await stage.ask("saveSettings", { contextOnly: [] });
});

async function check(key: string, why: "asked" | "opened" = "asked"): Promise<Fit["read"]> {
  const reply = await stage.ask<{ value: Fit }>("check", { target: { key }, why });
  return reply.value.read;
}

/** A page whose content script has said what it shows. */
async function arrive(address: string): Promise<Page> {
  const page = await stage.open(address);
  await expect.poll(() => tabOf(page).getAttribute("data-state")).not.toBe(null);
  // Fonts, icons and the first looks of the page are over.
  await page.waitForTimeout(500);
  forget();
  return page;
}

/** Everything the extension has stored, as text. */
async function stored(): Promise<string> {
  const own = await stage.ours("popup.html");
  const text = await own.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, never> } })
      .chrome as unknown as {
      storage: Record<"local" | "session", { get(keys: null): Promise<object> }>;
    };
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error("database"));
      });
    const held: unknown[] = [await storage.local.get(null), await storage.session.get(null)];
    for (const { name = "" } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames)
        held.push(await done(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    return JSON.stringify(held);
  });
  await own.close();
  return text;
}

describe("a Google Doc", () => {
  test("gives its words by its own export, and nothing else goes over the network", async () => {
    stage.replicas.set({ exportRedirect: true });
    const page = await arrive(`${AT.guide.replace("/d/", "/u/1/d/")}?tab=t.0`);
    const read = await check(GUIDE);
    expect(read).toMatchObject({ from: "export" });
    expect("words" in read && read.words).toBeGreaterThan(20);
    expect(requests()).toEqual([
      "https://docs.google.com/document/u/1/d/DEMO01brackenworks/export?format=txt&tab=t.0",
      "https://doc-0s-replica.googleusercontent.com/export/DEMO01brackenworks",
    ]);
    // What was read a moment ago serves again; asking anew asks anew.
    expect(await check(GUIDE, "opened")).toEqual(read);
    expect(requests()).toHaveLength(2);
    await check(GUIDE);
    expect(requests()).toHaveLength(4);
    await page.close();
  });

  test("is not read while somebody types, and what they typed is in no storage after a check", async () => {
    const page = await arrive(AT.guide);
    const end = Date.now() + 4000;
    while (Date.now() < end) await page.keyboard.type(`${RARE} `, { delay: 60 });
    expect(requests().filter((url) => url.includes("/export"))).toEqual([]);
    // The last words are not saved yet: the check waits for them.
    const before = requests().length;
    const read = await check(GUIDE);
    expect(read).toMatchObject({ from: "export" });
    expect(
      requests()
        .slice(before)
        .map((url) => new URL(url).pathname.split("/").at(-1)),
    ).toEqual(["save", "export"]);
    const held = await stored();
    expect(held).toContain("The unannounced audit guide");
    expect(held).not.toContain(RARE.split(" ")[0]);
    await page.close();
  });

  test("of an account that is not signed in says so", async () => {
    const page = await arrive(AT.guide.replace("/d/", "/u/4/d/"));
    expect(await check(GUIDE)).toEqual({ because: "signed-out" });
    await page.close();
  });

  test("as a page for phones is read as it stands", async () => {
    const page = await arrive(AT.guide.replace(/edit$/, "mobilebasic"));
    expect(await check(GUIDE)).toMatchObject({ from: "page" });
    expect(requests()).toEqual([]);
    await page.close();
  });

  test("that may not be copied, and one asked for too often, say so", async () => {
    const page = await arrive(AT.story);
    const key = "gdoc:DEMO02brackenworks";
    stage.replicas.set({ exportStatus: 403 });
    expect(await check(key)).toEqual({ because: "refused" });
    // Short, so that the tests after this one are not kept waiting: the first wait of our own is longer.
    stage.replicas.set({ exportStatus: 429, exportRetryAfter: "40" });
    const asked = Date.now();
    const read = await check(key);
    expect(read).toMatchObject({ because: "throttled" });
    const wait = "retryAt" in read ? Date.parse(read.retryAt ?? "") - asked : 0;
    expect(wait).toBeGreaterThan(38_000);
    expect(wait).toBeLessThan(60_000);
    forget();
    expect(await check(key)).toEqual(read);
    expect(requests()).toEqual([]);
    const own = await stage.ours("popup.html");
    await own.evaluate("chrome.storage.session.remove('wait:google')");
    await own.close();
    await page.close();
  });

  test("that no tab shows is not asked for", async () => {
    expect(await check(GUIDE)).toEqual({ because: "not-open" });
  });
});

describe("the other tools", () => {
  test("a task gives its description without any request", async () => {
    const page = await arrive(AT.task);
    await page.locator(".TaskDescription .ProseMirror").evaluate((box) => {
      box.innerHTML = "<p>Two words</p><p>and three more</p>";
    });
    expect(await check("asana:1200000000051")).toMatchObject({ from: "description", words: 5 });
    expect(requests()).toEqual([]);
    await page.close();
  });

  test("an email gives what its editor's frame holds, a post nothing", async () => {
    const email = await arrive(AT.email);
    const read = await check("hubspot:email:7700007");
    expect(read).toMatchObject({ from: "editor" });
    expect("words" in read && read.words).toBeGreaterThan(5);
    expect(requests()).toEqual([]);
    await email.close();
    const post = await arrive("https://app.hubspot.com/social/0000001/posts/7700032");
    expect(await check("hubspot:social-post:7700032")).toEqual({ because: "unknown-page" });
    await post.close();
  });
});

describe("a tool whose page text is not to be read", () => {
  test("is switched on the settings page, and nothing is asked of its pages", async () => {
    const page = await arrive(AT.guide);
    const settings = await stage.ours("workspace.html#/settings");
    const group = settings.getByRole("group", { name: "Do not read page text in" });
    const box = group.getByRole("checkbox", { name: "Google" });
    expect(await box.isChecked()).toBe(false);
    await box.check();
    const kept = async (): Promise<unknown> =>
      (await stage.ask<{ value: { settings: object } }>("settings", {})).value.settings;
    await expect.poll(kept).toMatchObject({ contextOnly: ["google"] });
    forget();
    expect(await check(GUIDE)).toEqual({ because: "off" });
    expect(await check(GUIDE, "opened")).toEqual({ because: "off" });
    expect(requests()).toEqual([]);
    await box.uncheck();
    await expect.poll(kept).toMatchObject({ contextOnly: [] });
    expect(await check(GUIDE)).toMatchObject({ from: "export" });
    await settings.close();
    await page.close();
  });
});

describe("a selected passage", () => {
  test("opens the panel and is what its checks see, until the person asks anew", async () => {
    const page = await arrive(AT.task);
    if (await page.locator('iframe[title="Throughline"]').count()) await tabOf(page).click();
    const worker = stage.context.serviceWorkers()[0];
    // A browser's own menu cannot be opened by a script: the click is told as the browser tells it.
    const tabId = await worker?.evaluate(async (selectionText) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(which: object): Promise<{ id: number }[]> };
          contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
        };
      };
      const [tab] = await chrome.tabs.query({ url: "https://app.asana.com/*" });
      const info = { menuItemId: "check-passage", selectionText };
      if (tab) chrome.contextMenus.onClicked.dispatch(info, tab);
      return tab?.id;
    }, "These four words count");
    await page.locator('iframe[title="Throughline"]').waitFor();
    const here = async (why: string): Promise<Fit["read"]> =>
      (await stage.ask<{ value: Fit }>("check", { target: { tabId }, why })).value.read;
    expect(await here("opened")).toMatchObject({ from: "selection", words: 4 });
    expect(await here("pause")).toMatchObject({ from: "selection", words: 4 });
    expect(await here("asked")).toMatchObject({ from: "description" });
    expect(await here("pause")).toMatchObject({ from: "description" });
    await page.close();
  });
});
