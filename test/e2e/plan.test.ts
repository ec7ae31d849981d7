/** The plan: a list to make it in, a calendar that moves with it, and a grid whose numbers open what they count. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Strategy } from "../../utils/messages/strategy-view";
import type { Part } from "../../utils/model/campaign";
import { addDays } from "../../utils/model/days";
import { faultsInLooks } from "./sound";
import { openStage } from "./stage";
import type { Stage } from "./stage";

/** What is written may wait for the rules, which look at everything again after a change. */

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await stage.ours("workspace.html#/plan");
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.ask("deleteAll", {});
  await stage.loadSample();
});

/** The plan, freshly loaded, with its pieces counted. */
async function visit(query = ""): Promise<void> {
  await stage.visit(page, `plan${query}`);
  await expect.poll(() => page.getByText("Counting pieces").count()).toBe(0);
}

const stored = async (): Promise<Strategy> =>
  (await stage.ask<{ value: Strategy }>("strategy", {})).value;
const partOf = async (id: string): Promise<Part> => {
  const parts = (await stored()).campaigns.flatMap((one) => one.parts);
  const part = parts.find((one) => one.id === id);
  if (!part) throw new Error(`There is no part ${id}`);
  return part;
};
const campaign = (name: string): Locator => page.getByRole("region", { name });
const button = (name: string | RegExp): Locator => page.getByRole("button", { name, exact: true });
const status = (): Locator => page.getByRole("status", { name: "Saved changes" });
const focused = (field: Locator): Promise<boolean> =>
  field.evaluate((one) => one === document.activeElement);
const partsIn = (where: Locator): Promise<string[]> =>
  where.locator(".parts > li").evaluateAll((all) => all.map((one) => one.dataset["entity"] ?? ""));
/** Everything in the calendar that can be seen, with its day. */
const inCalendar = (): Promise<string[]> =>
  page.locator("[data-item]:visible").evaluateAll((all) =>
    all.map((one) => {
      const day = one.closest<HTMLElement>("[data-day]")?.dataset["day"] ?? "";
      return `${day} ${(one as HTMLElement).dataset["item"] ?? ""}`;
    }),
  );

test("plan against reality: the counts add up, and each opens exactly what it counts", async () => {
  await visit();
  const tuesday = campaign("Any Tuesday (audit season)");
  const counts = (): Promise<string[]> => tuesday.locator("[data-count]").allInnerTexts();
  await expect
    .poll(counts)
    .toEqual(["5 planned", "1 not started", "4 in work", "0 live", "0 late", "3 unplanned"]);
  await expect.poll(() => partsIn(tuesday)).toHaveLength(5);
  await expect.poll(() => partsIn(campaign("Your next two plants"))).toHaveLength(3);
  await expect.poll(() => partsIn(campaign("The finance seat"))).toHaveLength(4);
  await tuesday.getByRole("button", { name: "1 not started" }).click();
  await expect.poll(() => partsIn(tuesday)).toEqual(["pt-t5"]);
  await expect.poll(() => tuesday.getByText("34 of 30 hours used").count()).toBe(1);
  await tuesday.getByRole("button", { name: "3 unplanned" }).click();
  const unplanned = (): Promise<(string | null)[]> =>
    tuesday
      .locator("[data-piece]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-piece")));
  await expect.poll(unplanned).toEqual(["A11", "A36", "A37"]);
  await tuesday.getByRole("button", { name: "Add as a part" }).nth(1).click();
  await expect.poll(unplanned).toEqual(["A11", "A37"]);
  await expect.poll(counts).toContain("6 planned");
});

test("parts are added one after the other, changed over a reload, and taken back, by keyboard", async () => {
  await visit();
  const finance = campaign("The finance seat");
  await finance.getByRole("button", { name: "Add parts" }).press("Enter");
  for (const name of ["Questions for auditors", "Reference call"]) {
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
    await expect.poll(() => status().innerText()).toBe(`“${name}” added.`);
  }
  await expect
    .poll(() => focused(page.getByRole("textbox", { name: "What will be made" })))
    .toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(finance.getByRole("button", { name: "Add parts" }))).toBe(true);
  const added = (await stored()).campaigns.find(({ id }) => id === "c-finance")?.parts.slice(-2);
  expect(added?.map(({ name, personaId }) => [name, personaId])).toEqual([
    ["Questions for auditors", "p-finance"],
    ["Reference call", "p-finance"],
  ]);
  await button("Edit: Line-stop one-pager").press("Enter");
  await page.getByRole("textbox", { name: "Name" }).fill("What an hour of line stop costs");
  await page.reload();
  const form = page.getByRole("form", { name: "Line-stop one-pager" });
  await form.getByText("Your unsaved changes").waitFor();
  await page.getByRole("textbox", { name: "Name" }).press("Control+Enter");
  await expect
    .poll(async () => (await partOf("pt-f1")).name)
    .toBe("What an hour of line stop costs");
  await expect.poll(() => focused(button("Edit: What an hour of line stop costs"))).toBe(true);
  await button("Undo").press("Enter");
  await expect.poll(async () => (await partOf("pt-f1")).name).toBe("Line-stop one-pager");
});

