import { test } from "vitest";
import { readFileSync } from "node:fs";
import { openStage } from "./stage";

test("looks", async () => {
  const stage = await openStage();
  const page = await stage.ours("workspace.html#/welcome");
  page.on("pageerror", (e) => console.log("PAGEERROR", e.message));
  const visit = async (route: string) => {
    await page.goto("about:blank");
    await page.goto(`chrome-extension://${stage.extensionId}/workspace.html#/${route}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForTimeout(1500);
  };
  const shot = (name: string, clip?: number) => page.screenshot({ path: `/tmp/shots/goals-${name}.png`, fullPage: !clip, ...(clip ? { clip: { x: 0, y: 0, width: page.viewportSize()!.width, height: clip } } : {}) });
  const sides = async (name: string) => console.log(name, "sides", (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length);
  await stage.loadSample();
  await page.setViewportSize({ width: 1280, height: 1500 });
  await visit("goals"); await shot("wide", 1500);
  await visit("one-page"); await sides("sample"); await shot("page");
  await page.getByRole("button", { name: "Edit this page" }).click();
  await page.locator('[data-opens="g-decide"]').click(); await page.waitForTimeout(400);
  await shot("page-goal");
  await page.getByRole("button", { name: "Close" }).click();
  await page.setViewportSize({ width: 320, height: 1400 }); await shot("page-narrow", 1400);
  await stage.ask("saveSettings", { locale: "de" });
  await page.emulateMedia({ colorScheme: "dark" });
  await visit("goals?id=g-adopt"); await page.screenshot({ path: "/tmp/shots/goals-de-narrow.png" });
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.locator('[data-opens="g-adopt"]').click(); await page.waitForTimeout(500);
  await page.screenshot({ path: "/tmp/shots/goals-de-form.png" });
  await page.emulateMedia({ colorScheme: "light" });
  const s = JSON.parse(readFileSync("test/fixtures/brackenworks.strategy.json", "utf8"));
  const edits: unknown[] = [];
  for (let n = 0; n < 9; n++) {
    for (const g of s.goals) edits.push({ op: "add", type: "goal", body: { ...g, id: g.id + n, code: "G" + (7 + n * 6 + Number(g.code.slice(1))), name: g.name + " and everything else that a very long name of a goal may say about it Donaudampfschifffahrtsgesellschaft", kpis: g.kpis.map((k: any) => ({ ...k, id: k.id + n, readings: [{ value: 15, on: "2026-05-01" }, { value: 16, on: "2026-06-01" }, { value: 19, on: "2026-08-01" }] })) } });
    for (const g of s.pillars) edits.push({ op: "add", type: "pillar", body: { ...g, id: g.id + n } });
    for (const g of s.notDoing) edits.push({ op: "add", type: "notdoing", body: { ...g, id: g.id + n } });
    for (const g of s.businessGoals) edits.push({ op: "add", type: "business", body: { ...g, id: g.id + n } });
  }
  console.log(JSON.stringify(await stage.ask("edit", { operation: crypto.randomUUID(), when: "now", edits })).slice(0, 200));
  await stage.ask("saveSettings", { locale: "fr" });
  const t0 = Date.now(); await visit("goals"); console.log("10x goals ms", Date.now() - t0 - 1500);
  await page.screenshot({ path: "/tmp/shots/goals-ten.png", fullPage: true, clip: { x: 0, y: 5200, width: 1280, height: 1500 } });
  const t1 = Date.now(); await page.locator('[data-opens="g-shortlist0"]').click(); await page.locator(".edit-form").waitFor(); console.log("open form ms", Date.now() - t1);
  const t2 = Date.now(); await page.keyboard.press("Tab"); await page.keyboard.type("abcdefghij"); console.log("10 letters ms", Date.now() - t2);
  await page.evaluate("localStorage.clear()");
  await visit("one-page"); await sides("ten");
  await stage.close();
}, 280000);
