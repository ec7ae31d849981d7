/** The decisions and the rituals page. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Strategy } from "../../utils/messages/strategy-view";
import type { Context } from "../../utils/messages/views";
import { faultsInLooks } from "./sound";
import { openStage } from "./stage";
import type { Stage } from "./stage";

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1280, height: 900 } });
  page = await stage.ours("workspace.html#/decisions");
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.ask("deleteAll", {});
  await page.evaluate("localStorage.clear()");
});

const visit = (route: string): Promise<void> => stage.visit(page, route);
const strategy = async (): Promise<Strategy> =>
  (await stage.ask<{ value: Strategy }>("strategy", {})).value;
const press = (key: string): Promise<void> => page.keyboard.press(key);
const entry = (id: string) => page.locator(`[data-entity="${id}"]`);
const saved = () => page.getByRole("status", { name: "Saved changes" });

test("a question is written by keyboard, says what it lacks, and outlives a reload", async () => {
  await stage.loadSample();
  await visit("decisions");
  await page.getByRole("button", { name: "Write down an open question" }).focus();
  await press("Enter");
  await page.getByRole("heading", { name: "A new open question" }).waitFor();
  await press("Tab");
  await page.keyboard.type("Who answers reviews");
  await page.getByText(/Still needed: Exactly, Who decides, Decide by\./).waitFor();
  await press("Control+Enter");
  expect((await strategy()).disagreements).toHaveLength(2);

  await page.reload();
  await page.getByText(/Your unsaved changes of .* are still here/).waitFor();
  const exactly = page.getByLabel("What exactly do you not agree on?");
  await expect.poll(() => page.getByLabel("Topic").inputValue()).toBe("Who answers reviews");
  await exactly.fill("Whether support or marketing answers reviews.");
  await page.getByLabel("Who decides", { exact: true }).selectOption({ label: "Ines Duarte" });
  const { today } = await strategy();
  await page.getByLabel("Decide by").fill(today);
  await exactly.focus();
  await press("Control+Enter");
  await expect.poll(() => saved().innerText()).toBe("Saved.");
  await page.getByText(/Ines Duarte decides by/).waitFor();
  const { disagreements } = await strategy();
  expect(disagreements.map(({ topic }) => topic)).toContain("Who answers reviews");
  const opener = page.getByRole("button", { name: "Write down an open question" });
  await expect.poll(() => opener.evaluate((one) => one === document.activeElement)).toBe(true);
});

test("the sample's question shows its two pieces, is decided by a principle, and goes to the log", async () => {
  await stage.loadSample();
  await visit("decisions?id=d-discount");
  const open = entry("d-discount");
  await open.getByText("2 pieces touch this:").waitFor();
  await expect
    .poll(() => open.locator(".question-touches a").allInnerTexts())
    .toEqual([
      "Email: We miss you! Come back for 30% off",
      "Landing page: Flash offer, 20% off before Friday",
    ]);
  await open.getByRole("button", { name: "Write down the decision" }).press("Enter");
  await page
    .getByRole("textbox", { name: "Decision" })
    .fill("No discount at the end of a quarter.");
  await page.getByRole("textbox", { name: "Revisit if" }).fill("Five deals slip");
  await page.getByLabel("Principle").selectOption({ index: 3 });
  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await page.getByText("Nothing is open.", { exact: false }).waitFor();
  const log = page.getByRole("region", { name: "Decided" });
  await expect
    .poll(() => log.getByRole("heading", { level: 3 }).allInnerTexts())
    .toEqual(["Quarter-end discounts", "Who writes to customers about more plants"]);
  await log.getByText("A good no is written down with its reason.").waitFor();
  await log.getByRole("searchbox").fill("reply rate");
  await expect.poll(() => log.getByRole("heading", { level: 3 }).count()).toBe(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await open.getByText("2 pieces touch this:").waitFor();
});

test("a suggestion is declined with a reason; another becomes an open question", async () => {
  await stage.loadSample();
  for (const text of ["Speak to fitters too\nThey asked us", "Drop the newsletter"])
    await stage.ask("suggest", {
      ...{ target: { key: "gdoc:DEMO39brackenworks" }, operation: crypto.randomUUID(), text },
    });
  await visit("decisions");
  await page.getByRole("button", { name: "Decline Drop the newsletter" }).press("Enter");
  await page.getByLabel("The reason, in one line").fill("It goes to buyers only");
  await press("Enter");
  await expect.poll(() => saved().innerText()).toBe("Declined.");
  await page.getByRole("button", { name: "Take it up Speak to fitters too" }).press("Enter");
  await page.getByRole("button", { name: "First an open question" }).press("Enter");
  await expect.poll(() => page.getByLabel("Topic").inputValue()).toBe("Speak to fitters too");
  await expect.poll(() => page.getByLabel("Facts").inputValue()).toBe("They asked us");
  const { suggestions } = await strategy();
  expect(suggestions.map(({ state, reason }) => [state, reason ?? null])).toEqual(
    expect.arrayContaining([
      ["taken", null],
      ["declined", "It goes to buyers only"],
    ]),
  );
});

test("a suggestion that is taken up goes along to the page where it changes something", async () => {
  await stage.loadSample();
  await stage.ask("suggest", {
    ...{ target: { key: "gdoc:DEMO39brackenworks" }, operation: crypto.randomUUID() },
    text: "Speak to fitters too\nThey asked us",
  });
  await visit("decisions");
  await page.getByRole("button", { name: "Take it up Speak to fitters too" }).press("Enter");
  await page.getByRole("button", { name: "A reader" }).press("Enter");
  const along = page.getByRole("complementary", { name: "A suggestion you have taken up" });
  await along.getByText("Speak to fitters too").waitFor();
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toBe("Readers");
  expect(await faultsInLooks(page)).toEqual([]);
  await along.getByRole("link", { name: "Back to the suggestions" }).press("Enter");
  await page.getByText("1 suggestion dealt with").waitFor();
  expect(await along.count()).toBe(0);
});

test("a ritual is filled from the data, held with one key, and taken back", async () => {
  await stage.loadSample();
  await visit("rituals?id=r-partner");
  const parts = entry("r-parts");
  await parts.getByRole("link", { name: "Sales follow-up note for guide readers" }).waitFor();
  await expect.poll(() => parts.getByRole("link").count()).toBeGreaterThan(5);
  const partner = entry("r-partner");
  await partner.getByText(/Overdue: last held on/).waitFor();
  await partner.getByRole("button", { name: "Held today" }).press("Enter");
  await expect.poll(() => saved().innerText()).toContain("was held today");
  await expect.poll(() => partner.getByText(/Overdue/).count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await partner.getByText(/Overdue: last held on/).waitFor();
});

test("the process is written in five lines, and the panel says where a piece is", async () => {
  await stage.loadSample();
  await visit("rituals");
  await page.getByRole("button", { name: "Change these lines" }).press("Enter");
  await page.getByLabel("In review", { exact: true }).fill("Nora reads it on Fridays.");
  await page.reload();
  await page.getByText(/are still here/).waitFor();
  await page.getByLabel("In review", { exact: true }).press("Enter");
  await page.getByText("Nora reads it on Fridays.").waitFor();
  const target = { key: "gdoc:DEMO01brackenworks" };
  const { value } = await stage.ask<{ value: Context }>("context", { target });
  expect(value.process).toMatchObject({
    here: "Nora reads it on Fridays.",
    next: { status: "live" },
  });
});

test("a person who may not edit reads both pages and changes nothing", async () => {
  await stage.loadSample();
  await stage.ask("saveSettings", { me: "u-jules" });
  for (const route of ["decisions", "rituals"]) {
    await visit(route);
    await page.getByText("You can read this. Leads and editors change it.").waitFor();
    expect(await page.getByRole("button", { name: /Edit|Write|Held|Add|Change/ }).count()).toBe(0);
  }
});

test("both pages are sound, empty and full, with a form open, light and dark, narrow and wide", async () => {
  for (const full of [false, true]) {
    if (full) await stage.loadSample();
    for (const route of ["decisions", "rituals"]) {
      await visit(route);
      if (full) await page.locator("[data-entity] [data-opens]").last().click();
      expect(await faultsInLooks(page), route).toEqual([]);
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
});
