/** Taking in and giving out, by people, in a real browser. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openStage } from "./stage";
import type { Stage } from "./stage";

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await stage.ours("workspace.html#/welcome");
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.ask("deleteAll", {});
});

const visit = (route: string): Promise<void> => stage.visit(page, route);

const status = () => page.getByRole("status", { name: "Import" });
const importButton = () => page.getByRole("button", { name: "Import", exact: true });

async function paste(text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Paste a table or a list" }).fill(text);
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByRole("heading", { name: /^What will change/ }).waitFor();
}

/** What a click saves, as text. */
async function saved(name: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

describe("pasting", () => {
  test("a table becomes goals; a wrong guess is corrected and previewed at once", async () => {
    await visit("welcome");
    await paste(
      "Aim\tTarget\tOwner\tRemark\nWin groups\t26\tInes\tThey stay\nKeep customers\t112\tAled\t\n",
    );
    await page.getByRole("combobox", { name: "Column “Remark” is" }).selectOption("why");
    await page.getByRole("combobox", { name: "“Keep customers” is" }).selectOption("none");
    await expect.poll(() => page.locator(".preview").innerText()).toMatch(/Goals\s+1 added/);
    await importButton().click();
    await expect.poll(() => status().innerText()).toContain("Imported");
    await visit("one-page");
    const text = await page.getByRole("main").innerText();
    for (const part of ["Win groups", "They stay"]) expect(text).toContain(part);
    expect(text).not.toContain("Keep customers");
  });

  test("a list becomes goals with key results; the second time it updates them", async () => {
    const list = (target: number) =>
      `- Win groups\n  - Deals from 14 to ${String(target)} by 2026-12-18\n`;
    await visit("welcome");
    await paste(list(26));
    await importButton().click();
    await expect.poll(() => status().innerText()).toMatch(/Goals\s+1 added/);
    await paste(list(30));
    await expect.poll(() => page.locator(".preview").innerText()).toMatch(/Goals\s+1 updated/);
  });
});

describe("a full export", () => {
  test("opened in an empty browser and saved again is the same but for its moment", async () => {
    await stage.loadSample();
    const clean = (text: string): string => text.replace(/"exportedAt": ?"[^"]*"/, "");
    await visit("settings");
    const first = await saved("Everything");
    await stage.ask("deleteAll", {});
    await visit("settings");
    const input = page.getByLabel("Open a file", { exact: true });
    await input.setInputFiles([
      { name: first.name, mimeType: "application/json", buffer: Buffer.from(first.text) },
    ]);
    await importButton().click();
    await expect.poll(() => status().innerText()).toContain("Imported");
    const second = await saved("Everything");
    expect(clean(second.text)).toBe(clean(first.text));
  });
});

describe("what people take away", () => {
  test("tables, a page without script, and a guest's pack", async () => {
    await stage.loadSample();
    await visit("settings");
    const why = await saved("Live pieces and their why");
    expect(why.name).toMatch(/^throughline-why-.*\.csv$/);
    expect(why.text.trim().split("\r\n")).toHaveLength(4);
    const snapshot = await saved("Strategy and numbers");
    expect(snapshot.text).not.toMatch(/<script|https?:\/\//i);
    const shown = await stage.context.newPage();
    await shown.setContent(snapshot.text);
    await expect.poll(() => shown.getByRole("heading", { name: "Goals" }).isVisible()).toBe(true);
    await shown.close();
    await page.getByRole("combobox", { name: "For whom" }).selectOption({ label: "Jules Abara" });
    const pack = await saved("Guest pack as a file");
    expect(JSON.parse(pack.text)).toMatchObject({ schema: "strategy-context/1", guest: true });
  });
});

describe("a large file", () => {
  const PIECES = 3000;
  const large = (): { name: string; mimeType: string; buffer: Buffer } => {
    const assets = Array.from({ length: PIECES }, (_one, at) => ({
      id: `L${String(at)}`,
      title: `Made-up piece number ${String(at)}`,
      status: "draft",
      refs: [{ tool: "google_docs", key: `gdoc:LARGEFILE${String(at).padStart(6, "0")}` }],
      currentLink: { goalId: "g-audit", personaId: "p-quality", why: "They look for a template." },
    }));
    const text = JSON.stringify({ schema: "strategy-context-assets/1", assets });
    return { name: "pieces.json", mimeType: "application/json", buffer: Buffer.from(text) };
  };
  const counts = async (): Promise<Record<string, number>> => {
    const { value } = await stage.ask<{ value: { what: string; count: number }[] }>("storage", {});
    return Object.fromEntries(value.map(({ what, count }) => [what, count]));
  };
  const choose = async (): Promise<void> => {
    await page.getByLabel("Open a file", { exact: true }).setInputFiles([large()]);
    await importButton().waitFor({ timeout: 20_000 });
    await expect
      .poll(() => page.locator(".preview").innerText())
      .toMatch(/Pieces\s+3,000 in the file/);
  };

  test("that is stopped leaves nothing, and is whole when it is let go on", async () => {
    await stage.loadSample();
    await visit("welcome");
    await choose();
    await importButton().click();
    await expect.poll(async () => (await counts())["asset"], { timeout: 20_000 }).not.toBe(40);
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Everything is as it was before.").waitFor({ timeout: 30_000 });
    expect((await counts())["asset"]).toBe(40);
    await importButton().click();
    await expect
      .poll(() => status().innerText(), { timeout: 60_000 })
      .toMatch(/Pieces\s+3,000 added/);
    expect((await counts())["asset"]).toBe(PIECES + 40);
  });

  test("whose page is closed half-way is taken back", async () => {
    await stage.loadSample();
    const own = page;
    page = await stage.ours("workspace.html#/welcome");
    await choose();
    await importButton().click();
    await expect.poll(async () => (await counts())["asset"], { timeout: 20_000 }).not.toBe(40);
    await page.close();
    page = own;
    await expect.poll(async () => (await counts())["asset"], { timeout: 30_000 }).toBe(40);
  });
});
