import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { PiecesChunk, QueueView } from "../../utils/messages/pieces-view";
import type { Context } from "../../utils/messages/views";
import { ONLY_MET } from "../../utils/model/constants";
import { faultsInLooks } from "./sound";
import { AT, openStage } from "./stage";
import type { Stage } from "./stage";

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1280, height: 900 } });
  page = await stage.ours("workspace.html#/pieces");
});
afterAll(() => stage.close());
beforeEach(async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await stage.ask("deleteAll", {});
});

const visit = (where = "pieces"): Promise<void> => stage.visit(page, where);

/** The sample as somebody who leads sees it, once the rules have looked. */
async function withSample(settings: object = {}): Promise<void> {
  await stage.loadSample();
  await stage.ask("saveSettings", { me: "u-priya", view: "lead", ...settings });
  await stage.ask("review", {});
}

const grid = (): Locator => page.getByRole("grid", { name: "Pieces" });
const row = (title: string): Locator => grid().getByRole("row").filter({ hasText: title });
const bulk = (): Locator => page.getByRole("region", { name: "Selected pieces" });
const told = (): Locator => page.getByRole("status", { name: "What was done" });
const press = (key: string): Promise<void> => page.keyboard.press(key);
const here = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.querySelector(".cell-title")?.textContent ?? "");
const contextOf = async (key: string): Promise<Context> =>
  (await stage.ask<{ value: Context }>("context", { target: { key } })).value;
const queue = async (whose: string): Promise<QueueView> =>
  (await stage.ask<{ value: QueueView }>("queue", { whose, most: 100 })).value;
const badge = (): Promise<string> => page.evaluate<string>(`chrome.action.getBadgeText({})`);

