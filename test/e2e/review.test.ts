import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Context, Review } from "../../utils/messages/views";
import { faultsInLooks } from "./sound";
import { openStage } from "./stage";
import type { Stage } from "./stage";

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1280, height: 900 } });
  page = await stage.ours("workspace.html#/review");
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.ask("deleteAll", {});
});

/** The review page, freshly loaded. */
async function visit(where = "review"): Promise<void> {
  await stage.visit(page, where);
  await page.locator(".review[aria-busy=false]").waitFor();
}

async function visitSample(where?: string): Promise<void> {
  await stage.loadSample();
  await visit(where);
}

async function review(): Promise<Review> {
  return (await stage.ask<{ value: Review }>("review", {})).value;
}

async function contextOf(key: string): Promise<Context> {
  return (await stage.ask<{ value: Context }>("context", { target: { key } })).value;
}

const rows = (rule?: string): Locator =>
  page.locator(rule ? `[data-id][data-rule="${rule}"]` : "[data-id]");
const row = (rule: string, title: string): Locator => rows(rule).filter({ hasText: title });
/** A choice stands in the address, so that the button follows a moment later. */
const choose = async (name: string): Promise<void> => {
  const radio = page.getByRole("radio", { name });
  await radio.click();
  await expect.poll(() => radio.isChecked()).toBe(true);
};
const status = (): Locator => page.getByRole("status", { name: "Review" });
const press = (key: string): Promise<void> => page.keyboard.press(key);
/** Title of the row that has the keyboard. */
const here = (): Promise<string> =>
  page.evaluate(() => {
    const on = document.activeElement;
    return on?.hasAttribute("data-id") ? (on.querySelector("h4")?.textContent ?? "") : "";
  });
const said = (words: string | RegExp): Promise<unknown> =>
  expect.poll(() => status().innerText()).toMatch(words);

async function titlesUnder(name: string): Promise<string[]> {
  return page
    .getByRole("region", { name, exact: true })
    .getByRole("heading", { level: 4 })
    .allInnerTexts();
}

const ORPHANS = "What it serves was retired";
const NEWSLETTER = "asana:1200000000023";
const SERIES = "gdoc:DEMO12brackenworks";

describe("the queue", () => {
  test("stands under its rules, most pressing first, and says how much waits", async () => {
    await visitSample();
    const { pieces, looked } = await review();
    await expect.poll(() => rows().count()).toBe(pieces.length + (await review()).strategy.length);
    const lead = await page.locator(".review-lead").innerText();
    expect(lead).toContain(`${looked} pieces looked at.`);
    await expect.poll(() => page.locator(".group h3").first().innerText()).toBe(ORPHANS);
    await expect
      .poll(() => titlesUnder(ORPHANS))
      .toEqual(["LinkedIn series: Small but mighty", "Weekly newsletter #48"]);
    const first = rows().first();
    await expect.poll(() => first.getAttribute("data-level")).toBe("stop");
    await expect.poll(() => first.innerText()).toContain("Stop and think");
  });

  test("under owners holds no number for a person; filters stay after a reload", async () => {
    await visitSample();
    await choose("Owner");
    await page.getByRole("region", { name: "Marek Novak" }).waitFor();
    const heads = page.locator(".group-head");
    await expect
      .poll(async () => (await heads.allInnerTexts()).filter((head) => /\d/.test(head)))
      .toEqual([]);
    await page.getByLabel("How pressing").selectOption("stop");
    await expect.poll(() => rows("VER-ORPHAN").count()).toBe(1);
    await page.reload();
    await expect.poll(() => rows("VER-ORPHAN").count()).toBe(1);
    await expect.poll(() => page.getByRole("radio", { name: "Owner" }).isChecked()).toBe(true);
    await page.getByRole("searchbox").fill("no such title");
    await page.getByText("No finding matches.").waitFor();
  });

  test("mine shows the pieces of the person who said who they are", async () => {
    await stage.loadSample();
    await stage.ask("saveSettings", { me: "u-priya" });
    await visit();
    await choose("Mine");
    await expect.poll(() => rows("NOT-DOING").count()).toBe(1);
    const metas = page.locator("[aria-labelledby=queue] .meta");
    await expect
      .poll(async () => (await metas.allInnerTexts()).filter((meta) => !meta.includes("Priya")))
      .toEqual([]);
  });

  test("a person who may only look sees facts and no buttons that change anything", async () => {
    await stage.loadSample();
    const { value } = await stage.ask<{ value: { people: { id: string; access?: string }[] } }>(
      "strategy",
      {},
    );
    const viewer = value.people.find((one) => JSON.stringify(one).includes("viewer"));
    await stage.ask("saveSettings", { me: viewer?.id });
    await visit();
    await page.getByText("You can look at everything here, but not answer.").waitFor();
    expect(await page.locator("[data-do=accept], [data-do=fix], [data-do=select]").count()).toBe(0);
    await rows().first().getByRole("button", { name: "Why do I see this?" }).click();
    await rows().first().getByText("What it rests on").waitFor();
  });
});

