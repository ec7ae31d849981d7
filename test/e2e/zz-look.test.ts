import { test, afterAll, beforeAll } from "vitest";
import { openStage } from "./stage";
import type { Stage } from "./stage";
let stage: Stage;
beforeAll(async () => { stage = await openStage({ viewport: { width: 1100, height: 900 } }); });
afterAll(() => stage.close());
test("look", async () => {
  const page = await stage.ours("workspace.html#/decisions");
  await page.waitForTimeout(800);
  await page.screenshot({ path: "/tmp/rit-empty.png", fullPage: true });
  await stage.loadSample();
  for (const r of ["decisions", "rituals"]) {
    await page.goto("about:blank");
    await page.goto(`chrome-extension://${stage.extensionId}/workspace.html#/${r}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForTimeout(2500);
    await page.screenshot({ path: `/tmp/rit-${r}.png`, fullPage: true });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.screenshot({ path: `/tmp/rit-${r}-dark320.png`, fullPage: true });
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1100, height: 900 });
  }
  await page.getByRole("button", { name: "Edit" }).first().click();
  await page.screenshot({ path: `/tmp/rit-form.png`, fullPage: true });
  await page.goto("about:blank");
  await page.goto(`chrome-extension://${stage.extensionId}/workspace.html#/decisions`);
  await page.getByRole("button", { name: "Edit" }).first().click();
  await page.screenshot({ path: `/tmp/rit-dform.png`, fullPage: true });
  await page.getByRole("button", { name: "Close" }).first().click();
  await page.getByRole("button", { name: "Write down the decision" }).first().click();
  await page.screenshot({ path: `/tmp/rit-decide.png`, fullPage: true });
}, 60000);