describe("the table", () => {
  test("shows every piece; filters, sorts and the address go together", async () => {
    await withSample();
    await visit();
    await expect.poll(() => grid().getAttribute("aria-rowcount")).toBe("41");
    await page.getByLabel("Link", { exact: true }).selectOption("unlinked");
    const chunk = (await stage.ask<{ value: PiecesChunk }>("pieces", { after: null, most: 500 }))
      .value;
    const unlinked = chunk.lines.filter(({ state }) => state === "unlinked").length;
    expect(unlinked).toBeGreaterThan(0);
    await expect
      .poll(async () => Number(await grid().getAttribute("aria-rowcount")) - 1)
      .toBe(unlinked);
    await page.getByRole("button", { name: "Owner" }).click();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("sort=owner");
    await expect
      .poll(() => grid().getByRole("columnheader", { name: "Owner" }).getAttribute("aria-sort"))
      .toBe("ascending");
    await page.reload();
    await grid().waitFor();
    await expect.poll(() => page.getByLabel("Link", { exact: true }).inputValue()).toBe("unlinked");
    await page.getByRole("searchbox").fill("no such piece");
    await page.getByText("No piece matches.").waitFor();
    await page.getByRole("button", { name: "Clear filters" }).click();
    await expect.poll(() => grid().getAttribute("aria-rowcount")).toBe("41");
  });

  test("is one stop of the Tab key: arrows move, Space and Shift select, Enter opens", async () => {
    await withSample();
    await visit();
    await grid().waitFor();
    const first = grid().locator("[data-piece]").first();
    await first.focus();
    const titles = await grid().locator("[data-piece] .cell-title").allInnerTexts();
    await press("ArrowDown");
    await expect.poll(() => here()).toBe(titles[1]);
    await press("Space");
    await press("Shift+ArrowDown");
    await press("Shift+ArrowDown");
    await expect.poll(() => here()).toBe(titles[3]);
    await expect.poll(() => bulk().innerText()).toContain("3 pieces selected");
    await press("End");
    await expect.poll(here).not.toBe(titles[3]);
    await press("Home");
    await expect.poll(here).toBe(titles[0]);
    const opening = stage.context.waitForEvent("page");
    await press("Enter");
    await (await opening).close();
    await press("Control+a");
    await expect.poll(() => bulk().innerText()).toContain("40 pieces selected");
    await press("Escape");
    await expect.poll(() => bulk().count()).toBe(0);
  });

  test("several get a goal with one question, and lose it with one undo", async () => {
    await withSample();
    await visit();
    const [none, other] = [row("Corporate brochure"), row("Book filming day")];
    for (const one of [none, other]) await one.getByRole("checkbox").click();
    await bulk().getByRole("button", { name: "Goal" }).click();
    await page.keyboard.type("G4");
    await press("Enter");
    await bulk().getByText("1 of 2 is linked to another goal. Change it to G4 too?").waitFor();
    await bulk().getByRole("button", { name: "Change all 2" }).click();
    await told().getByText("2 pieces linked to G4.").waitFor();
    await expect.poll(() => none.innerText()).toContain("G4");
    await expect.poll(() => other.innerText()).toContain("G4");
    // What was selected stays so while everything is brought anew.
    await expect.poll(() => bulk().innerText()).toContain("2 pieces selected");
    const [line] = (await contextOf("gdoc:DEMO05brackenworks")).history;
    expect(line?.what.key).toMatch(/history\.(linked|goal|edited)/);
    await page.getByRole("button", { name: "Undo" }).click();
    await told().getByText("Taken back.").waitFor();
    await expect.poll(() => none.innerText()).toContain("Not linked yet");
    await expect.poll(() => other.innerText()).toContain("G1");
  });

  test("says which pieces cannot go into a campaign, why and what to do, and does the rest", async () => {
    await withSample();
    await visit();
    for (const title of ["Book filming day", "Corporate brochure"])
      await row(title).getByRole("checkbox").click();
    await bulk().getByRole("button", { name: "Campaign" }).click();
    await page.locator(".pieces-list").getByRole("button").first().click();
    await bulk().getByText("gets the goal of the campaign").waitFor();
    await bulk().getByRole("button", { name: "Go ahead" }).click();
    await expect
      .poll(() => told().innerText())
      .toMatch(/1 piece is now in .*Link it to G\d first:\s+Book filming day/s);
  });

  test("the lists of what many may be given stay on the page, however narrow it is", async () => {
    await withSample();
    for (const width of [320, 640, 768, 1000, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await visit();
      await row("Corporate").getByRole("checkbox").check();
      for (const opener of await bulk().locator(".pieces-pick > button").all()) {
        await opener.click();
        const list = await page.locator(".pieces-list").boundingBox();
        expect(list?.x, `left edge at ${String(width)}`).toBeGreaterThanOrEqual(0);
        expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(width);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `page at ${String(width)}`).toBeLessThanOrEqual(width);
        await press("Escape");
      }
    }
  });

  test("shows which way it is sorted, also where the head of a column is cut off", async () => {
    await withSample();
    await page.setViewportSize({ width: 1200, height: 800 });
    await visit("pieces?sort=-on");
    const head = grid().getByRole("columnheader", { name: "Live or seen" });
    const end = async (of: Locator): Promise<number> => {
      const box = await of.boundingBox();
      return box ? box.x + box.width : Number.POSITIVE_INFINITY;
    };
    expect(await end(head.getByText("↓"))).toBeLessThanOrEqual(await end(head));
    // Where columns show, all of them do.
    expect(await end(head)).toBeLessThanOrEqual(await end(grid()));
    await page.setViewportSize({ width: 1000, height: 800 });
    await expect.poll(async () => (await head.boundingBox())?.width).toBe(1);
    await page.getByLabel("Sort by").waitFor();
  });

  test("scrolls through five thousand pieces and draws few of them", async () => {
    await withSample();
    await page.evaluate(`${FILL}(5000)`);
    await visit("pieces?tool=google");
    await expect
      .poll(async () => Number(await grid().getAttribute("aria-rowcount")))
      .toBeGreaterThan(5000);
    const rows = grid().locator("[data-piece]");
    await rows.first().focus();
    await press("End");
    const last = Number(await grid().getAttribute("aria-rowcount"));
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-rowindex")))
      .toBe(String(last));
    expect(await rows.count()).toBeLessThan(60);
    await grid().evaluate((element) => (element.scrollTop = 60_000));
    await expect
      .poll(async () => Number(await rows.nth(10).getAttribute("aria-rowindex")))
      .toBeGreaterThan(1000);
    await page.getByRole("searchbox").fill("number 4321");
    await expect.poll(() => grid().getAttribute("aria-rowcount")).toBe("2");
  });

  test("may only be looked at by a viewer", async () => {
    await withSample();
    const { value } = await stage.ask<{ value: { people: { id: string; access?: string }[] } }>(
      "strategy",
      {},
    );
    const viewer = value.people.find(({ access }) => access === "viewer");
    await stage.ask("saveSettings", { me: viewer?.id });
    await visit();
    await page.getByText("but not change it. Ask your lead").waitFor();
    expect(await page.getByRole("checkbox").count()).toBe(0);
    await visit("pieces?show=queue&whose=all");
    await page.getByText("You can look, but not link.").waitFor();
    expect(await page.getByRole("button", { name: /^Link to/ }).count()).toBe(0);
  });
});

