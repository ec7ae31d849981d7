import type { FrameLocator, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "../../utils/messages/views";
import { addDays } from "../../utils/model/days";
import { faultsInLooks, NARROW } from "./sound";
import { AT, openPanel, openStage, tabOf } from "./stage";
import type { Stage } from "./stage";

const FLASH = "hubspot:page:7700008";
const FLASH_PAGE = "https://app.hubspot.com/pages/0000001/editor/7700008";
const SERIES = "gdoc:DEMO12brackenworks";
const SERIES_PAGE = "https://docs.google.com/document/d/DEMO12brackenworks/edit";
const FAQ = "gdoc:DEMO36brackenworks";
const BROCHURE = "gdoc:DEMO05brackenworks";
const QUOTES = "asana:1200000000028";
const TENDERS = "asana:1200000000027";
const TRANSLATION = "asana:1200000000021";

let stage: Stage;

async function contextOf(on: Stage, key: string): Promise<Context> {
  return (await on.ask<{ value: Context }>("context", { target: { key } })).value;
}

/** One change to a piece by another page of ours. */
function change(name: string, key: string, body: object): Promise<unknown> {
  return stage.ask(name, { target: { key }, operation: crypto.randomUUID(), ...body });
}

/** The panel of one piece in a tab of its own. */
async function panelFor(key: string, on = stage): Promise<Page> {
  const page = await on.ours(`panel.html?key=${key}`);
  await page.getByRole("status", { name: "Alignment" }).waitFor();
  return page;
}

type Panel = Page | FrameLocator;

const ruled = (panel: Panel, rule: string): Locator => panel.locator(`[data-rule="${rule}"]`);
const press = (at: Locator, name: string | RegExp): Promise<void> =>
  at.getByRole("button", { name, exact: true }).click();
const rulesIn = (panel: Panel): Promise<(string | null)[]> =>
  panel
    .locator("[data-rule]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-rule")));
/** Waits as long as the list may wait for a pause in somebody's typing. */
const gone = (one: Locator): Promise<unknown> =>
  expect.poll(() => one.count(), { timeout: 5000 }).toBe(0);
const alignment = (panel: Panel): Promise<string | null> =>
  panel.getByRole("status", { name: "Alignment" }).getAttribute("data-state");
const why = (panel: Panel): Locator => panel.getByRole("textbox", { name: "Why, in one line" });
const focused = (field: Locator): Promise<boolean> =>
  field.evaluate((one) => one === document.activeElement);

/** What has the keyboard, by what it is called. */
function onKeyboard(page: Page): Promise<string> {
  return page.evaluate(() => {
    const on = document.activeElement;
    const label = on instanceof HTMLTextAreaElement ? on.labels[0]?.textContent : on?.textContent;
    return label ?? "";
  });
}

