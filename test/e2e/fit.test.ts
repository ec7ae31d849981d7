/** What a piece's own words speak for: the fit region and the cards beside it. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Brief, Fit } from "../../utils/messages/fit-view";
import { faultsInLooks, NARROW } from "./sound";
import { AT, openPanel, openStage } from "./stage";
import type { Stage } from "./stage";

let stage: Stage;

const GUIDE = "gdoc:DEMO01brackenworks";
const QUESTION = "How long does it take until our records are complete?";
const READ_AT = "2026-02-16T10:41:00";

const START = Date.parse(READ_AT);

/** A look as the background answers it. */
const FOUND: Fit = {
  read: { from: "export", at: READ_AT, words: 812 },
  enough: 40,
  lines: [
    line("reader", "other", "It was the night when the gearbox stopped.", ["gearbox"]),
    line("message", "fits", "On any Tuesday you are ready.", ["any Tuesday", "ready"]),
    { id: "next-step", state: "missing", says: { key: "Nothing asks for a step." }, quotes: [] },
  ],
  questions: [
    {
      text: "Where do I see the history of one gauge?",
      answered: true,
      by: "words",
      quote: { text: "Open the gauge card.", words: ["gauge"] },
    },
    { text: QUESTION, answered: false, by: "words" },
  ],
  copies: [
    {
      key: "gdoc:DEMO02brackenworks",
      title: "Customer story",
      sentences: ["Late jobs fell from 23 percent to 8 within six weeks."],
    },
    { key: "gdoc:DEMO03brackenworks", title: "One hour of line stop", sentences: [] },
  ],
  points: [
    { text: "37 of 40 plants passed.", source: "Customer study", pillar: "Tuesday", used: true },
    { text: "A card takes 40 seconds.", pillar: "Tuesday", used: false },
  ],
  notDoing: [
    {
      id: "n1",
      text: "No flash offers",
      why: "They teach buyers to wait.",
      quote: { text: "This week only: a flash offer.", words: ["flash offer"] },
    },
  ],
  links: [
    {
      key: "gdoc:DEMO02brackenworks",
      url: "https://docs.google.com/document/d/DEMO02brackenworks",
    },
  ],
  strange: false,
};

const BRIEF: Brief = {
  reader: { name: "Quality manager", job: "Shows records on audit day.", asks: "Who asks first?" },
  belief: "On any Tuesday you are ready.",
  proof: [{ text: "37 of 40 plants passed.", source: "Customer study" }],
  nextStep: ["Download the checklist"],
};

function line(
  id: "reader" | "message",
  state: "other" | "fits",
  text: string,
  words: string[],
): Fit["lines"][number] {
  return { id, state, says: { key: `About the ${id}.` }, quotes: [{ text, words }] };
}

interface Asked {
  asked?: string[];
  fits?: Fit[];
}

/** A panel that is told what the words say: the first of `fits`, then the next one, then the last again. */
async function panelTold(fits: Fit[], key = GUIDE, clock = false): Promise<Page> {
  const page = await stage.context.newPage();
  if (clock) await page.clock.install({ time: START });
  await page.addInitScript(
    (told) => {
      interface Reply {
        ok: boolean;
        value: { goal?: unknown };
      }
      type Send = (message: { name: string; body: { why?: string } }) => Promise<Reply>;
      const world = globalThis as unknown as Asked & {
        chrome?: { runtime?: { sendMessage?: Send } };
      };
      const runtime = world.chrome?.runtime;
      const send = runtime?.sendMessage?.bind(runtime);
      if (!runtime || !send) return;
      world.asked = [];
      world.fits = told.fits;
      runtime.sendMessage = async (message) => {
        if (message.name === "check") {
          world.asked?.push(message.body.why ?? "");
          const { fits = [] } = world;
          return { ok: true, value: (fits.length > 1 ? fits.shift() : fits[0]) as object };
        }
        const reply = await send(message);
        if (message.name !== "context" || !reply.value.goal) return reply;
        return { ok: true, value: { ...reply.value, brief: told.brief } };
      };
    },
    { fits, brief: BRIEF },
  );
  await page.goto(`chrome-extension://${stage.extensionId}/panel.html?key=${key}`);
  await page.getByRole("status", { name: "Alignment" }).waitFor();
  return page;
}