/** Pieces by the thousand, straight into the store. */
const FILL = `(async (count) => {
  const done = (request) => new Promise((yes, no) => {
    request.onsuccess = () => yes(request.result);
    request.onerror = () => no(request.error);
  });
  const db = await done(indexedDB.open("ws-local"));
  const tx = db.transaction("docs", "readwrite");
  for (let at = 0; at < count; at++) {
    const id = "gdoc:MANY" + at;
    const refs = [{ tool: "google_docs", key: id, url: "https://docs.google.com/document/d/" + at }];
    const body = { id, title: "A piece with the number " + at, refs, status: "draft", createdOn: "2026-01-01" };
    const doc = { id: "asset:" + id, t: "asset", v: 1, by: "you", at: "2026-01-01T09:00:00.000Z", ev: "ev:" + at, body };
    tx.objectStore("docs").put({ id: doc.id, doc, keys: [id] });
  }
  await new Promise((yes) => (tx.oncomplete = yes));
  db.close();
})`;

/** Pieces that wait for a goal, as a file of a person's own. */
async function importWaiting(count: number): Promise<void> {
  const text = await readFile(
    new URL("../fixtures/brackenworks.assets.json", import.meta.url),
    "utf8",
  );
  const file = JSON.parse(text) as { assets: object[] };
  const assets = Array.from({ length: count }, (_, at) => ({
    id: `w-${String(at)}`,
    title: `Plant visit report ${String(at)} for quality managers`,
    refs: [{ tool: "google_docs", key: `gdoc:WAITING${String(at)}` }],
    type: "report",
    status: "draft",
    teamId: "t-content",
    ownerId: "u-priya",
    createdOn: "2026-01-02",
    currentLink: null,
  }));
  const files = [{ name: "waiting.json", text: JSON.stringify({ ...file, assets }) }];
  await stage.ask("import", { files, skip: [], operation: crypto.randomUUID() });
  await stage.ask("review", {});
}

