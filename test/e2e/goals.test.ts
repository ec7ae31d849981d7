import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultsOf } from "./sound";
import { openStage } from "./stage";
import type { Stage } from "./stage";

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  await stage.loadSample();
  page = await stage.ours("workspace.html#/goals");
});
afterAll(() => stage.close());

/** A page of the workspace, freshly loaded. */
const visit = (route: string): Promise<void> => stage.visit(page, route);

const press = (key: string) => page.keyboard.press(key);
const card = (id: string) => page.locator(`.goal-card[data-entity="${id}"]`);
const codes = () => page.locator(".goal-cards .goal-card h3 .code").allInnerTexts();
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

/** Presses Tab until what has the keyboard is named so. */
async function tabTo(name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  const there = page.getByLabel(name, { exact: true }).or(button).first();
  for (let at = 0; at < 60; at++) {
    if (await there.evaluate((one) => one === document.activeElement).catch(() => false)) return;
    await press("Tab");
  }
  throw new Error(`Tab does not lead to ${name}`);
}

test("a seventh goal, by keyboard: it is asked what for, and what makes room", async () => {
  await page.evaluate("localStorage.clear()");
  await visit("goals");
  await tabTo("Add a goal");
  await press("Enter");
  await expect.poll(focused).toBe("New goal");
  await press("Tab");
  await page.keyboard.type("Create and disseminate relevant content");
  await page.getByLabel("So that …?").waitFor();
  await press("Tab");
  await page.keyboard.type("Plants see how others pass an audit");
  await page.getByText("With this one, 7 goals are open. You keep 6 at a time.").waitFor();
  // A reload in the middle loses nothing.
  await page.reload();
  await page.getByText(/Your unsaved changes of/).waitFor();
  await expect
    .poll(() => page.getByLabel("So that …?").inputValue())
    .toBe("Plants see how others pass an audit");
  await tabTo("Business goal");
  await page.keyboard.type("Half");
  await tabTo("Why");
  await page.keyboard.type("Audited plants sign twice as often.");
  await tabTo("None, keep all");
  await press("ArrowUp");
  await expect.poll(() => page.getByLabel(/^Retire G6/).isChecked()).toBe(true);
  await tabTo("Add what gets in the way");
  await press("Enter");
  await page.keyboard.type("Few plants will speak");
  await page.getByText("Still needed: Agreed answer.").waitFor();
  await press("Tab");
  await page.keyboard.type("We leave out their names");
  await press("Control+Enter");
  await page.getByText("Saved for the next version.").waitFor();
  await page.getByRole("heading", { name: /G7 Create/ }).waitFor();
  await expect.poll(() => card("g-blogs").innerText()).toContain("Goes with the next version");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => page.getByRole("heading", { name: /G7 Create/ }).count()).toBe(0);
  expect(await card("g-blogs").innerText()).not.toContain("Goes with the next version");
});

test("numbers: what keeps one from judging, what moved while, and where it ends at this pace", async () => {
  await visit("goals");
  await expect
    .poll(() => page.locator('[data-entity="k-g5b"]').innerText())
    .toContain("Cannot be judged yet: no source.");
  await expect
    .poll(() => page.locator('[data-entity="k-g3b"]').innerText())
    .toContain("Last read 71 days ago");
  await expect.poll(() => card("g-blogs").innerText()).toContain("So that what happens?");
  const kpi = page.locator('[data-entity="k-g4a"]');
  await expect.poll(() => kpi.innerText()).toMatch(/from 18% to 21% while \d+ pieces served/);
  expect(await page.getByRole("main").innerText()).not.toMatch(/because of/i);
  await kpi.getByText("1 reading").click();
  for (const [value, back] of [
    ["24", 0],
    ["20", 20],
  ] as const) {
    const day = new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
    await kpi.getByLabel("Day").fill(day);
    await kpi.getByLabel("Value").fill(value);
    await press("Enter");
    await page.getByText("Saved.", { exact: true }).waitFor();
    await expect.poll(() => kpi.getByRole("listitem").count()).toBe(back === 0 ? 2 : 3);
  }
  await expect.poll(() => kpi.innerText()).toMatch(/At this pace G4 ends at \d+% by/);
  await expect
    .poll(() => kpi.getByRole("img").getAttribute("aria-label"))
    .toContain("readings and target");
  await expect.poll(() => kpi.getByRole("table").innerText()).toContain("24%");
});

test("the order, by keys, with its undo; an address leads to one goal", async () => {
  await visit("goals");
  await page.getByRole("button", { name: "Change the order" }).click();
  const rows = page.getByRole("grid", { name: /most important first/ }).getByRole("row");
  await rows.first().focus();
  await press("Alt+ArrowDown");
  await page.getByText("New order saved.").waitFor();
  await expect.poll(() => rows.first().innerText()).toContain("G2");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => rows.first().innerText()).toContain("G1");
  await page.getByRole("button", { name: "Done ordering" }).click();
  expect((await codes()).slice(0, 6)).toEqual(["G1", "G2", "G3", "G4", "G5", "G6"]);
  await visit("goals?id=g-audit");
  await expect.poll(focused).toMatch(/^G4 Quality managers/);
});

test("the one page is edited in place and read as before; both pages are sound", async () => {
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 320, height: 800 });
  await visit("goals?id=g-audit");
  await page.locator('[data-opens="g-audit"]').click();
  await page.getByLabel("Why", { exact: true }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await visit("one-page");
  await page.getByRole("button", { name: "Edit this page" }).click();
  await expect.poll(() => page.getByText(/No source yet: “Penhallow/).count()).toBe(1);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator('[data-opens="n-lang"]').focus();
  await press("Enter");
  await tabTo("Why");
  await press("Control+End");
  await page.keyboard.type(" And then we look again.");
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Correct it now" }).click();
  await page.getByText(/until Q4. And then we look again/).waitFor();
  await expect.poll(() => page.evaluate(OPENER)).toBe("n-lang");
  await page.emulateMedia({ media: "print" });
  expect(await page.getByText("Edit this page").isVisible()).toBe(false);
  expect(await page.locator(".sheet .opens:visible").count()).toBe(0);
  await page.emulateMedia({ media: "screen" });
});

const OPENER = `document.activeElement.dataset.opens`;
