import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "vitest";
import { openStage } from "./stage";

test("looks", async () => {
  const stage = await openStage();
  const page = await stage.ours("workspace.html#/welcome");
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  page.on("console", (m) => { if (m.type() === "error") console.log("CONSOLE", m.text()); });
  page.on("pageerror", (e) => console.log("PAGEERROR", e.message));
  const visit = async (route: string) => {
    await page.goto("about:blank");
    await page.goto(`chrome-extension://${stage.extensionId}/workspace.html#/${route}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForTimeout(700);
  };
  const check = async (name: string) => {
    await page.evaluate(axe);
    const f = await page.evaluate(`axe.run(document).then(({ violations }) => [
      ...violations.map(({ id, nodes }) => id + " " + nodes.map(n=>n.target+" "+(n.any[0]?.message??"")).slice(0,3).join(" | ")),
      ...(document.documentElement.scrollWidth > innerWidth ? ["wider than the window"] : [])])`);
    console.log(name, JSON.stringify(f));
  };
  const shot = (name: string) => page.screenshot({ path: `/tmp/shots/goals-${name}.png`, fullPage: true });
  await visit("goals"); await shot("empty");
  await stage.loadSample();
  await page.setViewportSize({ width: 1280, height: 900 });
  await visit("goals"); await page.waitForTimeout(1500); await shot("wide"); await check("wide");
  await page.emulateMedia({ colorScheme: "dark" }); await shot("dark"); await check("dark");
  await page.setViewportSize({ width: 320, height: 800 }); await shot("narrow"); await check("narrow");
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator('[data-opens="g-shortlist"]').click();
  await page.locator(".kpi-fields summary").first().click();
  await page.waitForTimeout(400); await shot("form"); await check("form");
  await page.setViewportSize({ width: 320, height: 800 }); await shot("form-narrow"); await check("form-narrow");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole("button", { name: "Close" }).click();
  await page.waitForTimeout(200);
  console.log("FOCUS", await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120)));
  await page.getByRole("button", { name: "Add a goal", exact: true }).click();
  await page.getByLabel("Goal", { exact: true }).fill("Publish two blog posts a week");
  await page.waitForTimeout(900); await shot("new"); await check("new");
  await page.getByRole("button", { name: "Discard" }).click();
  await page.getByRole("button", { name: "Change the order" }).click();
  await page.waitForTimeout(300); await shot("order"); await check("order");
  await visit("one-page"); await shot("page"); await check("page");
  await page.getByRole("button", { name: "Edit this page" }).click();
  await page.waitForTimeout(300); await shot("page-edit"); await check("page-edit");
  await page.locator('[data-opens="m-quiet"]').click();
  await page.waitForTimeout(300); await shot("page-pillar"); await check("page-pillar");
  await page.getByRole("button", { name: "Close" }).click();
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" }); await shot("page-narrow"); await check("page-narrow");
  await stage.close();
}, 180000);