describe("by keyboard alone", () => {
  test("three findings are answered, one is taken back, and the place is kept", async () => {
    await visitSample();
    for (let at = 0; at < 60 && (await here()) === ""; at++) await press("Tab");
    await expect.poll(() => here()).toBe("LinkedIn series: Small but mighty");
    await press("j");
    await expect.poll(() => here()).toBe("Weekly newsletter #48");
    await press("ArrowDown");
    const [third, fourth, fifth] = (await page.locator("[data-id] h4").allInnerTexts()).slice(2);
    await expect.poll(() => here()).toBe(third);
    await press("a");
    await said("Accepted.");
    await expect.poll(here).toBe(fourth);
    await press("l");
    const tomorrow = page.getByRole("button", { name: "Tomorrow" });
    await expect.poll(() => tomorrow.evaluate((one) => one === document.activeElement)).toBe(true);
    await press("Enter");
    await said("Put off until");
    await expect.poll(here).toBe(fifth);
    // Whoever leads may say what was behind it; the undo after it takes the answer back all the same.
    await page.getByRole("group", { name: "What was behind it?" }).waitFor();
    await press("w");
    await said("Thank you.");
    await page.getByRole("button", { name: "A missing fact" }).click();
    await said("Noted: A missing fact.");
    await expect.poll(here).not.toBe("");
    const answered = await review();
    await press("u");
    await said("Taken back.");
    await expect.poll(here).toBe(fifth);
    expect((await review()).pieces.length).toBe(answered.pieces.length + 1);
    await visit();
    await expect.poll(() => rows("WHY-RIVAL").count()).toBe(1);
  });

  test("facts open and close, and Escape gives the keyboard back to the row", async () => {
    await visitSample();
    await rows().first().focus();
    await press("?");
    await rows().first().getByText("What it rests on").waitFor();
    await press("?");
    expect(await rows().first().getByText("What it rests on").count()).toBe(0);
    await press("l");
    await press("Escape");
    expect(await page.getByRole("button", { name: "Tomorrow" }).count()).toBe(0);
    await expect.poll(() => here()).toBe("LinkedIn series: Small but mighty");
  });

  test("a piece that is not linked yet is linked in place, and unlinked again", async () => {
    await visitSample();
    const key = "asana:1200000000028";
    await row("LINK-NONE", "Get ten customer quotes").focus();
    await press("Enter");
    const goal = page.getByRole("combobox", { name: "Goal" });
    await goal.waitFor();
    await page.keyboard.type("G4");
    await page.getByRole("option", { name: /^G4/ }).waitFor();
    await press("Enter");
    await expect.poll(() => goal.inputValue()).toMatch(/^G4 /);
    await press("Enter");
    await said("Linked to G4.");
    expect((await contextOf(key)).goal?.code).toBe("G4");
    expect(await row("LINK-NONE", "Get ten customer quotes").count()).toBe(0);
    await press("u");
    await said("Taken back.");
    expect((await contextOf(key)).goal).toBeUndefined();
  });
});

describe("fixes in place", () => {
  test("a why, an exception and a day to keep until; all of it is there after a reload", async () => {
    await visitSample();
    const why = row("WHY-SALES", "One deck");
    await why.getByRole("button", { name: "Write the why" }).click();
    const line = why.getByRole("textbox", { name: "Why, in one line" });
    await line.fill("Finance directors sign faster with the year-one cost on one slide.");
    await why.getByRole("button", { name: "Save" }).click();
    await said("The why is saved.");

    const not = row("NOT-DOING", "Brackenworks vs Cogmate");
    await not.getByRole("button", { name: "Make an exception" }).click();
    await not.getByRole("textbox").first().fill("Agreed with Graham for one quarter.");
    await not.getByRole("button", { name: "Accept", exact: true }).click();
    await said("Accepted.");

    const orphan = row("VER-ORPHAN", "Weekly newsletter");
    await orphan.getByRole("button", { name: "Keep until" }).click();
    await orphan.getByRole("button", { name: "Keep", exact: true }).click();
    await said("Put off until");

    const part = row("PLAN-NOPART", "Audit checklist");
    await part.getByRole("button", { name: "Attach to" }).click();
    await said("Attached to");

    await visit();
    for (const gone of [why, not, orphan, part]) expect(await gone.count()).toBe(0);
    expect((await contextOf("gdoc:DEMO37brackenworks")).link?.part?.name).toContain("follow-up");
  });

  test("parking as an idea is one click, and taken back by the button", async () => {
    await visitSample();
    const offer = row("NOT-DOING", "Flash offer");
    await offer.getByRole("button", { name: "Park it as an idea" }).click();
    await said("Parked as an idea.");
    expect((await contextOf("hubspot:landing_page:7700008")).status).toBe("idea");
    await page.getByRole("button", { name: "Undo" }).click();
    await said("Taken back.");
    await offer.waitFor();
    expect((await contextOf("hubspot:landing_page:7700008")).status).toBe("draft");
  });
});

