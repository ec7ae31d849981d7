import { afterAll, beforeAll, test } from "vitest";
import type { Page } from "playwright-core";
import { openStage } from "./stage";
import type { Stage } from "./stage";

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1280, height: 900 } });
  await stage.loadSample();
  page = await stage.ours("workspace.html#/personas");
});
afterAll(() => stage.close());
const shot = (name: string, full = true) => page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: full });
async function go(where: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`chrome-extension://${stage.extensionId}/workspace.html#/${where}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForTimeout(1200);
}
test("shots", async () => {
  await go("personas");
  await page.getByText("What they would receive, in order").nth(1).click();
  await page.waitForTimeout(500);
  await shot("personas");
  await page.getByRole("button", { name: "Edit Finance director" }).click();
  await page.waitForTimeout(300);
  await shot("personas-form");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Change the counts Finance director" }).click();
  await shot("personas-counts");
  await page.keyboard.press("Escape");
  await go("personas?view=evidence&from=A22&text=Interview%20five%20maintenance%20managers&for=persona%3Ap-maint&for=goal%3Ag-shortlist");
  await shot("evidence-form");
  await page.getByRole("button", { name: "Save" }).click();
  await page.waitForTimeout(500);
  await shot("evidence");
  await go("team");
  await shot("team");
  await page.getByRole("button", { name: "Hand over open pieces Priya" }).click();
  await page.waitForTimeout(800);
  await shot("team-hand");
  await page.setViewportSize({ width: 320, height: 800 });
  await go("team");
  await shot("team-320");
  await go("personas");
  await shot("personas-320");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 1280, height: 900 });
  await go("personas");
  await shot("personas-dark", false);
  await go("team");
  await shot("team-dark", false);
});
