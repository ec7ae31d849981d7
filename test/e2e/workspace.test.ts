import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openStage } from "./stage";
import type { Stage } from "./stage";

const FIXTURES = path.resolve(import.meta.dirname, "../fixtures");
const STRATEGY = path.join(FIXTURES, "brackenworks.strategy.json");
const PIECES = path.join(FIXTURES, "brackenworks.assets.json");

interface Line {
  what: string;
  count: number;
}
interface StrategyFile {
  schema: string;
  goals: { kpis: { target: { value: unknown } }[] }[];
}

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

/** A page of the workspace, freshly loaded. */
const visit = (route: string): Promise<void> => stage.visit(page, route);

/** How many of each kind are stored, apart from what this device notes for itself. */
async function stored(): Promise<Record<string, number>> {
  const { value } = await stage.ask<{ value: Line[] }>("storage", {});
  const own = new Set(["event", "sighting", "read", "review", "kind", "local", "settings"]);
  return Object.fromEntries(
    value.filter(({ what }) => !own.has(what)).map(({ what, count }) => [what, count]),
  );
}

const status = () => page.getByRole("status", { name: "Import" });
const importButton = () => page.getByRole("button", { name: "Import", exact: true });

async function choose(files: string[] | { name: string; text: string }): Promise<void> {
  const input = page.getByLabel("Open a file", { exact: true });
  if (Array.isArray(files)) return input.setInputFiles(files);
  const buffer = Buffer.from(files.text);
  await input.setInputFiles([{ name: files.name, mimeType: "application/json", buffer }]);
}

async function importAll(files: string[]): Promise<string> {
  await choose(files);
  await importButton().click();
  await expect.poll(() => status().innerText()).toContain("Imported");
  return status().innerText();
}

async function brokenStrategy(): Promise<string> {
  const json = JSON.parse(await readFile(STRATEGY, "utf8")) as StrategyFile;
  const kpi = json.goals[0]?.kpis[0];
  if (kpi) kpi.target.value = "soon";
  return JSON.stringify(json);
}

describe("the welcome page", () => {
  test("shows the sample in one click and says what to do next", async () => {
    await visit("welcome");
    await page.getByRole("button", { name: "Try the sample" }).click();
    const next = page.getByRole("heading", { name: "Brackenworks marketing is here" });
    await next.waitFor();
    await expect.poll(() => next.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByText("Alt+Shift+S").waitFor();
    await page.getByRole("main").getByRole("link", { name: "Strategy on one page" }).click();
    const heading = page.getByRole("heading", { level: 1, name: "Strategy on one page" });
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
    await expect.poll(() => page.title()).toBe("Strategy on one page · Throughline");
    await expect.poll(() => page.locator(".goal").count()).toBe(6);
  });

  test("makes a page from the answers, by keyboard alone", async () => {
    await visit("welcome");
    const type = (text: string) => page.keyboard.type(text);
    const press = (key: string) => page.keyboard.press(key);
    const named = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    for (let at = 0; at < 20 && (await named()) !== "Start from one page"; at++) await press("Tab");
    await press("Enter");
    await type("Half our revenue comes from groups");
    await press("Tab");
    await type("Groups won per quarter");
    await press("Tab");
    await type("3");
    await press("Tab");
    await type("8");
    for (let at = 0; at < 8 && (await focusedName()) !== "reader"; at++) await press("Tab");
    await press("Enter");
    await page.getByText("Name the one kind of person who matters most.").waitFor();
    await expect.poll(() => focusedName()).toBe("reader");
    await type("Plant managers");
    await press("Enter");
    await page.getByRole("heading", { name: "Our marketing is here" }).waitFor();
    await visit("one-page");
    const text = await page.getByRole("main").innerText();
    for (const part of ["Half our revenue comes from groups", "Groups won per quarter", "8"])
      expect(text).toContain(part);
    expect(text).toContain("Plant managers");
    expect(text).toContain("Nothing ruled out yet.");
  });

  const focusedName = () =>
    page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name);

  test("opens the door its address names, and keeps what was typed over another page", async () => {
    await visit("welcome?door=one-page");
    await expect.poll(() => focusedName()).toBe("change");
    await page.keyboard.type("Kept");
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
    await page.goBack();
    await expect.poll(() => page.locator("[name=change]").inputValue()).toBe("Kept");
    await visit("welcome?door=file");
    const type = () => page.evaluate(() => (document.activeElement as HTMLInputElement).type);
    await expect.poll(() => type()).toBe("file");
  });

  test("is where one comes to from nowhere while there is no strategy", async () => {
    await visit("nowhere");
    await expect.poll(() => page.evaluate(() => location.hash)).toBe("#/welcome");
  });
});