const fitOf = (page: Page): Locator => page.getByRole("region", { name: "Fit" });
const asked = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as Asked).asked ?? []);
const unfold = (page: Page, title: string): Promise<void> =>
  page.locator("summary").filter({ hasText: title }).click();
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describe("the fit of a draft", () => {
  beforeAll(async () => {
    stage = await openStage();
    await stage.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    await stage.ask("deleteAll", {});
    await stage.loadSample();
  });

  test("opening the panel is enough: three lines, each with its state and the words it rests on", async () => {
    const page = await panelTold([FOUND]);
    const lines = fitOf(page).locator("[data-fit]");
    await expect.poll(() => lines.count()).toBe(3);
    const ids = await lines.evaluateAll((all) => all.map((one) => one.getAttribute("data-fit")));
    expect(ids).toEqual(["reader", "message", "next-step"]);
    await expect
      .poll(() => lines.nth(0).innerText())
      .toMatch(/Reader\s+Something else\s+About the reader\./);
    await expect
      .poll(() => lines.nth(2).innerText())
      .toMatch(/Next step\s+Not there yet\s+Nothing asks/);
    await expect
      .poll(() => lines.nth(1).locator("mark").allInnerTexts())
      .toEqual(["any Tuesday", "ready"]);
    await expect.poll(() => fitOf(page).getByText("Read from: page text, 10:41").count()).toBe(1);
    expect(await asked(page)).toEqual(["opened"]);
    await page.close();
  });

  test("“Check again” asks anew and says so", async () => {
    const later = { from: "description", at: "2026-02-16T11:02:00", words: 90 } as const;
    const page = await panelTold([FOUND, { ...FOUND, read: later }]);
    await fitOf(page).locator("[data-fit]").first().waitFor();
    await fitOf(page).getByRole("button", { name: "Check again" }).click();
    await fitOf(page).getByText("Read from: the description, 11:02").waitFor();
    expect(await asked(page)).toEqual(["opened", "asked"]);
    await expect.poll(() => fitOf(page).getAttribute("aria-busy")).toBe("false");
    await page.close();
  });

  test("words that cannot be read are said calmly, with the way out, which is pasting them", async () => {
    const page = await stage.ours(`panel.html?key=${GUIDE}`);
    const fit = fitOf(page);
    await fit.getByText("No tab shows this piece. Open it, then check again.").waitFor();
    expect(await fit.locator("[data-fit]").count()).toBe(0);
    expect(await page.getByRole("alert").count()).toBe(0);
    const paste = fit.locator("summary");
    await paste.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Five words are not enough.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await fit.getByText(/Keep writing: from 40 words on.*5 words so far\./).waitFor();
    await expect.poll(() => fit.getByText(/Read from: what you pasted, \d\d:\d\d/).count()).toBe(1);
    await expect.poll(() => paste.evaluate((one) => one === document.activeElement)).toBe(true);
    await fit.getByRole("button", { name: "Check again" }).click();
    await expect.poll(() => fit.getAttribute("aria-busy")).toBe("false");
    await expect.poll(() => fit.getByText(/5 words so far/).count()).toBe(1);
    await fit.getByRole("button", { name: "Read the page instead" }).click();
    await fit.getByText("No tab shows this piece.").waitFor();
    await page.close();
  });

  test.each([
    [AT.guide, "page text"],
    [AT.task, "the description"],
  ])("beside a page its own words are read, unasked: %s", async (address, source) => {
    const page = await stage.open(address);
    const panel = await openPanel(page);
    const fit = panel.getByRole("region", { name: "Fit" });
    await fit.getByText(new RegExp(`Read from: ${source}, \\d\\d:\\d\\d`)).waitFor();
    await expect.poll(() => fit.locator("[data-fit]").count()).toBe(3);
    await expect
      .poll(() => fit.locator("[data-fit=reader][data-state=fits] mark").count())
      .toBeGreaterThan(0);
    await page.close();
  });

  test("what a person says of a question outlives the page, whatever the words say", async () => {
    const page = await stage.open(AT.guide);
    const panel = await openPanel(page);
    const questions = panel.locator("details").filter({ hasText: /Questions they ask\s+\d of 3/ });
    await questions.locator("summary").click();
    const box = questions.getByRole("checkbox").first();
    const before = await box.isChecked();
    await box.focus();
    await page.keyboard.press("Space");
    await expect.poll(() => box.isChecked()).toBe(!before);
    await panel.getByText(/Saved in this browser, \d\d:\d\d/).waitFor();
    await page.reload();
    await openPanel(page);
    await questions.locator("summary").click();
    await expect.poll(() => box.isChecked()).toBe(!before);
    await questions.getByText(/You said it is/).waitFor();
    await page.close();
  });

  test("being off leads to the settings, being asked to wait says until when", async () => {
    const none = {
      ...FOUND,
      lines: [],
      questions: [],
      points: [],
      notDoing: [],
      copies: [],
      links: [],
    };
    const off = { ...none, read: { because: "off" } } as const;
    const wait = { ...none, read: { because: "throttled", retryAt: READ_AT } } as const;
    const page = await panelTold([off, wait]);
    const link = fitOf(page).getByRole("link", { name: "Change this in the settings" });
    await expect.poll(() => link.getAttribute("href")).toBe("/workspace.html#/settings");
    await fitOf(page).getByRole("button", { name: "Check again" }).click();
    await fitOf(page).getByText("Check again from 10:41.").waitFor();
    await page.close();
  });

  test("on a piece without a link the words help to choose", async () => {
    const page = await panelTold([FOUND], "gdoc:DEMO05brackenworks");
    await fitOf(page).getByText("Who these words speak to, as a help to choose.").waitFor();
    await page.close();
  });

  test("a selected passage says so, and the whole text is one click away", async () => {
    const part = { from: "selection", at: READ_AT, words: 60 } as const;
    const page = await panelTold([{ ...FOUND, read: part }, FOUND]);
    await fitOf(page).getByText("Read from: the selected passage, 10:41").waitFor();
    await fitOf(page).getByRole("button", { name: "Look at the whole text" }).click();
    await fitOf(page).getByText("Read from: page text, 10:41").waitFor();
    await page.close();
  });

  test("a question is ticked by a person, kept, and taken back", async () => {
    const page = await panelTold([FOUND]);
    await unfold(page, "Questions they ask");
    await page.getByText("1 of 2").waitFor();
    await page.getByText("Open the gauge card.").waitFor();
    const said = { ...FOUND.questions[1], answered: true, by: "person" } as const;
    await page.evaluate(
      (fit) => {
        (globalThis as unknown as Asked).fits = [fit];
      },
      { ...FOUND, questions: [...FOUND.questions.slice(0, 1), { ...said, text: QUESTION }] },
    );
    await page.getByRole("checkbox", { name: QUESTION }).check();
    await page.getByText("2 of 2").waitFor();
    await page.getByText("You said it is answered.").waitFor();
    await page.getByText(/Saved in this browser, \d\d:\d\d/).waitFor();
    expect(await stored()).toEqual({ [QUESTION]: true });
    // A changed link is looked at again, without being asked.
    await expect.poll(() => asked(page)).toEqual(["opened", "opened"]);
    await page.evaluate((fit) => {
      (globalThis as unknown as Asked).fits = [fit];
    }, FOUND);
    await page.getByRole("button", { name: "Go by the words" }).click();
    await page.getByText("1 of 2").waitFor();
    expect(await stored()).toBeUndefined();
    await page.close();
  });

  test("a point is copied with its source, the brief as a whole", async () => {
    const page = await panelTold([FOUND]);
    await unfold(page, "Points with proof");
    const point = page.locator(".point").filter({ hasText: "37 of 40" });
    await expect
      .poll(() => point.innerText())
      .toContain("Source: Customer study · Already in the text");
    await point.getByRole("button", { name: "Copy" }).click();
    await point.getByText("Copied.").waitFor();
    await expect.poll(() => copied(page)).toBe("37 of 40 plants passed. (Source: Customer study)");
    await expect.poll(() => page.getByText("No source noted yet").count()).toBe(1);
    // Where the host forbids its frames the clipboard, the old way does it.
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden"));
    });
    await unfold(page, "Brief");
    const copy = page.getByRole("button", { name: "Copy the brief" });
    await copy.click();
    await expect.poll(() => copied(page)).toContain("Who reads it\nQuality manager");
    await expect.poll(() => copied(page)).toMatch(/What they do next\nDownload the checklist$/);
    await expect.poll(() => copy.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.close();
  });

  test("a decision against it, and the document it is about, are shown with the sentence", async () => {
    const page = await panelTold([FOUND]);
    const against = page.getByRole("region", { name: "We decided not to do this" });
    await expect
      .poll(() => against.innerText())
      .toMatch(/No flash offers[\s\S]*They teach[\s\S]*flash offer/);
    const about = page.getByRole("link", { name: "Customer story: Penhallow Foods, four plants" });
    await expect.poll(() => about.getAttribute("href")).toContain("DEMO02brackenworks");
    const copies = page.getByRole("region", { name: "Says nearly the same as" });
    await expect
      .poll(() => copies.innerText())
      .toMatch(
        /Customer story[\s\S]*Late jobs fell[\s\S]*One hour of line stop[\s\S]*Open it in another tab/,
      );
    await page.close();
  });

  test("nobody looks again before a pause, and nothing moves under the hands", async () => {
    const other = {
      ...FOUND,
      read: { from: "page", at: "2026-02-16T11:02:00", words: 9 },
    } as const;
    const page = await panelTold([FOUND, other], GUIDE, true);
    await fitOf(page).getByText("Read from: page text, 10:41").waitFor();
    await page.clock.pauseAt(START + 60_000);
    const stir = async (): Promise<void> => {
      await page.mouse.move(5, 5);
      await page.evaluate(() => window.dispatchEvent(new Event("focus")));
      await page.keyboard.press("Shift");
    };
    for (let second = 0; second < 40; second += 10) {
      await stir();
      await page.clock.runFor(10_000);
    }
    // Ten seconds after the last key.
    expect(await asked(page)).toEqual(["opened"]);
    await page.clock.runFor(9500);
    await page.mouse.move(8, 8);
    await page.clock.runFor(700);
    expect(await asked(page)).toEqual(["opened", "pause"]);
    await expect.poll(() => fitOf(page).getByText("10:41").count()).toBe(1);
    await page.clock.runFor(2000);
    await fitOf(page).getByText("11:02").waitFor();
    // Whoever leaves the panel alone sets nothing off.
    await page.clock.runFor(120_000);
    expect(await asked(page)).toEqual(["opened", "pause"]);
    await page.close();
  });
});

/** What is stored of a person's word on the questions of the guide. */
async function stored(): Promise<unknown> {
  const { value } = await stage.ask<{ value: { json: string } }>("exportFile", { what: "all" });
  const { documents } = JSON.parse(value.json) as { documents: { id: string; body: unknown }[] };
  const link = documents.find(({ id }) => id === "link:A01")?.body as { answered?: unknown };
  return link.answered;
}

describe("at 320 px", () => {
  beforeAll(async () => {
    const viewport = { width: 320, height: 800 };
    stage = await openStage({ reducedMotion: "reduce", viewport });
    await stage.loadSample();
  });
  afterAll(() => stage.close());

  test("everything unfolded passes axe and fits, at twice the letter size too", async () => {
    const page = await panelTold([FOUND]);
    await fitOf(page).locator("[data-fit]").first().waitFor();
    for (const fold of await page.locator("summary").all()) await fold.click();
    expect(await faultsInLooks(page, NARROW)).toEqual([]);
    for (const size of ["100%", "200%"]) {
      const over = await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        return document.documentElement.scrollWidth - window.innerWidth;
      }, size);
      expect(over).toBeLessThanOrEqual(0);
    }
    await page.close();
  });
});
