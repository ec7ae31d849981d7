import type { Locator, Page } from "playwright-core";
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
  page = await stage.ours("workspace.html#/versions");
  await page.getByRole("heading", { level: 1, name: "Versions" }).waitFor();
});
afterAll(() => stage.close());

const strategy = async (): Promise<Strategy> =>
  (await stage.ask<{ value: Strategy }>("strategy", {})).value;
const edit = (when: "now" | "next", ...edits: object[]): Promise<unknown> =>
  stage.ask("edit", { operation: crypto.randomUUID(), when, edits });
const part = (name: string | RegExp): Locator => page.getByRole("region", { name });
const press = (key: string): Promise<void> => page.keyboard.press(key);
const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? "");
const orphans = (): Promise<string[]> =>
  part("Pieces that serve something retired").getByRole("heading", { level: 4 }).allInnerTexts();

test("the orphans of version 3 are A12 and A23; its five changes are told, and compared", async () => {
  await expect
    .poll(orphans)
    .toEqual(["LinkedIn series: Small but mighty", "Weekly newsletter #48"]);
  const changes = part("All versions").getByRole("article").first().locator(".change");
  await expect.poll(() => changes.count()).toBe(5);
  await expect
    .poll(() => changes.first().innerText())
    .toContain("Retires the goal “G0 Grow the newsletter");
  await expect
    .poll(() => part("Compare two versions").getByRole("status").innerText())
    .toBe("5 changes from version 2 to version 3");
});

test("what waits is told field by field; a clash is settled, a reason given, by keyboard", async () => {
  const { goals } = await strategy();
  const goal = goals.find(({ id }) => id === "g-audit");
  const why = (from: unknown, to: string) => ({
    ...{ op: "edit", type: "goal", id: "g-audit", changes: [{ path: ["why"], from, to }] },
  });
  await edit("next", why(goal?.why, "They ask first."), {
    op: "retire",
    type: "goal",
    id: "g-adopt",
  });
  await edit("now", why(goal?.why, "They look for it."));
  const waits = part("2 changes wait for the next version");
  await waits.getByText("They ask first.").first().waitFor();
  const links = waits.locator(".effect a");
  await expect.poll(() => links.allInnerTexts()).toEqual(["1 live piece", "2 pieces in work"]);
  await expect
    .poll(() => links.last().getAttribute("href"))
    .toBe("#/pieces?goal=g-adopt&status=draft,review");
  const publish = page.getByRole("button", { name: "Publish version 4" });
  await expect.poll(() => publish.getAttribute("aria-disabled")).toBe("true");
  await waits.getByRole("button", { name: "Keep mine" }).focus();
  await press("Enter");
  await expect.poll(() => waits.getByRole("alert").count()).toBe(0);
  const { pending } = await strategy();
  expect(pending.find(({ of }) => of === "g-audit")?.changes).toMatchObject([
    { from: "They look for it." },
  ]);
  await waits.getByRole("button", { name: /Give a reason G3/ }).focus();
  await press("Enter");
  await page.keyboard.type("Nobody starts there.");
  await press("Tab");
  await press("Enter");
  await waits.getByText("Because: Nobody starts there.").waitFor();
  await expect.poll(focused).toMatch(/Change the reason/);
});

test("publishing outlives a reload, says why no later day, and leads to the orphans", async () => {
  await page.getByLabel("What this version is about").fill("Fewer goals.");
  await page.getByLabel("Why now").fill("Nobody could name six.");
  await page.getByLabel("Holds from").fill("2999-01-01");
  await page.getByText("for a later day, publish it on that day").waitFor();
  await page.reload();
  const reason = page.getByLabel("Why now");
  await expect.poll(() => reason.inputValue()).toBe("Nobody could name six.");
  await page.getByLabel("Holds from").fill((await strategy()).today);
  await reason.focus();
  await press("Tab");
  await page.getByRole("button", { name: "Publish version 4" }).focus();
  await press("Enter");
  await page.getByText("Version 4 is published.").waitFor();
  await expect.poll(orphans).toHaveLength(5);
  await expect.poll(focused).toBe("Pieces that serve something retired");
  await expect.poll(() => part("All versions").getByText("Holds now").count()).toBe(1);
});

test("orphans are kept together until a day, retired, and taken back by keyboard", async () => {
  const list = part("Pieces that serve something retired");
  await expect
    .poll(() => list.locator(".group-head").allInnerTexts())
    .toEqual(["Aled Pryce", "Marek Novak"]);
  await list.locator("[data-id]").first().focus();
  for (const key of ["x", "j", "x"]) await press(key);
  await page.getByRole("button", { name: "Keep until…" }).last().click();
  await press("Enter");
  const sure = page.getByRole("button", { name: "Do it" });
  await sure.waitFor();
  await press("Enter");
  await expect.poll(orphans).toHaveLength(3);
  await list.getByText("2 pieces kept for now").waitFor();
  await list.locator("[data-id]").first().focus();
  await press("u");
  await expect.poll(orphans).toHaveLength(5);
  await list.locator("[data-id]").first().focus();
  await press("Enter");
  await expect.poll(orphans).toHaveLength(4);
});

test("is sound for assistive technology, narrow and wide, light and dark", async () => {
  await edit("next", { op: "retire", type: "goal", id: "g-expand" });
  await page.getByRole("button", { name: "Publish version 5" }).waitFor();
  expect(await faultsInLooks(page)).toEqual([]);
});