describe("opening files", () => {
  test("takes strategy and pieces in one go, in either order, and again as an update", async () => {
    await visit("welcome");
    const said = await importAll([STRATEGY, PIECES]);
    expect(said).toMatch(/Goals\s+7 added/);
    expect(said).toMatch(/Pieces\s+40 added/);
    expect(said).toContain("The texts of 15 pieces are not stored.");
    const first = await stored();
    expect(await importAll([PIECES, STRATEGY])).toMatch(/Goals\s+7 unchanged/);
    expect(await stored()).toEqual(first);
    await stage.ask("deleteAll", {});
    await visit("settings");
    await importAll([PIECES]);
    await importAll([STRATEGY]);
    expect(await stored()).toEqual(first);
  });

  test("a file that is no JSON, or no file of ours, changes nothing and says why", async () => {
    await visit("welcome");
    await choose({ name: "half.json", text: '{"schema": "strategy-con' });
    const alert = page.getByRole("alert");
    await expect.poll(() => alert.innerText()).toContain("a complete JSON file");
    await expect.poll(() => alert.innerText()).toContain("half.json");
    await choose({ name: "other.json", text: '{"schema": "other/1"}' });
    await expect.poll(() => alert.innerText()).toContain("Found “other/1”");
    expect(await importButton().count()).toBe(0);
    expect(await stored()).toEqual({});
  });

  test("text in a number field names entry, field and expectation; it can be skipped", async () => {
    await visit("welcome");
    await choose({ name: "strategy.json", text: await brokenStrategy() });
    const row = page.getByRole("group", { name: /^G1 Multi-site/ });
    const said = await row.innerText();
    expect(said).toContain("goals[0].kpis[0].target.value");
    expect(said).toContain("Expected a number. Found “soon”.");
    await expect.poll(() => importButton().isDisabled()).toBe(true);
    expect(await stored()).toEqual({});
    await row.getByRole("checkbox", { name: "Skip this one" }).check();
    await importButton().click();
    await expect.poll(() => status().innerText()).toContain("Skipped: G1 Multi-site");
    expect((await stored())["goal"]).toBe(6);
    // The same file, mended, may be chosen again.
    expect(await importAll([STRATEGY])).toMatch(/Goals\s+1 added, 6 unchanged/);
  });
});

describe("settings", () => {
  test("everything saved, deleted and opened again is everything", async () => {
    await stage.loadSample();
    const before = await stored();
    await visit("settings");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Everything", exact: true }).click();
    const file = await (await download).path();
    await page.getByRole("button", { name: "Delete all" }).click();
    await page.getByRole("button", { name: "Keep it" }).click();
    expect(await stored()).toEqual(before);
    await page.getByRole("button", { name: "Delete all" }).click();
    await page.getByRole("button", { name: "Delete everything" }).click();
    await page.getByText("All of it is deleted from this browser.").waitFor();
    expect(await stored()).toEqual({});
    await importAll([file]);
    expect(await stored()).toEqual(before);
  });

  test("the language and the tools stay chosen", async () => {
    await visit("settings");
    await page.getByRole("radio", { name: "Deutsch" }).check();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("de");
    const asana = page.locator("[type=checkbox]").nth(1);
    await asana.click();
    await expect.poll(() => asana.isChecked()).toBe(false);
    await page
      .getByRole("status")
      .filter({ hasText: /\d\d:\d\d/ })
      .waitFor();
    await visit("settings");
    await expect.poll(() => page.getByRole("radio", { name: "Deutsch" }).isChecked()).toBe(true);
    await expect.poll(() => asana.isChecked()).toBe(false);
  });

  test("the list of what is stored is what is stored", async () => {
    await stage.loadSample();
    await visit("settings");
    const shown = () =>
      page
        .locator("[data-kind]")
        .evaluateAll((rows) =>
          rows.map((row) => [
            (row as HTMLElement).dataset["kind"],
            row.querySelector(".count")?.textContent,
          ]),
        );
    const held = async () => (await stage.ask<{ value: Line[] }>("storage", {})).value;
    const alike = async () => {
      const lines = (await held()).map(({ what, count }) => [what, String(count)]);
      return JSON.stringify(lines.sort()) === JSON.stringify((await shown()).sort());
    };
    await expect.poll(alike).toBe(true);
    await page.getByRole("button", { name: "Remove the sample" }).click();
    await expect.poll(stored).toEqual({});
  });
});