describe("the queue", () => {
  const card = (): Locator => page.locator(".queue-card");
  const title = (): Promise<string> => card().getByRole("heading").innerText();

  test("gives the sample's five pieces one by one: link, choose, skip, not ours, undo", async () => {
    await withSample();
    expect((await queue("all")).items).toHaveLength(5);
    await visit("pieces?show=queue&whose=all");
    await page.getByText("5 pieces to go").waitFor();
    const accept = card().getByRole("button", { name: /^Link to G/ });
    await accept.waitFor();
    await expect.poll(() => accept.evaluate((one) => one === document.activeElement)).toBe(true);
    const first = await title();
    const code = (await accept.innerText()).replace("Link to ", "");
    await press("Enter");
    await page.getByText(`Linked to ${code}: ${first}`).waitFor();
    await expect.poll(title).not.toBe(first);
    const second = await title();
    await accept.waitFor();
    await page.keyboard.type("G5");
    await press("Enter");
    await page.getByText(`Linked to G5: ${second}`).waitFor();
    const third = await title();
    await accept.waitFor();
    await press("ArrowRight");
    await expect.poll(title).not.toBe(third);
    const fourth = await title();
    await accept.waitFor();
    await press("Delete");
    await page.getByText(`Hidden: ${fourth}`).waitFor();
    await page.getByText("1 piece to go").waitFor();
    await press("Control+z");
    await expect.poll(title).toBe(fourth);
    await press("Delete");
    await accept.waitFor();
    await press("ArrowRight");
    await page.getByText("That was all of it: 2 linked, 2 skipped, 1 not ours.").waitFor();
    const waiting = async (): Promise<string[]> =>
      (await queue("all")).items.map((one) => one.title);
    await expect.poll(async () => (await waiting()).length, { timeout: 20_000 }).toBe(2);
    await expect.poll(() => waiting()).toContain(third);
    await page.getByRole("button", { name: "Look at the skipped ones again" }).click();
    await page.getByText("2 pieces to go").waitFor();
  });

  test("takes any letter for a goal: none skips a piece or hides it", async () => {
    await withSample();
    await visit("pieces?show=queue&whose=all");
    await page.getByText("5 pieces to go").waitFor();
    const choose = card().getByRole("combobox");
    await card().getByRole("button", { name: "Skip" }).waitFor();
    const first = await title();
    const { goals } = await contextOf("gdoc:DEMO05brackenworks");
    for (const letter of ["s", "n"]) {
      const goal = goals.find(({ label }) => label.toLowerCase().includes(letter));
      expect(goal).toBeDefined();
      await page.keyboard.type(`${letter} `);
      await expect.poll(() => choose.inputValue()).toBe(`${letter} `);
      await card().getByRole("option").first().waitFor();
      await press("Escape");
      await choose.blur();
    }
    await expect.poll(() => title()).toBe(first);
    await page.getByText("5 pieces to go").waitFor();
    await card().locator("label").click();
    await expect.poll(() => card().getByRole("option").count()).toBe(Math.min(6, goals.length));
    const second = card().getByRole("option").nth(1);
    const code = await second.locator(".code").innerText();
    await second.click();
    await page.getByText(`Linked to ${code}: ${first}`).waitFor();
  });

  test("takes what was only seen in a list, for those who do not lead too", async () => {
    await withSample({ view: "writer", badges: true });
    const before = (await queue(ONLY_MET)).items.length;
    await page.bringToFront();
    await page.goto(`${AT.project}?rows=1000`);
    await expect
      .poll(async () => (await queue(ONLY_MET)).items.length, { timeout: 10_000 })
      .toBeGreaterThan(before + 10);
    await visit("pieces?show=queue");
    await page.getByLabel("Whose pieces").selectOption({ label: "Only seen in lists" });
    const accept = card().getByRole("button", { name: /^Link to G/ });
    await page.getByText(/\d+ pieces to go/).waitFor();
    const first = await title();
    const choose = card().getByRole("combobox");
    await accept.or(choose).first().waitFor();
    await page.keyboard.type("G4");
    await press("Enter");
    await page.getByText(`Linked to G4: ${first}`).waitFor();
    await expect
      .poll(async () => (await queue(ONLY_MET)).items.map((one) => one.title))
      .not.toContain(first);
    await press("Control+z");
    await expect.poll(title).toBe(first);
    expect(await faultsInLooks(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  });

  test("twenty-five pieces go by in less than a minute, by keyboard alone", async () => {
    await withSample({ view: "writer" });
    for (const { key } of (await queue("mine")).items)
      await stage.ask("link", {
        ...{ target: { key }, operation: crypto.randomUUID() },
        ...{ goalId: "g-audit", personaId: null, why: "" },
      });
    await importWaiting(25);
    await visit("pieces?show=queue");
    await page.getByText("25 pieces to go").waitFor();
    const accept = card().getByRole("button", { name: /^Link to G/ });
    const waits: number[] = [];
    const start = Date.now();
    for (let at = 0; at < 25; at++) {
      const before = Date.now();
      await expect
        .poll(() => accept.evaluate((one) => one === document.activeElement), {
          interval: 5,
        })
        .toBe(true);
      waits.push(Date.now() - before);
      const now = await title();
      if (at % 5 === 3) await press("ArrowRight");
      else if (at % 5 === 4) {
        await page.keyboard.type("G1");
        await press("Enter");
      } else await press("Enter");
      if (at < 24) await expect.poll(title, { interval: 5 }).not.toBe(now);
    }
    await page.getByText("That was all of it: 20 linked, 5 skipped.").waitFor();
    const took = Date.now() - start;
    console.log(
      `25 pieces by keyboard: ${String(took)} ms; longest wait for a guess ${String(Math.max(...waits))} ms`,
    );
    expect(took).toBeLessThan(60_000);
    await expect.poll(async () => (await queue("mine")).items.length, { timeout: 20_000 }).toBe(5);
  });

  test("asks who you are, and shows those who do not lead only what is theirs", async () => {
    await withSample({ me: null, view: "writer" });
    await visit("pieces?show=queue&whose=all");
    await page.getByText("Say who you are").waitFor();
    const whose = page.getByLabel("Whose pieces").getByRole("option");
    await expect.poll(() => whose.allInnerTexts()).toEqual(["Mine", "Only seen in lists"]);
    await page.getByLabel("I am").selectOption({ label: "Priya Raman" });
    const own = (await queue("mine")).items.length;
    expect(own).toBeGreaterThan(0);
    await page.getByText(own === 1 ? "1 piece to go" : `${String(own)} pieces to go`).waitFor();
  });

  test("is quiet while the person asked for quiet, and empty when nothing waits", async () => {
    await withSample({ pausedUntil: "9999-12-31T00:00:00.000Z" });
    await visit("pieces?show=queue");
    await page.getByRole("button", { name: "Resume" }).click();
    await card().waitFor();
    await visit("pieces?show=queue&whose=t-nobody");
    await page.getByText("Nothing waits for a goal here.").waitFor();
  });
});

describe("what is mine", () => {
  test("is counted at the toolbar button, and is nothing before one says who one is", async () => {
    await stage.loadSample();
    await stage.ask("review", {});
    expect(await badge()).toBe("");
    await stage.ask("saveSettings", { me: "u-priya" });
    const mine = async (): Promise<number> =>
      (await stage.ask<{ value: { waiting: number } }>("mine", {})).value.waiting;
    await expect.poll(badge).toBe(String(await mine()));
    expect(Number(await badge())).toBeGreaterThan(0);
    const color = await page.evaluate<number[]>(`chrome.action.getBadgeBackgroundColor({})`);
    expect(color[0]).toBeLessThan(color[1] ?? 0);
    const before = Number(await badge());
    const [item] = (await queue("mine")).items;
    await stage.ask("setStatus", {
      ...{ target: { key: item?.key }, operation: crypto.randomUUID(), status: "idea" },
    });
    await expect.poll(badge).toBe(String(before - 1));
    await stage.ask("saveSettings", { pausedUntil: "9999-12-31T00:00:00.000Z" });
    await expect.poll(badge).toBe("");
  });

  test("stands in the popup, and beside pages that show no piece", async () => {
    await withSample();
    const popup = await stage.ours("popup.html");
    const list = popup.getByRole("region", { name: "My queue" });
    await list.waitFor();
    await expect.poll(() => list.getByRole("listitem").count()).toBeGreaterThan(0);
    await expect
      .poll(() => list.getByRole("link").first().getAttribute("href"))
      .toMatch(/^https:|panel\.html/);
    const whole = list.getByRole("link", { name: "Whole queue" });
    await expect.poll(() => whole.getAttribute("href")).toContain("#/pieces?show=queue&whose=mine");
    await popup.close();
    const panel = await stage.ours("panel.html");
    await panel.getByText("Waiting for you").waitFor();
    await panel.getByText(/^\d in work$/).waitFor();
    await expect.poll(() => panel.getByRole("link", { name: "Whole queue" }).count()).toBe(1);
    await panel.close();
  });
});

test("both pages are sound for assistive technology, narrow and wide, light and dark", async () => {
  for (const full of [false, true]) {
    if (full) await withSample();
    for (const route of ["pieces", "pieces?show=queue&whose=all"]) {
      await visit(route);
      if (full) await page.locator("[data-piece], .queue-card").first().waitFor();
      if (full && route === "pieces") await row("Corporate").getByRole("checkbox").check();
      expect(await faultsInLooks(page), route).toEqual([]);
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
});