/** Tab, as often as it takes to come to something of this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let at = 0; at < 60; at++) {
    if ((await onKeyboard(page)) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard never came to “${name}”`);
}

describe("what a person does with findings", () => {
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    // What a failed test left open would be shown the tips of the next one, and have its words read.
    for (const page of stage.context.pages())
      if (/panel\.html|^https:/.test(page.url())) await page.close();
    expect(await stage.ask("deleteAll", {})).toEqual({ ok: true, value: null });
    const operation = crypto.randomUUID();
    expect(await stage.ask("loadSample", { operation })).toEqual({ ok: true, value: null });
  });

  describe("how they are shown", () => {
    test("three in the open, the most pressing first, and the rest behind one button", async () => {
      const page = await panelFor(FLASH);
      await expect.poll(() => rulesIn(page)).toEqual(["WHY-SALES", "NOT-DOING", "CLASH-MSG"]);
      await press(page.getByRole("region", { name: "Findings" }), "1 more");
      await expect
        .poll(() => rulesIn(page))
        .toEqual(["WHY-SALES", "NOT-DOING", "CLASH-MSG", "DIS-OPEN"]);
      for (const rule of ["WHY-SALES", "NOT-DOING", "CLASH-MSG"])
        await expect.poll(() => ruled(page, rule).getAttribute("data-level")).toBe("check");
      const note = ruled(page, "DIS-OPEN");
      await expect.poll(() => note.getAttribute("data-level")).toBe("note");
      await expect.poll(() => note.innerText()).toContain("Graham Tolley decides by");
      expect(await page.getByRole("button", { name: /\d more/ }).count()).toBe(0);
      await page.close();
    });

    test("“Why do I see this?” says the rule, its set and what it rests on", async () => {
      const page = await panelFor(FLASH);
      const finding = ruled(page, "NOT-DOING");
      const asks = finding.getByRole("button", { name: "Why do I see this?" });
      await expect.poll(() => asks.getAttribute("aria-expanded")).toBe("false");
      await asks.click();
      await expect.poll(() => asks.getAttribute("aria-expanded")).toBe("true");
      const text = await finding.innerText();
      expect(text).toContain("Title or notes match something we decided not to do.");
      expect(text).toContain("Rule NOT-DOING, in the calm set.");
      expect(text).toContain("Words found: flash offer");
      expect(text).toContain("It is in the title");
      await press(ruled(page, "WHY-SALES"), "Why do I see this?");
      await expect
        .poll(() => ruled(page, "WHY-SALES").innerText())
        .toMatch(/Rule WHY-SALES, in the standard set\.[\s\S]*The why says: “sales”/);
      await asks.click();
      expect(await finding.innerText()).not.toContain("in the calm set");
      await page.close();
    });

    test("an unclear why is asked one neutral question, and is no finding", async () => {
      const page = await panelFor(SERIES);
      await expect.poll(() => rulesIn(page)).toEqual(["VER-ORPHAN"]);
      const card = page.getByRole("group", { name: "Why", exact: true });
      await expect.poll(() => card.innerText()).toContain("What changes, and for whom?");
      await press(card, "Add the why");
      await expect.poll(() => focused(why(page))).toBe(true);
      await expect.poll(() => why(page).inputValue()).toBe("Grow the list with small bakeries.");
      await page.close();
    });

    test("a viewer sees them, and may ask why", async () => {
      await stage.ask("saveSettings", { me: "u-darren" });
      for (const [key, rule] of [
        [FLASH, "NOT-DOING"],
        [SERIES, "VER-ORPHAN"],
        [BROCHURE, "WHY-BOSS"],
        [FAQ, "PLAN-NOPART"],
      ] as const) {
        const page = await panelFor(key);
        const finding = ruled(page, rule);
        await expect
          .poll(() => finding.locator("button, a, input, select").allInnerTexts())
          .toEqual(["Why do I see this?"]);
        await press(finding, "Why do I see this?");
        await expect.poll(() => finding.innerText()).toContain(`Rule ${rule}`);
        expect(await page.getByText("What changes, and for whom?").count()).toBe(0);
        await page.close();
      }
    });

    test("a German panel says them in German", async () => {
      await stage.ask("saveSettings", { locale: "de" });
      const page = await stage.ours(`panel.html?key=${FLASH}`);
      const finding = ruled(page, "NOT-DOING");
      await finding.waitFor();
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("de");
      const text = await finding.innerText();
      expect(text).toContain("wir haben beschlossen, das nicht zu tun");
      expect(text).toContain("Bitte prüfen");
      await press(finding, "Warum sehe ich das?");
      await expect.poll(() => finding.innerText()).toContain("Regel NOT-DOING");
      await expect
        .poll(() => ruled(page, "WHY-SALES").innerText())
        .toContain("Der Vertrieb hätte das gern („sales“)");
      await page.close();
      const orphan = await stage.ours(`panel.html?key=${SERIES}`);
      await ruled(orphan, "VER-ORPHAN").waitFor();
      await expect
        .poll(() => ruled(orphan, "VER-ORPHAN").innerText())
        .toMatch(
          /Verknüpft mit dem Ziel „Grow the newsletter list to 20,000“, das wir am .* zurückgezogen haben/,
        );
      await orphan.close();
    });
  });

  describe("what we decided not to do", () => {
    test("is parked as an idea, beside the page, and then only noted", async () => {
      const page = await stage.open(FLASH_PAGE);
      await expect.poll(() => tabOf(page).getAttribute("data-state")).toBe("finding");
      const panel = await openPanel(page);
      const finding = ruled(panel, "NOT-DOING");
      await expect
        .poll(() => finding.innerText())
        .toMatch(/Price cuts, countdowns and limited-time offers[\s\S]*Finance directors told us/);
      await press(finding, "Park it as an idea");
      await expect.poll(() => finding.getAttribute("data-level")).toBe("note");
      await ruled(panel, "CLASH-MSG").waitFor({ state: "detached" });
      await expect.poll(() => finding.getByRole("button", { name: "Retire it" }).count()).toBe(1);
      await expect
        .poll(() => panel.getByText(/Done\. Saved in this browser, \d\d:\d\d/).count())
        .toBe(1);
      await expect.poll(() => tabOf(page).getAttribute("data-state")).toBe("linked");
      expect((await contextOf(stage, FLASH)).status).toBe("idea");
      await page.reload();
      await openPanel(page);
      await expect.poll(() => finding.getAttribute("data-level")).toBe("note");
      await page.close();
    });

    test("is accepted as an exception with a day and a reason, and Undo brings it back", async () => {
      const page = await panelFor(FLASH);
      const finding = ruled(page, "NOT-DOING");
      await press(finding, "We accept this");
      const day = finding.getByLabel("Keep it as an exception until");
      const reason = finding.getByRole("textbox", { name: "Why we make an exception" });
      const { today } = await contextOf(stage, FLASH);
      expect((await day.inputValue()) > today).toBe(true);
      // Without a reason, without a day, with a day that is over: nothing happens.
      for (const [until, words] of [
        [addDays(today, 20), ""],
        ["", "Agreed with the board"],
        [today, "Agreed with the board"],
      ] as const) {
        await day.fill(until);
        await reason.fill(words);
        await press(finding, "Accept");
        await page.waitForTimeout(300);
        await expect.poll(() => finding.count(), { message: `“${until}”, “${words}”` }).toBe(1);
      }
      await day.fill(addDays(today, 20));
      await reason.fill("Agreed with Graham for the pilot");
      await reason.press("Enter");
      await gone(finding);
      await expect.poll(() => page.getByText(/Accepted\. It stays quiet/).count()).toBe(1);
      const { value } = await stage.ask<{ value: { json: string } }>("exportFile", { what: "all" });
      expect(value.json).toContain("Agreed with Graham for the pilot");
      expect(value.json).toContain(addDays(today, 20));
      await page.getByRole("button", { name: "Undo" }).click();
      await expect.poll(() => finding.count()).toBe(1);
      expect((await contextOf(stage, FLASH)).findings.map(({ rule }) => rule)).toContain(
        "NOT-DOING",
      );
      await page.close();
    });

    test("an exception whose reason is only spaces is none", async () => {
      const page = await panelFor(FLASH);
      const finding = ruled(page, "NOT-DOING");
      await press(finding, "We accept this");
      await finding.getByRole("textbox", { name: "Why we make an exception" }).fill("   ");
      await press(finding, "Accept");
      await page.waitForTimeout(500);
      await expect.poll(() => finding.count()).toBe(1);
      await page.close();
    });
  });

  describe("a live piece that serves what was retired", () => {
    test("is a stop, and is retired with one click", async () => {
      const page = await stage.open(SERIES_PAGE);
      const panel = await openPanel(page);
      const finding = ruled(panel, "VER-ORPHAN");
      await expect.poll(() => finding.getAttribute("data-level")).toBe("stop");
      await expect.poll(() => finding.innerText()).toContain("Stop and think");
      await expect.poll(() => finding.innerText()).toContain("Grow the newsletter list to 20,000");
      await press(finding, "Retire it");
      await gone(finding);
      expect((await contextOf(stage, SERIES)).status).toBe("retired");
      await expect.poll(() => tabOf(page).getAttribute("data-state")).toBe("linked");
      await panel.getByRole("button", { name: "Undo" }).click();
      await expect.poll(() => finding.count()).toBe(1);
      expect((await contextOf(stage, SERIES)).status).toBe("live");
      await page.close();
    });

    test("is kept until a day that somebody sets", async () => {
      const page = await panelFor(SERIES);
      const finding = ruled(page, "VER-ORPHAN");
      await press(finding, "Keep until");
      const day = finding.getByLabel("Keep until", { exact: true });
      const { today } = await contextOf(stage, SERIES);
      for (const until of ["", today]) {
        await day.fill(until);
        await press(finding, "Keep");
        await page.waitForTimeout(300);
        await expect.poll(() => finding.count()).toBe(1);
      }
      await day.fill(addDays(today, 45));
      await press(finding, "Keep");
      await gone(finding);
      await page.reload();
      await page.getByRole("status", { name: "Alignment" }).waitFor();
      expect(await finding.count()).toBe(0);
      await page.close();
    });

    test("is given another goal", async () => {
      const page = await panelFor(SERIES);
      await press(ruled(page, "VER-ORPHAN"), "Choose a goal");
      const goal = page.getByRole("combobox", { name: "Goal" });
      await expect.poll(() => focused(goal)).toBe(true);
      await goal.fill("G2");
      await goal.press("Enter");
      await page.getByRole("combobox", { name: "Reader" }).fill("mai");
      await page.getByRole("combobox", { name: "Reader" }).press("Enter");
      await page.getByRole("button", { name: "Save" }).click();
      await expect
        .poll(() => page.getByRole("group", { name: "Goal" }).innerText())
        .toContain("G2");
      expect(await ruled(page, "VER-ORPHAN").count()).toBe(0);
      await page.close();
    });
  });

  describe("reasons", () => {
    test("four questions, by keyboard alone: two answers become the why, two are kept", async () => {
      const page = await panelFor(BROCHURE);
      const finding = ruled(page, "WHY-BOSS");
      await tabTo(page, "Answer four questions");
      await page.keyboard.press("Enter");
      await finding.getByRole("group", { name: "Four questions" }).waitFor();
      const answers = [
        ["What are we trying to achieve?", "Quality managers shortlist us before their audit."],
        ["How does this reach it?", "They find their audit questions answered in one place."],
        ["Is it the best way?", "The guide does it for less."],
        ["What else could?", "A page for each question."],
      ] as const;
      for (const [question, answer] of answers) {
        await tabTo(page, question);
        await page.keyboard.type(answer);
      }
      await tabTo(page, "Use these answers");
      await page.keyboard.press("Enter");
      await gone(finding);
      const words = `${answers[0][1]} ${answers[1][1]}`;
      expect((await contextOf(stage, BROCHURE)).link?.why).toBe(words);
      const { value } = await stage.ask<{ value: { json: string } }>("exportFile", { what: "all" });
      expect(value.json).toContain(`${answers[2][1]} ${answers[3][1]}`);
      await page.close();
    });

    test("four questions never lose the keyboard", async () => {
      const page = await panelFor(BROCHURE);
      const finding = ruled(page, "WHY-BOSS");
      await finding.getByRole("button", { name: "Answer four questions" }).press("Enter");
      await finding.getByRole("group", { name: "Four questions" }).waitFor();
      // The button that was pressed is gone.
      await expect.poll(() => finding.locator(":focus").count()).toBe(1);
      await finding
        .getByLabel("What are we trying to achieve?")
        .pressSequentially("Quality managers shortlist us before their audit.");
      await finding.getByRole("button", { name: "Use these answers" }).press("Enter");
      await gone(finding);
      await expect.poll(() => page.locator("main :focus").count()).toBe(1);
      await page.close();
    });

    test("the answers stay the why when the goal is chosen next", async () => {
      const page = await panelFor(BROCHURE);
      const finding = ruled(page, "WHY-BOSS");
      await press(finding, "Answer four questions");
      const words = "Quality managers shortlist us before their audit.";
      await finding.getByLabel("What are we trying to achieve?").fill(words);
      await press(finding, "Use these answers");
      await gone(finding);
      await expect.poll(() => why(page).inputValue()).toBe(words);
      await page.getByRole("button", { name: "Link", exact: true }).click();
      await expect
        .poll(() => page.getByRole("group", { name: "Why", exact: true }).innerText())
        .toContain(words);
      expect((await contextOf(stage, BROCHURE)).link?.why).toBe(words);
      await page.close();
    });

    test("a starter stands behind the words, never in them", async () => {
      const page = await panelFor(TRANSLATION);
      await press(ruled(page, "WHY-SALES"), "Write the why");
      await expect.poll(() => focused(why(page))).toBe(true);
      await expect
        .poll(() => why(page).getAttribute("placeholder"))
        .toMatch(/^It answers their question: ./);
      await expect
        .poll(() => why(page).inputValue())
        .toBe("A prospect in Kassel asked sales for it.");
      await why(page).fill("");
      expect(await why(page).inputValue()).toBe("");
      await why(page).pressSequentially("My own words");
      await page.waitForTimeout(300);
      await expect.poll(() => why(page).inputValue()).toBe("My own words");
      await page.close();
    });

    test("typed words stay when a fix asks for the same field again", async () => {
      const page = await panelFor("asana:1200000000018");
      await press(ruled(page, "WHY-CIRCLE"), "Write the why");
      await expect.poll(() => focused(why(page))).toBe(true);
      await expect.poll(() => why(page).getAttribute("placeholder")).toBe("When it works …");
      await why(page).fill("Half of the visitors");
      await press(ruled(page, "WHY-CIRCLE"), "Write the why");
      await expect.poll(() => focused(why(page))).toBe(true);
      await expect.poll(() => why(page).inputValue()).toBe("Half of the visitors");
      await page.close();
    });
  });

  describe("other fixes", () => {
    test("a piece is attached to the part that is offered", async () => {
      const page = await panelFor(FAQ);
      const finding = ruled(page, "PLAN-NOPART");
      await expect.poll(() => finding.getAttribute("data-level")).toBe("note");
      await expect.poll(() => alignment(page)).toBe("linked");
      const fix = finding.getByRole("button", { name: /^Attach to “.+”$/ });
      const part = /“(.+)”/.exec(await fix.innerText())?.[1] ?? "";
      await fix.click();
      await gone(finding);
      expect((await contextOf(stage, FAQ)).link?.part?.name).toBe(part);
      await page.locator("summary", { hasText: "Any Tuesday" }).click();
      await page.getByText(part).waitFor();
      await page.close();
    });

    test("where no part is likely, a person chooses it", async () => {
      const page = await panelFor(TENDERS);
      const finding = ruled(page, "PLAN-NOPART");
      await press(finding, "Fill it in");
      await expect.poll(() => finding.count()).toBe(1);
      const part = finding.getByRole("combobox");
      const choice = (await part.getByRole("option").allInnerTexts())[1] ?? "";
      await part.selectOption({ label: choice });
      await press(finding, "Fill it in");
      await gone(finding);
      expect((await contextOf(stage, TENDERS)).link?.part?.name).toBe(choice);
      await page.close();
    });

    test("two pieces that contradict each other: the other one is a link away", async () => {
      const page = await panelFor(FLASH);
      const finding = ruled(page, "CLASH-MSG");
      const other = finding.getByRole("link", { name: /^Open “Page: Will it pay for itself\?/ });
      await expect.poll(() => other.getAttribute("href")).toBe(AT.landing);
      await expect.poll(() => finding.innerText()).toMatch(/“flash offer”[\s\S]*“pay for itself”/);
      const [opened] = await Promise.all([page.context().waitForEvent("page"), other.click()]);
      await expect.poll(() => opened.url()).toBe(AT.landing);
      await opened.close();
      await page.close();
    });
  });

  describe("answers", () => {
    test("later asks how long: tomorrow, next week, at the review", async () => {
      const { today } = await contextOf(stage, FLASH);
      for (const [rule, choice, until] of [
        ["WHY-SALES", "Tomorrow", addDays(today, 1)],
        ["NOT-DOING", "Next week", addDays(today, 7)],
        ["CLASH-MSG", "When it goes to review", "review"],
      ] as const) {
        const page = await panelFor(FLASH);
        const finding = ruled(page, rule);
        await press(finding, "Later");
        await press(finding, choice);
        await gone(finding);
        await expect.poll(() => page.getByText(/Put off\. Saved in this browser/).count()).toBe(1);
        await page.close();
        const { value } = await stage.ask<{ value: { json: string } }>("exportFile", {
          what: "all",
        });
        expect(value.json).toMatch(new RegExp(`"until": ?"${until}"`));
      }
      const left = await panelFor(FLASH);
      await expect.poll(() => rulesIn(left)).toEqual(["DIS-OPEN"]);
      // At the review only what was put off to the review is said again.
      await change("setStatus", FLASH, { status: "review" });
      await expect.poll(() => rulesIn(left)).toEqual(["CLASH-MSG"]);
      await left.close();
    });

    test("“This is wrong” is quiet, after a reload too", async () => {
      const page = await stage.open(FLASH_PAGE);
      const panel = await openPanel(page);
      const finding = ruled(panel, "CLASH-MSG");
      await press(finding, "This is wrong");
      await gone(finding);
      await expect.poll(() => panel.getByText(/Thank you\./).count()).toBe(1);
      await page.reload();
      await openPanel(page);
      await ruled(panel, "NOT-DOING").waitFor();
      expect(await finding.count()).toBe(0);
      await expect.poll(() => ruled(panel, "WHY-SALES").count()).toBe(1);
      await page.close();
    });

    test("every answer leaves the keyboard in the panel", async () => {
      const page = await panelFor(FLASH);
      for (const [rule, ...names] of [
        ["CLASH-MSG", "This is wrong"],
        ["WHY-SALES", "Later", "Tomorrow"],
        ["NOT-DOING", "Park it as an idea"],
      ] as const) {
        const finding = ruled(page, rule);
        for (const name of names)
          await finding.getByRole("button", { name, exact: true }).press("Enter");
        if (rule === "NOT-DOING")
          await expect.poll(() => finding.getAttribute("data-level")).toBe("note");
        else await gone(finding);
        await expect
          .poll(() => page.locator("main :focus").count(), { message: `after ${rule}` })
          .toBe(1);
      }
      await page.close();
    });

    test("“We accept this” is quiet at once where no decision is touched", async () => {
      const page = await panelFor(FAQ);
      await press(ruled(page, "PLAN-NOPART"), "We accept this");
      await gone(ruled(page, "PLAN-NOPART"));
      await page.getByRole("button", { name: "Undo" }).click();
      await expect.poll(() => ruled(page, "PLAN-NOPART").count()).toBe(1);
      await page.close();
    });
  });

  describe("while somebody types in the panel", () => {
    const typeFor = async (field: Locator, milliseconds: number): Promise<void> => {
      const end = Date.now() + milliseconds;
      while (Date.now() < end) await field.pressSequentially("so ", { delay: 80 });
    };
    /** Distance from the top of the page, wherever it is scrolled to. */
    const top = (page: Page): Promise<number> =>
      why(page).evaluate((one) => one.getBoundingClientRect().top + window.scrollY);
    const wrong = (key: string, rule: string): Promise<unknown> =>
      change("close", key, { rule, kind: "wrong", until: null });

    test("the list stays until there is a pause", async () => {
      const page = await panelFor(BROCHURE);
      await expect.poll(() => rulesIn(page)).toEqual(["LINK-NONE", "WHY-BOSS"]);
      await why(page).fill("");
      await typeFor(why(page), 300);
      await wrong(BROCHURE, "LINK-NONE");
      await typeFor(why(page), 600);
      await expect.poll(() => rulesIn(page)).toEqual(["LINK-NONE", "WHY-BOSS"]);
      await expect.poll(() => rulesIn(page), { timeout: 5000 }).toEqual(["WHY-BOSS"]);
      await expect.poll(() => why(page).inputValue()).toMatch(/^(so )+$/);
      await page.close();
    });

    test("for as long as the typing goes on", async () => {
      const page = await panelFor(BROCHURE);
      await why(page).fill("");
      await typeFor(why(page), 300);
      await wrong(BROCHURE, "LINK-NONE");
      await typeFor(why(page), 3500);
      await expect.poll(() => rulesIn(page)).toEqual(["LINK-NONE", "WHY-BOSS"]);
      await expect.poll(() => rulesIn(page), { timeout: 5000 }).toEqual(["WHY-BOSS"]);
      await page.close();
    });

    test("the last finding does not vanish under their hands", async () => {
      const page = await panelFor(QUOTES);
      await ruled(page, "LINK-NONE").waitFor();
      const before = await top(page);
      await typeFor(why(page), 300);
      await wrong(QUOTES, "LINK-NONE");
      await typeFor(why(page), 600);
      await expect.poll(() => rulesIn(page)).toEqual(["LINK-NONE"]);
      expect(await top(page)).toBe(before);
      await gone(ruled(page, "LINK-NONE"));
      await page.close();
    });

    test("the first finding does not appear under their hands", async () => {
      await wrong(QUOTES, "LINK-NONE");
      const page = await panelFor(QUOTES);
      await why(page).waitFor();
      expect(await rulesIn(page)).toEqual([]);
      await typeFor(why(page), 300);
      // Another status is another fact: the answer given no longer holds.
      await change("setStatus", QUOTES, { status: "live" });
      await typeFor(why(page), 600);
      expect(await rulesIn(page)).toEqual([]);
      await expect.poll(() => rulesIn(page), { timeout: 5000 }).toEqual(["LINK-NONE"]);
      await page.close();
    });

    test("an exception half written stays when another finding goes", async () => {
      const page = await panelFor(FLASH);
      const finding = ruled(page, "NOT-DOING");
      await press(finding, "We accept this");
      const reason = finding.getByRole("textbox", { name: "Why we make an exception" });
      await typeFor(reason, 300);
      await wrong(FLASH, "WHY-SALES");
      await typeFor(reason, 600);
      await expect.poll(() => rulesIn(page)).toEqual(["WHY-SALES", "NOT-DOING", "CLASH-MSG"]);
      await gone(ruled(page, "WHY-SALES"));
      await expect.poll(() => reason.inputValue()).toMatch(/^(so )+$/);
      await expect.poll(() => focused(reason)).toBe(true);
      await page.close();
    });
  });

  describe("a tip", () => {
    const TIP = "Retiring a piece is work done, too.";

    test("is said once, and rests after a reload", async () => {
      const page = await panelFor(SERIES);
      await page.getByText(TIP).waitFor();
      await page.waitForTimeout(300);
      await expect.poll(() => page.getByText(TIP).count()).toBe(1);
      await page.reload();
      await ruled(page, "VER-ORPHAN").waitFor();
      await page.waitForTimeout(500);
      expect(await page.getByText(TIP).count()).toBe(0);
      await page.close();
    });

    test("“No more tips” switches them off, on every piece", async () => {
      const page = await panelFor(SERIES);
      await press(page.getByRole("region", { name: "Findings" }), "No more tips");
      await gone(page.getByText(TIP));
      await page.goto(`chrome-extension://${stage.extensionId}/panel.html?key=${FLASH}`);
      await ruled(page, "NOT-DOING").waitFor();
      await page.waitForTimeout(500);
      expect(await page.locator(".tip").count()).toBe(0);
      expect(
        await stage.ask<{ value: { settings: { tips: boolean } } }>("settings", {}),
      ).toMatchObject({ value: { settings: { tips: false } } });
      await page.close();
    });
  });

  test("the tab is warm once per piece and day", async () => {
    const first = await stage.open(FLASH_PAGE);
    await expect.poll(() => tabOf(first).getAttribute("data-state")).toBe("finding");
    expect(await tabOf(first).getAttribute("data-quiet")).toBeNull();
    const label = await tabOf(first).getAttribute("aria-label");
    expect(label).toBe("Throughline: 3 findings");
    const second = await stage.open(FLASH_PAGE);
    await expect.poll(() => tabOf(second).getAttribute("data-state")).toBe("finding");
    expect(await tabOf(second).getAttribute("data-quiet")).not.toBeNull();
    await expect.poll(() => tabOf(second).getAttribute("aria-label")).toBe(label);
    expect(await tabOf(first).getAttribute("data-quiet")).toBeNull();
    // Another piece has its own signal.
    const other = await stage.open(SERIES_PAGE);
    await expect.poll(() => tabOf(other).getAttribute("data-state")).toBe("finding");
    expect(await tabOf(other).getAttribute("data-quiet")).toBeNull();
    for (const page of [first, second, other]) await page.close();
  });
});

