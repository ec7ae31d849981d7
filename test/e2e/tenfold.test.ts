/** Ten times the sample's data, and names as long as they may be: every page holds, is sound, and opens. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultsInLooks } from "./sound";
import { openStage } from "./stage";
import type { Stage } from "./stage";
import { tenfold } from "./tenfold";

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await stage.ours("workspace.html#/welcome");
  const answer = await stage.ask("import", {
    ...{ files: tenfold(), skip: [], operation: crypto.randomUUID() },
  });
  expect(answer).toMatchObject({ ok: true, value: { refused: [] } });
});
afterAll(() => stage.close());

const ROUTES = [
  ...["one-page", "goals", "personas", "decisions", "versions", "plan", "plan?view=calendar"],
  ...["plan?view=grid", "pieces", "review", "rituals", "team", "settings", "my-part"],
];

/** Colours do not depend on how much there is: one look tells, and the other width. */
test.each(ROUTES)("%s", async (route) => {
  await stage.visit(page, route);
  expect(await faultsInLooks(page, [["dark", 320]])).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
});
