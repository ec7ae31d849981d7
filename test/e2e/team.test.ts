/** Teams, people, work that changes hands, and what was done. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Strategy } from "../../utils/messages/strategy-view";
import { faultsInLooks } from "./sound";
import { openStage } from "./stage";
import type { Stage } from "./stage";

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1280, height: 900 } });
  page = await stage.ours("workspace.html#/team");
});
afterAll(() => stage.close());
beforeEach(async () => {
  await page.evaluate(() => localStorage.clear());
  await stage.ask("deleteAll", {});
  await stage.loadSample();
  await stage.visit(page, "team");
});

const strategy = async (): Promise<Strategy> =>
  (await stage.ask<{ value: Strategy }>("strategy", {})).value;
const saved = (words: string | RegExp): Promise<void> =>
  page.getByRole("status", { name: "Saved changes" }).getByText(words).waitFor();
const lines = () => page.getByRole("list", { name: "What was done" }).getByRole("listitem");

test("a person is added and changed by keyboard, and unsaved words outlive a reload", async () => {
  await page.getByRole("button", { name: "Add a person" }).press("Enter");
  const name = page.getByRole("textbox", { name: "Name" });
  await name.fill("Maya Okafor");
  await page.reload();
  await expect.poll(() => name.inputValue()).toBe("Maya Okafor");
  await page.getByLabel("Access").selectOption("editor");
  await name.press("Enter");
  await saved("Saved.");
  expect((await strategy()).people.at(-1)).toMatchObject({ name: "Maya Okafor", access: "editor" });
  await lines().filter({ hasText: "Person · “Maya Okafor”" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await lines().filter({ hasText: "Taken back · Person" }).waitFor();
});

test("what Priya has in hand goes to Marek from a day on, and can be called off", async () => {
  await page.getByRole("button", { name: "Hand over open pieces Priya Raman" }).press("Enter");
  await page.getByLabel("To whom").selectOption({ label: "Marek Novak" });
  await page.getByRole("checkbox", { name: "Corporate brochure, 12 pages" }).uncheck();
  await page.getByLabel("From which day").fill("2099-03-01");
  await page.getByRole("button", { name: /^Hand over \d+ pieces$/ }).press("Enter");
  await saved(/change hands on 1 Mar 2099/);
  await page.getByText(/from Priya Raman to Marek Novak/).waitFor();
  await page.getByRole("button", { name: "Call off" }).press("Enter");
  await saved("Called off.");
  await expect.poll(() => page.getByText("Changing hands soon").count()).toBe(0);
});

test("at once: one line of history for each piece, all by one click back", async () => {
  await page.getByRole("button", { name: "Hand over open pieces Aled Pryce" }).press("Enter");
  await page.getByLabel("To whom").selectOption({ label: "Jules Abara" });
  const go = page.getByRole("button", { name: /^Hand over \d+ pieces?$/ });
  const count = Number(/\d+/.exec(await go.innerText())?.[0]);
  await go.press("Enter");
  await saved(/changed hands/);
  await page.getByText("What is listed").click();
  await page.getByLabel("Kind").selectOption("pieces");
  await expect.poll(() => lines().count()).toBe(count);
  await expect.poll(() => lines().first().innerText()).toContain("Owner");
});

test("shows no number at anybody", async () => {
  const people = page.getByRole("region", { name: "People" });
  await people.getByRole("heading", { name: "Priya Raman" }).waitFor();
  expect(await people.innerText()).not.toMatch(/\d/);
});

test("only leads change who is here; a viewer is told what they may do", async () => {
  await page.getByLabel("You are").selectOption({ label: "Priya Raman" });
  await page.getByText("Leads change who is here").waitFor();
  await page.getByText("Editor: Changes plan and strategy").waitFor();
  expect(await page.getByRole("button", { name: /^(Edit|Add)/ }).count()).toBe(0);
  await expect.poll(() => page.getByRole("button", { name: /^Hand over/ }).count()).toBe(8);
  await page.getByLabel("You are").selectOption({ label: "Darren Voss" });
  await page.getByText("Viewer: Reads everything").waitFor();
  await expect.poll(() => page.getByRole("button", { name: /^Hand over/ }).count()).toBe(0);
});

test("is sound for assistive technology, narrow and wide, light and dark, with a form open", async () => {
  await page.getByRole("button", { name: "Hand over open pieces Priya Raman" }).click();
  await page.getByRole("button", { name: /^Hand over \d+ pieces$/ }).waitFor();
  expect(await faultsInLooks(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
});