describe("several at once", () => {
  test("orphans go to one goal that a person chose, after one question, with one undo", async () => {
    await visitSample();
    const before = await contextOf(SERIES);
    const group = page.getByRole("region", { name: ORPHANS, exact: true });
    await group.getByRole("button", { name: "Select all of this rule" }).click();
    const bulk = page.getByRole("region", { name: "Selected findings" });
    await expect.poll(() => bulk.innerText()).toContain("2 pieces selected");
    await bulk.getByRole("button", { name: "Link to one goal" }).click();
    const goal = bulk.getByRole("combobox", { name: "Goal" });
    expect(await goal.inputValue()).toBe("");
    await expect.poll(() => bulk.getByRole("button", { name: "Next" }).isDisabled()).toBe(true);
    await goal.fill("G1");
    await goal.press("Enter");
    await bulk.getByRole("button", { name: "Next" }).click();
    await bulk.getByText("Link 2 pieces to G1. Their whys stay.").waitFor();
    await press("Enter");
    await said("2 pieces linked to G1.");
    const after = await contextOf(SERIES);
    expect(after.goal?.code).toBe("G1");
    expect(after.link?.why).toBe(before.link?.why);
    expect((await contextOf(NEWSLETTER)).goal?.code).toBe("G1");
    await expect.poll(here).not.toBe("");
    await press("u");
    await said("Taken back.");
    expect((await contextOf(SERIES)).link?.goalId).toBe(before.link?.goalId);
    await group.waitFor();
  });

  test("mixed rules may only be answered", async () => {
    await visitSample();
    await rows("VER-ORPHAN").first().focus();
    await press("x");
    await row("LINK-NONE", "Corporate brochure").getByRole("checkbox").check();
    const bulk = page.getByRole("region", { name: "Selected findings" });
    const names = await bulk.getByRole("button").allInnerTexts();
    expect(names).toEqual([
      "Later: tomorrow",
      "Later: next week",
      "We accept this",
      "This is wrong",
      "Clear",
    ]);
    const before = (await review()).pieces.length;
    await bulk.getByRole("button", { name: "We accept this" }).click();
    await bulk.getByText("Accept this on 2 pieces.").waitFor();
    await press("Enter");
    await said("Accepted on 2 pieces.");
    expect((await review()).pieces.length).toBe(before - 2);
  });

  test("a decision leads to its pieces, selected", async () => {
    await visitSample("review?by=owner&level=note");
    await page.getByRole("heading", { name: "Three decisions this week" }).waitFor();
    const decision = page.locator(".decision").filter({ hasText: "Grow the newsletter" });
    await decision.getByText("2 pieces", { exact: true }).click();
    await expect.poll(() => decision.getByRole("link").count()).toBe(2);
    await decision.getByRole("button", { name: "Answer together" }).click();
    await page.getByText("2 pieces selected").waitFor();
    await expect.poll(here).toBe("LinkedIn series: Small but mighty");
  });
});

describe("on the strategy itself", () => {
  test("every finding is settled where it stands", async () => {
    await visitSample();
    const of = (rule: string): Locator => rows(rule).first();
    const fill = async (rule: string, button: string, fields: [string, string][]) => {
      const target = of(rule);
      await target.getByRole("button", { name: button }).click();
      for (const [label, text] of fields) await target.getByLabel(label).fill(text);
      await target.getByRole("button", { name: "Save" }).click();
      await said("Done.");
    };
    const count = async (): Promise<number> => (await review()).strategy.length;
    const all = await count();
    await fill("GOAL-TACTIC", "Finish the sentence", [
      ["So that what happens?", "More plants put us on their shortlist"],
    ]);
    await expect.poll(count).toBe(all - 1);
    await fill("KPI-STALE", "Enter a reading", [["Number read", "12,5"]]);
    await expect.poll(count).toBe(all - 2);
    await fill("KPI-GAP", "Fill in what is missing", [["Where the number comes from", "Billing"]]);
    await expect.poll(count).toBe(all - 3);
    await fill("OPS-BUDGET", "Adjust the hours", [["Hours planned", "40"]]);
    await expect.poll(count).toBe(all - 4);
    await of("RIT-OVERDUE").getByRole("button", { name: "Held today" }).click();
    await expect.poll(count).toBe(all - 5);
    await of("PLAN-GAP").getByRole("button", { name: "Done elsewhere" }).click();
    await expect.poll(count).toBe(all - 6);
    await of("PERS-THIN").getByRole("button", { name: "We accept this" }).click();
    await expect.poll(count).toBe(all - 7);
    await page.getByRole("button", { name: "Undo" }).click();
    await said("Taken back.");
    await expect.poll(count).toBe(all - 6);
  });
});