test("a part waits for a part: a circle is refused, and moving a date marks what follows", async () => {
  await visit("?edit=pt-t3");
  const form = page.getByRole("form");
  await form.getByRole("checkbox", { name: "Checklist poster" }).check();
  await form.getByRole("button", { name: "Save" }).click();
  await expect.poll(async () => (await partOf("pt-t3")).waitsFor).toEqual(["pt-t2"]);
  await visit("?edit=pt-t2");
  await form.getByRole("checkbox", { name: "Webinar with Ardlea Dairy" }).check();
  const refusal = "“Webinar with Ardlea Dairy” waits for “Checklist poster” already";
  await expect.poll(() => form.getByRole("alert").innerText()).toContain(refusal);
  await expect
    .poll(() => form.getByRole("button", { name: "Save" }).getAttribute("aria-disabled"))
    .toBe("true");
  await form.getByRole("checkbox", { name: "Webinar with Ardlea Dairy" }).uncheck();
  const { dueOn } = await partOf("pt-t3");
  const later = addDays(dueOn ?? "", 2);
  await form.getByLabel("Due on").fill(later);
  await form.getByText("too early now").waitFor();
  await form.getByRole("button", { name: "Save" }).click();
  const webinar = page.locator('[data-entity="pt-t3"]');
  await webinar.getByText("Waits for “Checklist poster”, which is there on").waitFor();
  await visit("?view=calendar");
  await expect.poll(inCalendar).toContain(`${later} part:pt-t2`);
  await expect.poll(() => button(/Webinar.*before what it waits for/).count()).toBe(1);
});

test("the calendar is walked and changed by keys, and its list holds the same", async () => {
  await visit("?view=calendar");
  const first = page.locator('[data-item="part:pt-t5"]');
  const { dueOn = "" } = await partOf("pt-t5");
  await expect.poll(() => page.locator('[data-item][tabindex="0"]').count()).toBe(1);
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focused(page.locator('[data-item="part:pt-t1"]'))).toBe(true);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  const moved = addDays(dueOn ?? "", 8);
  await expect.poll(async () => (await partOf("pt-t5")).dueOn).toBe(moved);
  await expect.poll(() => inCalendar()).toContain(`${moved} part:pt-t5`);
  await expect.poll(() => focused(first)).toBe(true);
  const weeks = await inCalendar();
  expect(weeks).toHaveLength(12);
  await button("As a list").click();
  await expect.poll(() => inCalendar()).toEqual(weeks);
  expect(page.url()).toContain("as=list");
  await page.getByRole("combobox", { name: "Reader" }).selectOption({ label: "Finance director" });
  await expect.poll(async () => (await inCalendar()).length).toBe(4);
  await expect
    .poll(() => page.getByRole("region", { name: "What gets in each other’s way" }).innerText())
    .toMatch(/Come back for 30% off/);
});

test("the grid counts: finance has four planned and nothing live to decide by, and no email live", async () => {
  await visit("?view=grid");
  const row = page.getByRole("row", { name: /^Finance director/ });
  await row.getByRole("button", { name: "0 live 4 planned" }).click();
  const detail = page.getByRole("region", { name: "Finance director: Decides and signs" });
  await expect.poll(() => focused(detail.getByRole("heading"))).toBe(true);
  await expect.poll(() => detail.locator("[data-part]").count()).toBe(4);
  await detail.getByRole("button", { name: "Close" }).click();
  await button("By channel").click();
  const column = async (): Promise<number> =>
    (await page.getByRole("columnheader").allInnerTexts()).indexOf("email");
  await expect.poll(column).toBeGreaterThan(0);
  const email = row.getByRole("cell").nth((await column()) - 1);
  await expect.poll(() => email.innerText()).toMatch(/0 live\s+1 planned/);
});

test("an address leads to one part, and its brief is ready to be pasted", async () => {
  await visit("?id=pt-f2");
  const part = page.locator('[data-entity="pt-f2"]');
  await expect.poll(() => focused(part.getByRole("heading"))).toBe(true);
  await part.getByRole("button", { name: /^Brief/ }).click();
  const text = await part.getByRole("group", { name: /^Brief/ }).innerText();
  expect(text.split(/\s+/).length).toBeLessThan(130);
  for (const said of ["Payback calculator page", "What does it cost in year one", "book a visit"])
    expect(text).toContain(said);
});

test("every view is sound for assistive technology, narrow and wide, light and dark, full and empty", async () => {
  const sound = async (query: string): Promise<void> => {
    await visit(query);
    expect(await faultsInLooks(page), query).toEqual([]);
  };
  for (const query of ["", "?edit=pt-t5", "?view=calendar", "?view=grid&by=channel"])
    await sound(query);
  await stage.ask("deleteAll", {});
  await sound("");
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 800 });
});