describe("at 320 px", () => {
  let narrow: Stage;
  beforeAll(async () => {
    narrow = await openStage({ reducedMotion: "reduce", viewport: { width: 320, height: 800 } });
    await narrow.loadSample();
  });
  afterAll(() => narrow.close());

  /** Buttons that unfold something, by piece; all of them are pressed, one set after the other. */
  const UNFOLD = [
    [FLASH, ["1 more", "Later"]],
    [FLASH, ["1 more", "Why do I see this?", "We accept this"]],
    [SERIES, ["Keep until"]],
    [SERIES, ["Later"]],
    [BROCHURE, ["Answer four questions", "Later"]],
    [FAQ, ["Why do I see this?"]],
    [TENDERS, ["Why do I see this?"]],
  ] as const;

  test.each(UNFOLD)("axe finds nothing on %s with %s", async (key, names) => {
    const page = await panelFor(key, narrow);
    for (const name of names) {
      const buttons = page
        .getByRole("region", { name: "Findings" })
        .getByRole("button", { name, exact: true });
      // “We accept this” closes most findings at once: only the one that asks back is unfolded.
      const wanted =
        name === "We accept this"
          ? ruled(page, "NOT-DOING").getByRole("button", { name })
          : buttons;
      for (const one of await wanted.all()) await one.click();
    }
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    expect(await faultsInLooks(page, NARROW)).toEqual([]);
    await page.close();
  });
});
