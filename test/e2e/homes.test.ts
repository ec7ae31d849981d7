import { afterAll, beforeAll, expect, test } from "vitest";
import { AT, openPanel, openStage, panelOf, tabOf } from "./stage";
import type { Stage } from "./stage";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await stage.loadSample();
});
afterAll(() => stage.close());

/** How many of our panels the browser's own side panel holds. */
function sidePanels(): Promise<number> {
  return stage.asker.evaluate(async () => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { getContexts(f: unknown): Promise<unknown[]> } };
      }
    ).chrome;
    return (await runtime.getContexts({ contextTypes: ["SIDE_PANEL"] })).length;
  });
}

test("one click moves the panel to the browser's side panel, and one brings it back", async () => {
  const page = await stage.open(AT.guide);
  const panel = await openPanel(page);
  await panel.getByRole("button", { name: "Menu" }).click();
  await panel.getByRole("button", { name: "Move to the browser’s side panel" }).click();
  await expect.poll(sidePanels).toBe(1);
  await expect.poll(() => page.locator('iframe[title="Throughline"]').count()).toBe(0);
  await page.reload();
  await expect.poll(() => tabOf(page).count()).toBe(1);
  expect(await page.locator('iframe[title="Throughline"]').count()).toBe(0);
  // What the panel's own "Dock in the page" asks for: the browser lets no test look into its side panel.
  await stage.ask("saveSettings", { home: "page", open: true });
  await expect.poll(() => page.locator('iframe[title="Throughline"]').count()).toBe(1);
  await page.close();
});

test("the tab opens the side panel when that is where the panel lives", async () => {
  await stage.ask("saveSettings", { home: "browser" });
  const page = await stage.open(AT.task);
  await tabOf(page).click();
  await expect.poll(sidePanels).toBeGreaterThanOrEqual(1);
  await stage.ask("saveSettings", { home: "page", open: false });
  await page.close();
});

test("the order behind Alt+Shift+S opens the panel with the keyboard in it: Enter links, Escape goes back", async () => {
  const page = await stage.open(AT.unlinkedEmail);
  await expect.poll(() => tabOf(page).count()).toBe(1);
  const tabId = await stage.asker.evaluate(async () => {
    const { tabs } = (
      globalThis as unknown as {
        chrome: { tabs: { query(q: unknown): Promise<{ id: number }[]> } };
      }
    ).chrome;
    return (await tabs.query({ url: "https://app.hubspot.com/*" }))[0]?.id;
  });
  await page.bringToFront();
  await stage.ask("togglePanel", { tabId });
  const goal = panelOf(page).getByRole("combobox", { name: "Goal" });
  await expect.poll(() => goal.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  // Linked, with the reason that came with the email still to be looked at.
  await expect.poll(() => tabOf(page).getAttribute("data-state")).toBe("finding");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  await page.close();
});
