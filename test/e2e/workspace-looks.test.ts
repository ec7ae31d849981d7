import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { faultsInLooks } from "./sound";
import { AT, openStage } from "./stage";
import type { Stage } from "./stage";

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await stage.ours("workspace.html#/welcome");
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.ask("deleteAll", {});
});

/** A page of the workspace, freshly loaded. */
const visit = (route: string): Promise<void> => stage.visit(page, route);

test("the strategy prints on one A4 side, black on white", async () => {
  await stage.loadSample();
  await visit("one-page");
  await page.emulateMedia({ colorScheme: "dark" });
  for (const preferCSSPageSize of [false, true]) {
    const pdf = (await page.pdf({ format: "A4", preferCSSPageSize })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  await page.emulateMedia({ media: "print" });
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe("rgb(255, 255, 255)");
  expect(await page.getByRole("navigation").isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
});

test("every page is sound for assistive technology, narrow and wide, light and dark", async () => {
  for (const full of [false, true]) {
    if (full) await stage.loadSample();
    for (const route of ["one-page", "settings", "welcome?door=one-page"]) {
      await visit(route);
      expect(await faultsInLooks(page), route).toEqual([]);
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
});

test("the popup says what the page in front serves, and opens its panel", async () => {
  await stage.loadSample();
  const doc = await stage.open(AT.guide);
  await doc.bringToFront();
  const opening = stage.context.waitForEvent("page");
  await page.evaluate(`chrome.tabs.create({ url: "/popup.html", active: false })`);
  const popup = await opening;
  await expect
    .poll(() => popup.getByRole("main").innerText())
    .toMatch(/The unannounced audit guide\s+Linked to G4/);
  await popup
    .getByRole("button", { name: "Open the panel" })
    .evaluate((one) => (one as HTMLElement).click());
  await doc.locator('iframe[title="Throughline"]').waitFor();
  await doc.close();
});