describe("many, none, and how it looks", () => {
  test("a thousand findings come in pages of fifty, and answers stay quick", async () => {
    await stage.loadSample();
    await stage.ask("import", {
      files: [{ name: "many.json", text: JSON.stringify(manyPieces(1000)) }],
      skip: [],
      operation: crypto.randomUUID(),
    });
    await visit();
    const queue = page.locator("[aria-labelledby=queue]");
    await expect.poll(() => queue.locator("[data-id]").count()).toBe(50);
    await page.getByRole("button", { name: "Show 50 more" }).click();
    await expect.poll(() => queue.locator("[data-id]").count()).toBe(100);
    await rows("VER-ORPHAN").first().focus();
    const began = Date.now();
    await press("a");
    await expect.poll(() => rows("VER-ORPHAN").count()).toBe(1);
    expect(Date.now() - began).toBeLessThan(1000);
  });

  test("says so when nothing waits, and where to begin without a strategy", async () => {
    await visit();
    await page.getByText("There is no strategy here yet.").waitFor();
    await stage.loadSample();
    await visit();
    const { pieces, strategy } = await review();
    const items = [
      ...pieces.map(({ on, finding: { rule, hash } }) => ({ on, rule, hash })),
      ...strategy.map(({ target: { type, id }, rule, hash }) => ({
        on: `${type}:${id}`,
        rule,
        hash,
      })),
    ];
    const operation = crypto.randomUUID();
    await stage.ask("closeMany", { operation, kind: "accepted", until: null, items });
    await page.getByText("None of them waits for an answer.").waitFor();
    await expect.poll(() => rows().count()).toBe(0);
    await stage.ask("deleteAll", {});
    await stage.ask("startOnePage", { operation: crypto.randomUUID(), answers: ONE_PAGE });
    await visit();
    const nothing = page.getByText("Nothing waits.");
    await rows().or(nothing).first().waitFor();
    for (let left = await rows().count(); left > 0; left--) {
      await rows().first().getByRole("button", { name: "We accept this" }).click();
      await expect.poll(() => rows().count()).toBe(left - 1);
    }
    await nothing.waitFor();
  });

  test("a text that is no number stops the saving: it has the keyboard, and is still there", async () => {
    await visitSample();
    const row = rows("KPI-GAP").nth(1);
    await row.locator("[data-do=fix]").click();
    const number = row.getByLabel(/^Number/).first();
    await number.fill("forty");
    await row.getByLabel("By when").fill("2027-06-30");
    await row.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => number.evaluate((one) => one === document.activeElement)).toBe(true);
    await expect.poll(() => number.inputValue()).toBe("forty");
    await row.getByText("Write a number, such as 12.5.").waitFor();
    await number.fill("40");
    await number.press("Enter");
    await said("Done.");
  });

  test("is sound for assistive technology: light, dark, narrow, with everything open", async () => {
    await visitSample();
    await rows("LINK-NONE").first().locator("[data-do=fix]").click();
    await rows("KPI-GAP").nth(1).locator("[data-do=fix]").click();
    await rows("NOT-DOING").first().locator("[data-do=facts]").click();
    await rows("VER-ORPHAN").first().locator("[data-do=later]").click();
    await rows("VER-ORPHAN").first().locator("[data-do=select]").check();
    await page.locator(".decision summary").first().click();
    expect(await faultsInLooks(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

const ONE_PAGE = {
  change: "Half our revenue comes from groups",
  measure: { name: "Groups won per quarter", now: 3, target: 8, by: "2027-12-31" },
  reader: "Plant managers",
  ...{ asksFirst: "", known: "", notDoing: [], process: "", decides: "" },
};

/** A file of pieces that serve nothing yet. */
function manyPieces(count: number): object {
  return {
    schema: "strategy-context-assets/1",
    assets: Array.from({ length: count }, (_, at) => ({
      id: `many-${String(at)}`,
      title: `Made-up piece number ${String(at)}`,
      refs: [{ tool: "asana", key: `asana:77${String(at).padStart(10, "0")}` }],
      status: "draft",
      createdOn: "2026-01-05",
    })),
  };
}
