/** From install to the first own piece: the tour of the sample, and one's own page, by keyboard and without a network. */
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { faultsInLooks } from "./sound";
import { AT, openStage, panelOf, tabOf } from "./stage";
import type { Stage } from "./stage";

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ reducedMotion: "reduce" });
  page = await stage.ours("workspace.html#/welcome");
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.ask("deleteAll", {});
});

/** A page of the workspace, freshly loaded. */
const visit = (route: string): Promise<void> => stage.visit(page, route);

const heading = () => page.getByRole("heading", { level: 1 });
const panel = (): FrameLocator => page.frameLocator('iframe[title="Throughline"]');
const alignment = () => panel().getByRole("status", { name: "Alignment" });
const press = (key: string) => page.keyboard.press(key);
const focusedIsHeading = () => heading().evaluate((one) => one === document.activeElement);

/** Walks to a button or link by the Tab key alone, and presses it. */
async function tabTo(name: string): Promise<void> {
  const named = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  for (let at = 0; at < 30 && !(await named()).startsWith(name); at++) await press("Tab");
  expect(await named()).toContain(name);
  await press("Enter");
}

async function nextStop(title: string): Promise<void> {
  await tabTo("Next");
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await expect.poll(focusedIsHeading).toBe(true);
}

describe("the tour", () => {
  test("goes from a healthy piece to one linked oneself, by keyboard and without a network", async () => {
    await visit("welcome");
    await stage.context.setOffline(true);
    try {
      await page.getByRole("button", { name: "Try the sample" }).focus();
      await press("Enter");
      await page.getByRole("heading", { name: "Brackenworks marketing is here" }).waitFor();
      await tabTo("Take the tour");
      await page.getByRole("heading", { level: 1, name: "A piece that is linked" }).waitFor();
      await expect.poll(focusedIsHeading).toBe(true);
      await expect.poll(() => alignment().getAttribute("data-state")).toBe("linked");
      await panel().getByText("Read from: the sample page").waitFor();
      await nextStop("A good piece for somebody else");
      const fit = panel().locator('[data-rule="FIT-PERSONA"]');
      await expect.poll(() => fit.innerText()).toContain("written for the Maintenance manager");
      await expect
        .poll(() => panel().locator('[data-fit="reader"]').innerText())
        .toContain("We asked thirty-one maintenance managers");
      await nextStop("Something we decided not to do");
      await panel().locator('[data-rule="NOT-DOING"]').waitFor();
      await nextStop("The strategy moved on, the piece did not");
      await panel().locator('[data-rule="VER-ORPHAN"]').waitFor();
      await nextStop("Link this one yourself");
      await expect.poll(() => alignment().getAttribute("data-state")).toBe("unlinked");
      await panel().getByRole("combobox", { name: "Goal" }).waitFor();
      await press("l");
      await press("Enter");
      await page.getByText(/^Linked to G\d\. The dot in the list is full now\.$/).waitFor();
      expect(await alignment().getAttribute("data-state")).not.toBe("unlinked");
      await press("Escape");
      await expect.poll(focusedIsHeading).toBe(true);
      await nextStop("Now yours");
      await tabTo("Remove the sample");
      await page.getByText("The sample is gone.").waitFor();
      await expect.poll(focusedIsHeading).toBe(true);
    } finally {
      await stage.context.setOffline(false);
    }
  });

  test("is left for the doors while there is no sample, and stored no word of its pages", async () => {
    await visit("welcome?demo=2");
    await expect.poll(() => heading().innerText()).toBe("Bring your strategy to the work");
    await stage.loadSample();
    await page.getByText("somebody else").waitFor();
    await panel().locator('[data-rule="FIT-PERSONA"]').waitFor();
    const { value } = await stage.ask<{ value: { json: string } }>("rawExport", {});
    expect(value.json).toContain("The twelve spares");
    expect(value.json).not.toContain("weeps on a Friday");
  });

  test("is sound for assistive technology at every stop, narrow and wide, light and dark", async () => {
    await stage.loadSample();
    for (const at of [1, 5, 6]) {
      await visit(`welcome?demo=${String(at)}`);
      if (at < 6) await alignment().waitFor();
      expect(await faultsInLooks(page), `stop ${String(at)}`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});

describe("one's own page", () => {
  test("is there, with its first piece linked, within two minutes of the install", async () => {
    const began = Date.now();
    await visit("welcome");
    await stage.context.setOffline(true);
    await page.getByRole("button", { name: "Start from one page" }).focus();
    await press("Enter");
    await page.keyboard.type("Half our revenue comes from groups");
    await press("Tab");
    await page.keyboard.type("Groups won per quarter");
    for (const number of ["3", "8"]) {
      await press("Tab");
      await page.keyboard.type(number);
    }
    await page.getByRole("textbox", { name: "Who must change their mind?" }).focus();
    await page.keyboard.type("Plant managers");
    await press("Enter");
    await page.getByRole("heading", { name: "Our marketing is here" }).waitFor();
    // The replica of the tool is a server of this test; everything of ours needed no network.
    await stage.context.setOffline(false);
    const doc = await stage.open(AT.unknownDoc);
    await expect.poll(() => tabOf(doc).getAttribute("data-state")).toBe("unlinked");
    await tabOf(doc).focus();
    await doc.keyboard.press("Enter");
    const goal = panelOf(doc).getByRole("combobox", { name: "Goal" });
    await expect.poll(() => goal.evaluate((one) => one === document.activeElement)).toBe(true);
    await doc.keyboard.press("Enter");
    await expect.poll(() => tabOf(doc).getAttribute("data-state")).toBe("linked");
    const seconds = (Date.now() - began) / 1000;
    console.log(`From the welcome page to the first own piece: ${seconds.toFixed(1)} s`);
    expect(seconds).toBeLessThan(120);
    await doc.close();
  });

  test("keeps its answers over a reload, starts as a group, and says what was missing when it grows", async () => {
    await visit("welcome?door=one-page");
    await page.keyboard.type("More groups shortlist us");
    await page.getByRole("radio", { name: /^Group/ }).check();
    await page.reload();
    await expect.poll(() => page.locator("[name=change]").inputValue()).toContain("More groups");
    await expect.poll(() => page.getByRole("radio", { name: /^Group/ }).isChecked()).toBe(true);
    await page.getByRole("radio", { name: /^One page/ }).check();
    await page.locator("[name=name]").fill("Shortlists");
    await page.locator("[name=reader]").fill("Directors");
    await press("Enter");
    await page.getByRole("button", { name: "Grow the page" }).click();
    await page.getByRole("button", { name: "Add what is missing" }).click();
    await page.getByText("Say in one sentence what you stand for").waitFor();
    await page.keyboard.type("Records are complete on any day");
    await press("Enter");
    await page.getByText("Added: Messages (1), Stages (5), Campaigns (1), Rituals (1).").waitFor();
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByText("Taken back. Your page is as it was.").waitFor();
  });
});

describe("beside a piece", () => {
  beforeEach(() => stage.loadSample());

  test("a change to the strategy is suggested in two lines, and can be taken back", async () => {
    const own = await stage.ours("panel.html?key=gdoc:DEMO01brackenworks");
    await own.getByRole("button", { name: "Menu" }).click();
    await own.getByRole("button", { name: "Suggest a change to the strategy" }).click();
    await own.keyboard.type("Speak to fitters too");
    await own.keyboard.press("Tab");
    await own.keyboard.type("They asked us at three fairs");
    await own.keyboard.press("Enter");
    await own.getByText("It is on the agenda of the next strategy review.").waitFor();
    interface Answer {
      value: { suggestions: { text: string; assetId: string }[] };
    }
    const said = async () => (await stage.ask<Answer>("strategy", {})).value.suggestions;
    await expect
      .poll(() => said())
      .toMatchObject([
        { text: "Speak to fitters too\nThey asked us at three fairs", assetId: "A01" },
      ]);
    await own.getByRole("button", { name: "Undo" }).click();
    await expect.poll(said).toEqual([]);
    await own.close();
  });

  test("stands where it is in the process; without one only those who lead are asked for it", async () => {
    const own = await stage.ours("panel.html?key=gdoc:DEMO01brackenworks");
    await own.getByText("Where this is: In review").click();
    await own.getByText("Priya reads it as the reader would").waitFor();
    await expect.poll(() => own.getByText("Live: Marek publishes it").count()).toBe(1);
    await stage.ask("deleteAll", {});
    const answers = {
      ...{ change: "More groups", reader: "Directors", asksFirst: "", known: "", decides: "" },
      measure: { name: "Shortlists", now: null, target: null, by: null },
      ...{ notDoing: [], process: "" },
    };
    await stage.ask("startOnePage", { operation: crypto.randomUUID(), answers });
    await own.getByRole("combobox", { name: "Goal" }).waitFor();
    const asked = own.getByRole("link", { name: "Write them down" });
    expect(await asked.count()).toBe(0);
    await stage.ask("saveSettings", { view: "lead" });
    await asked.waitFor();
    await expect.poll(() => asked.getAttribute("href")).toBe("/workspace.html#/rituals");
    await own.close();
  });
});

describe("for one person", () => {
  beforeEach(() => stage.loadSample());

  test("the words we use have examples of the own strategy, and the lesson its cases", async () => {
    await visit("help");
    await page.getByText("Here: G1 Multi-site food groups").waitFor();
    await expect.poll(() => page.locator(".terms dt").count()).toBe(12);
    await expect.poll(() => page.getByText(/^Here: /).count()).toBe(12);
    await page.getByText("We need a podcast").click();
    await page.getByText("A tactic in search of a reason.").waitFor();
  });

  test("their part is their own pieces in work, whom they serve and which numbers they move", async () => {
    await visit("my-part");
    await page.getByRole("link", { name: "Say it in Settings" }).waitFor();
    await stage.ask("saveSettings", { me: "u-priya" });
    await visit("my-part");
    const audit = page.getByRole("region", { name: /^G4/ });
    await expect
      .poll(() => audit.getByRole("link", { name: "The unannounced audit guide" }).count())
      .toBe(1);
    await expect
      .poll(() => audit.innerText())
      .toMatch(/21\s?% to 40\s?%[\s\S]*For: Quality manager/);
    const text = await page.getByRole("main").innerText();
    expect(text).not.toContain("Get ten customer quotes");
  });

  test.each(["help", "my-part"])("the page %s is sound for assistive technology", async (route) => {
    await stage.ask("saveSettings", { me: "u-priya" });
    await visit(route);
    expect(await faultsInLooks(page)).toEqual([]);
  });
});
