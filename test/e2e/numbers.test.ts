import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Strategy } from "../../utils/messages/strategy-view";
import { faultsInLooks } from "./sound";
import { openStage } from "./stage";
import type { Stage } from "./stage";

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1280, height: 900 } });
  await stage.loadSample();
  page = await stage.ours("workspace.html#/review");
  await page.getByRole("link", { name: "Numbers" }).click();
  await page.getByRole("heading", { name: "Where the work lives" }).waitFor();
});
afterAll(() => stage.close());

const campaign = async (id: string) =>
  (await stage.ask<{ value: Strategy }>("strategy", {})).value.campaigns.find(
    (one) => one.id === id,
  );

test("the programme is told in four sentences, and every number opens exactly its pieces", async () => {
  await expect.poll(() => page.locator(".numbers-health li").allInnerTexts()).toHaveLength(4);
  await expect
    .poll(() => page.getByText("24 follow the strategy, 13 have another reason").count())
    .toBe(1);
  const numbers = await page.locator(".numbers-table a[href^='#/pieces'], .numbers-line a").all();
  const wanted = await Promise.all(
    numbers.map(async (one) => [await one.getAttribute("href"), await one.innerText()] as const),
  );
  const some = [...new Map(wanted).entries()].filter((_one, at) => at % 6 === 0);
  expect(some.length).toBeGreaterThan(5);
  for (const [href, count] of some) {
    await page.evaluate(`location.hash = ${JSON.stringify(href)}`);
    await expect
      .poll(() => page.getByRole("grid").getAttribute("aria-rowcount"), { message: href ?? "" })
      .toBe(String(Number(count) + 1));
  }
  await page.evaluate(`location.hash = "#/review?view=numbers"`);
  await page.getByRole("heading", { name: "Where the work lives" }).waitFor();
});

test("the next best piece becomes a part by keyboard, and is taken back", async () => {
  // The first goal has no campaign yet: the way leads to the plan.
  await page.getByText("Nothing is live or planned for").waitFor();
  const parts = async (): Promise<number> => (await campaign("c-finance"))?.parts.length ?? 0;
  await stage.ask("edit", {
    ...{ operation: crypto.randomUUID(), when: "now" },
    edits: [{ op: "retire", type: "goal", id: "g-shortlist" }],
  });
  await page.getByRole("button", { name: "Add a part to “The finance seat”" }).focus();
  const before = await parts();
  await page.keyboard.press("Enter");
  await page.getByText("A part was added to “The finance seat”.").waitFor();
  await expect.poll(() => parts()).toBe(before + 1);
  expect((await campaign("c-finance"))?.parts.at(-1)).toMatchObject({
    ...{ personaId: "p-ops", stage: "decide" },
  });
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(parts).toBe(before);
});

test("is sound for assistive technology, narrow and wide, light and dark", async () => {
  expect(await faultsInLooks(page)).toEqual([]);
});
