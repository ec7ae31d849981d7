import { afterAll, beforeAll, expect, test } from "vitest";
import { faultsInLooks, NARROW } from "./sound";
import { AT, openPanel, openStage } from "./stage";
import type { Stage } from "./stage";

const PANELS = [
  ["linked", "gdoc:DEMO01brackenworks"],
  ["with a finding", "asana:1200000000018"],
  ["retired goal", "gdoc:DEMO12brackenworks"],
  ["unknown piece", "gdoc:unknown-document-1"],
] as const;

const BADGE = '[data-throughline="badge"]';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ reducedMotion: "reduce", viewport: { width: 320, height: 800 } });
});
afterAll(() => stage.close());

test("the panel without a strategy passes axe", async () => {
  const page = await stage.ours("panel.html?key=gdoc:DEMO01brackenworks");
  await page.getByRole("button", { name: /Try the sample/ }).waitFor();
  expect(await faultsInLooks(page, NARROW)).toEqual([]);
  await stage.loadSample();
  await page.close();
});

test.each(PANELS)(
  "the panel passes axe: %s, everything unfolded, at 320 px",
  async (_state, key) => {
    const page = await stage.ours(`panel.html?key=${key}`);
    await page.getByRole("status", { name: "Alignment" }).waitFor();
    for (const fold of await page.locator("summary").all()) await fold.click();
    await page.getByRole("button", { name: "Menu" }).click();
    expect(await faultsInLooks(page, NARROW)).toEqual([]);
    await page.close();
  },
);

test("the panel of a list, with its proposals open, passes axe, and so do the dots", async () => {
  await stage.ask("saveSettings", { badges: true });
  const host = await stage.open(AT.project);
  await host.locator(`${BADGE}[data-state]`).nth(4).waitFor();
  expect(await faultsInLooks(host, NARROW, { within: BADGE })).toEqual([]);
  const page = await stage.ours("panel.html?key=asana-project:1200000000001");
  await page.getByRole("button", { name: "Link those that speak for a goal" }).click();
  await page.getByRole("checkbox").first().waitFor();
  expect(await faultsInLooks(page, NARROW)).toEqual([]);
  await stage.ask("saveSettings", { badges: null });
  await Promise.all([page.close(), host.close()]);
});

test("the link form with its list open passes axe", async () => {
  const page = await stage.ours("panel.html?key=gdoc:DEMO01brackenworks");
  await page.getByRole("button", { name: "Change" }).click();
  await page.getByRole("combobox", { name: "Goal" }).fill("a");
  expect(await faultsInLooks(page, NARROW)).toEqual([]);
  await page.close();
});

test("the docked frame passes axe, and so does the tab in the page", async () => {
  const page = await stage.open(AT.unlinkedTask);
  await openPanel(page);
  const frame = page.frames().find((one) => one.url().includes("panel.html"));
  expect(frame).toBeDefined();
  expect(await faultsInLooks(page, NARROW, { frame })).toEqual([]);
  const tab = page.locator('[data-throughline="tab"]');
  await expect.poll(() => tab.getAttribute("role")).toBe("button");
  await expect.poll(() => tab.getAttribute("aria-label")).toMatch(/^Throughline: /);
  await expect.poll(() => tab.getAttribute("aria-expanded")).toBe("true");
  await page.close();
});
