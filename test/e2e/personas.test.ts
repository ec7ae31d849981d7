/** Readers and what is known of them, by keyboard, over a reload, in the dark and on a narrow screen. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "../../utils/messages/views";
import type { Strategy } from "../../utils/messages/strategy-view";
import { faultsInLooks } from "./sound";
import { openStage } from "./stage";
import type { Stage } from "./stage";

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1280, height: 900 } });
  page = await stage.ours("workspace.html#/personas");
});
afterAll(() => stage.close());
beforeEach(async () => {
  await page.evaluate(() => localStorage.clear());
  await stage.ask("deleteAll", {});
  await stage.loadSample();
  await visit("personas");
});

const visit = (where: string): Promise<void> => stage.visit(page, where);

const strategy = async (): Promise<Strategy> =>
  (await stage.ask<{ value: Strategy }>("strategy", {})).value;
const reader = (name: string) => page.getByRole("article", { name, exact: true });
const saved = (words: string): Promise<void> =>
  page.getByRole("status", { name: "Saved changes" }).getByText(words).waitFor();
const press = (key: string): Promise<void> => page.keyboard.press(key);
const onButton = (name: string): Promise<boolean> =>
  page.evaluate((said) => document.activeElement?.textContent === said, name);

describe("a reader", () => {
  test("shows the bulls-eye, what is known, what it lacks and what they get", async () => {
    const finance = reader("Finance director");
    await finance.getByText("0 interviews, 1 call note").waitFor();
    await expect
      .poll(() => finance.getByRole("term").allInnerTexts())
      .toEqual(
        expect.arrayContaining([
          ...["How they choose", "What they value", "What holds them back", "Whom they trust"],
          "Questions they ask",
        ]),
      );
    await finance.getByText("Everyone's savings case uses the best year.").waitFor();
    await finance.getByText("Ask two sales colleagues this week").waitFor();
    await expect.poll(() => finance.getByRole("listitem").filter({ hasText: "?" }).count()).toBe(3);
    await finance.getByRole("link", { name: /^G2 / }).waitFor();
    const row = finance.getByRole("row", { name: /Decides and signs/ });
    await expect.poll(() => row.getByRole("cell").allInnerTexts()).toEqual(["0", "4", "0"]);
    const quality = reader("Quality manager");
    await quality.getByText("What they would receive, in order").click();
    const days = quality.locator(".timeline time");
    await days.first().waitFor();
    const said = await days.evaluateAll((all) => all.map((one) => one.getAttribute("datetime")));
    expect(said).toEqual([...said].sort());
  });

  test("is changed by keyboard; unsaved words outlive a reload; it waits for the next version", async () => {
    await page.getByRole("button", { name: "Edit Finance director" }).focus();
    await press("Enter");
    const field = page.getByRole("textbox", { name: "What they think" });
    await field.focus();
    await field.fill("Show me the worst year.");
    await page.reload();
    await expect.poll(() => field.inputValue()).toBe("Show me the worst year.");
    await page.getByText("Your unsaved changes of").waitFor();
    await field.focus();
    await press("Control+Enter");
    await saved("Saved for the next version.");
    await expect.poll(() => onButton("Edit Finance director")).toBe(true);
    await reader("Finance director").getByText("“Show me the worst year.”").waitFor();
    await reader("Finance director").getByRole("link", { name: "In the next version" }).waitFor();
    const { personas, pending } = await strategy();
    expect(personas.find(({ id }) => id === "p-finance")?.thinks).not.toContain("worst");
    expect(pending).toMatchObject([{ type: "persona", of: "p-finance", op: "edit" }]);
  });

  test("counts are upkeep: they hold at once and lift the word", async () => {
    await page.getByRole("button", { name: "Change the counts Finance director" }).press("Enter");
    await page.getByLabel("How many").fill("3");
    await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
    await saved("Saved.");
    await reader("Finance director").getByText("Some evidence", { exact: true }).waitFor();
    expect(await page.getByText("Ask two sales colleagues").count()).toBe(0);
    await page.getByRole("button", { name: "Undo" }).press("Enter");
    await page.getByText("Ask two sales colleagues").waitFor();
  });

  test("beyond five asks which one makes room; both come with the next version", async () => {
    const body = { name: "Someone", short: "Someone", job: "When it rains, stay dry." };
    const edits = [{ op: "add", type: "persona", body: { id: "p-five", ...body } }];
    await stage.ask("edit", { operation: crypto.randomUUID(), when: "now", edits });
    await page.getByRole("button", { name: "Add a reader" }).press("Enter");
    await page.getByLabel("Short name, as it stands on pieces").fill("Buyer");
    await page.getByLabel("Name, such as").fill("Bea, buyer");
    await page.getByLabel("Their job").fill("When a supplier fails, find another.");
    await page.getByRole("radio", { name: "Someone" }).check();
    await page.getByRole("button", { name: "Save for the next version" }).press("Enter");
    await saved("Saved for the next version.");
    const { pending } = await strategy();
    expect(pending.map(({ op }) => op).sort()).toEqual(["add", "retire"]);
  });
});

test("a stage is renamed, and five stand in their order", async () => {
  await page.getByRole("button", { name: "Edit First 90 days" }).press("Enter");
  await page.getByRole("textbox", { name: "Name" }).fill("First quarter");
  await press("Enter");
  await saved("Saved.");
  const { stages } = await strategy();
  expect([stages.length, stages[3]?.name]).toEqual([5, "First quarter"]);
});

test("A22 offers to become evidence, and counts for its reader; an article counts as weak", async () => {
  const target = { key: "asana:1200000000022" };
  const { value } = await stage.ask<{ value: Context }>("context", { target });
  expect(value.evidence).toMatchObject({ assetId: "A22", kept: false });
  const panel = await stage.ours(`panel.html?key=${target.key}`);
  const offer = panel.getByRole("link", { name: "Keep this as evidence" });
  const address = (await offer.getAttribute("href")) ?? "";
  await panel.close();
  await visit(address.slice(address.indexOf("#/") + 2));
  await page.getByLabel("The fact, in one sentence").fill("Fitters fear double entry on nights.");
  await page.getByLabel("How many").fill("5");
  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await saved("Saved.");
  const [kept] = (await strategy()).evidence;
  expect(kept).toMatchObject({
    ...{ type: "interview", count: 5, assetId: "A22" },
    backs: ["persona:p-maint", "goal:g-shortlist"],
  });
  await page.getByRole("button", { name: /^Edit/ }).press("Enter");
  await page.getByLabel("Type").selectOption("desk");
  await page.getByText("What somebody else wrote may start a thought.").waitFor();
  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await page.getByText("Counts as weak").waitFor();
  await page.getByLabel("Kind").selectOption("survey");
  await page.getByText("Nothing matches.").waitFor();
});

test("those who may not change it read it, and are told", async () => {
  await stage.ask("saveSettings", { me: "u-jules" });
  await page.getByText("You can read this.").waitFor();
  expect(await page.getByRole("button", { name: /^(Edit|Add|Change)/ }).count()).toBe(0);
});

test("is empty without a workspace", async () => {
  await stage.ask("deleteAll", {});
  await page.getByRole("link", { name: "Go to the welcome page" }).waitFor();
});

test("is sound for assistive technology, narrow and wide, light and dark, with a form open", async () => {
  await page.getByRole("button", { name: "Edit Quality manager" }).click();
  expect(await faultsInLooks(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
});
