import { afterAll, beforeAll, test } from "vitest";
import type { Page } from "playwright-core";
import { openStage } from "./stage";
import type { Stage } from "./stage";
let stage: Stage; let page: Page;
beforeAll(async () => { stage = await openStage(); await stage.loadSample(); page = await stage.ours("workspace.html#/plan"); page.on("console", (m) => console.log(m.type(), m.text())); page.on("pageerror", (e) => console.log("ERR", e.message)); });
afterAll(() => stage.close());
test("debug", async () => {
  await page.waitForTimeout(3000);
  const r = page.getByRole("region", { name: "The finance seat" });
  await r.getByRole("button", { name: "Add parts" }).press("Enter");
  await page.waitForTimeout(300);
  await page.keyboard.type("Hello there");
  await page.keyboard.press("Enter");
  for (let i=0;i<6;i++){ await page.waitForTimeout(500);
  console.log(await page.locator(".edit-saved").innerHTML(), await r.locator(".parts > li").count(), await page.locator(".notice").allInnerTexts(), await page.evaluate(()=>document.activeElement?.outerHTML.slice(0,200))); }
}, 60000);
