/** The browser's own language model, asked for a second opinion. The model is a fake: no test browser has one. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Fit } from "../../utils/messages/fit-view";
import type { SuggestedGoal } from "../../utils/messages/views";
import { faultsInLooks, NARROW } from "./sound";
import { AT, openPanel, openStage } from "./stage";
import type { Stage } from "./stage";

let stage: Stage;

/** How the fake behaves. `null`: the browser has no such thing. */
type Fake = {
  state?: string;
  choice?: string;
  /** Absent: some words of the title */
  quote?: string;
  /** Tokens it holds; every word is one */
  window?: number;
  /** Downloads, and answers, only when the test says so */
  waits?: boolean;
} | null;

interface Heard {
  made: number;
  prompts: string[];
  options: Record<string, unknown>[];
  destroyed: number;
  /** Lets a download go on */
  go?: () => void;
  progress?: (loaded: number) => void;
}

/** Runs in every frame; only pages of ours get the fake. */
function install(fake: Fake): void {
  if (location.protocol !== "chrome-extension:") return;
  const world = globalThis as unknown as { LanguageModel?: unknown; heard: Heard };
  delete world.LanguageModel;
  if (!fake) return;
  const heard: Heard = { made: 0, prompts: [], options: [], destroyed: 0 };
  world.heard = heard;
  type Monitor = (monitor: {
    addEventListener: (type: string, listener: (event: { loaded: number }) => void) => void;
  }) => void;
  const session = {
    contextWindow: fake.window ?? 4000,
    contextUsage: 0,
    measureContextUsage: (text: string) => Promise.resolve(text.split(/\s+/).length),
    prompt(text: string, options: Record<string, unknown>) {
      heard.prompts.push(text);
      heard.options.push(options);
      const title = /^\w+: (.+)$/m.exec(text.slice(text.indexOf("\n\n")))?.[1] ?? "";
      const quote = fake.quote ?? title;
      return Promise.resolve(JSON.stringify({ choice: fake.choice ?? "B", quote }));
    },
    destroy() {
      heard.destroyed++;
    },
  };
  world.LanguageModel = {
    params: () => Promise.resolve(null),
    availability: () => Promise.resolve(fake.state ?? "available"),
    create({ signal, monitor }: { signal: AbortSignal; monitor: Monitor }) {
      heard.made++;
      monitor({
        addEventListener: (_type, listener) => (heard.progress = (loaded) => listener({ loaded })),
      });
      if (!fake.waits) return Promise.resolve(session);
      return new Promise((resolve, reject) => {
        heard.go = () => resolve(session);
        signal.addEventListener("abort", () => reject(signal.reason as Error));
      });
    },
  };
}

const PIECE = "gdoc:DEMO05brackenworks";
const QUOTED = [
  "It was the night when the gearbox stopped.",
  "The auditor came on a Tuesday.",
  "Forty plants do it the same way.",
];

/** A look as the background answers it: nothing linked, some words quoted. */
const FOUND: Fit = {
  read: { from: "export", at: "2026-02-16T10:41:00", words: 812 },
  enough: 40,
  lines: [
    line("reader", QUOTED.slice(0, 2)),
    line("message", QUOTED.slice(1)),
    line("next-step", []),
  ],
  questions: [],
  points: [],
  notDoing: [],
  copies: [],
  links: [],
  strange: false,
};

/** Goals that its words speak for, none of them clearly. */
const SUGGESTED: SuggestedGoal[] = ["g-shortlist", "g-audit", "g-expand"].map((goalId) => ({
  goalId,
  because: { key: "because.words", params: { words: "gearbox, night" } },
  maybe: true,
}));

function line(id: Fit["lines"][number]["id"], quotes: string[]): Fit["lines"][number] {
  const says = { key: `About the ${id}.` };
  return { id, state: "unlinked", says, quotes: quotes.map((text) => ({ text, words: [] })) };
}

/** Says instead of the background what the words of the piece speak for. */
function tell(told: { fit: Fit; suggested: SuggestedGoal[] }): void {
  interface Reply {
    value: { state?: string };
  }
  type Send = (message: { name: string }) => Promise<Reply>;
  const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: Send } } };
  const runtime = chrome?.runtime;
  const send = runtime?.sendMessage?.bind(runtime);
  if (!runtime || !send) return;
  runtime.sendMessage = async (message) => {
    if (message.name === "check") return { ok: true, value: told.fit as object };
    const reply = await send(message);
    if (message.name !== "context" || reply.value.state !== "unlinked") return reply;
    return { ...reply, value: { ...reply.value, suggested: told.suggested } };
  };
}

/** The panel of a piece that is not linked and whose words speak for several goals, none of them clearly. */
async function panelWith(fake: Fake): Promise<Page> {
  const page = await stage.context.newPage();
  await page.addInitScript(install, fake);
  await page.addInitScript(tell, { fit: FOUND, suggested: SUGGESTED });
  await page.goto(`chrome-extension://${stage.extensionId}/panel.html?key=${PIECE}`);
  await page.getByText(/Read from: page text/).waitFor();
  return page;
}

const heardIn = (page: Page): Promise<Heard> =>
  page.evaluate(() => {
    const { made, prompts, options, destroyed } = (globalThis as unknown as { heard: Heard }).heard;
    return { made, prompts, options, destroyed };
  });
const act = (page: Page, step: "go" | number): Promise<void> =>
  page.evaluate((one) => {
    const { heard } = globalThis as unknown as { heard: Heard };
    if (one === "go") heard.go?.();
    else heard.progress?.(one);
  }, step);

const askButton = (page: Page): Locator =>
  page
    .getByRole("region", { name: "Fit" })
    .getByRole("button", { name: "Ask the browser’s model" });
const second = (page: Page): Locator => page.getByRole("group", { name: "Second opinion" });
const preview = (page: Page): Locator =>
  second(page).getByRole("region", { name: "This is sent, and nothing else" });
const button = (page: Page, name: string): Locator =>
  second(page).getByRole("button", { name, exact: true });
const goalField = (page: Page): Locator => page.getByRole("combobox", { name: "Goal" });

/** Everything that is kept: documents and history. */
async function kept(): Promise<unknown> {
  const { value } = await stage.ask<{ value: { json: string } }>("exportFile", { what: "all" });
  const { documents, events } = JSON.parse(value.json) as Record<string, unknown>;
  return { documents, events };
}

async function settingsWith(fake: Fake): Promise<Page> {
  const page = await stage.context.newPage();
  await page.addInitScript(install, fake);
  await page.goto(`chrome-extension://${stage.extensionId}/workspace.html#/settings`);
  await page.getByRole("region", { name: "Tips" }).waitFor();
  return page;
}

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.ask("deleteAll", {});
  await stage.loadSample();
});

describe("the switch", () => {
  test("is off, says what we cannot know, and is remembered", async () => {
    const page = await settingsWith({ state: "downloadable" });
    const row = page.getByRole("region", { name: "Second opinion" });
    const toggle = row.getByRole("switch");
    expect(await toggle.isChecked()).toBe(false);
    await expect
      .poll(() => row.innerText())
      .toContain("may use a cloud for the answer, and we cannot know");
    await expect.poll(() => row.innerText()).toContain("several gigabytes");
    await toggle.click();
    await page
      .getByText(/Saved, \d\d:\d\d|Saved/)
      .first()
      .waitFor();
    await page.reload();
    await expect.poll(() => toggle.isChecked()).toBe(true);
    expect((await heardIn(page)).made).toBe(0);
    await page.close();
  });

  test.each<[string, Fake]>([
    ["has no model", null],
    ["says that its model is unavailable", { state: "unavailable" }],
  ])("is not there where the browser %s, and neither is anything in the panel", async (_, fake) => {
    await stage.ask("saveSettings", { secondOpinion: true });
    const page = await settingsWith(fake);
    // The row would come with the browser's answer, which is a moment later than the rest.
    await page.waitForTimeout(500);
    expect(await page.getByText("Second opinion").count()).toBe(0);
    await page.close();
    const panel = await panelWith(fake);
    await panel.waitForTimeout(500);
    expect(await second(panel).count()).toBe(0);
    expect(await askButton(panel).count()).toBe(0);
    await panel.close();
  });
});

describe("in the panel", () => {
  test("nothing is offered before a person switched it on, and then it is at once", async () => {
    const page = await panelWith({});
    await page.waitForTimeout(500);
    expect(await second(page).count()).toBe(0);
    await stage.ask("saveSettings", { secondOpinion: true });
    await askButton(page).waitFor();
    expect((await heardIn(page)).made).toBe(0);
    await page.close();
  });

  describe("switched on", () => {
    beforeEach(() => stage.ask("saveSettings", { secondOpinion: true }));

    test("a frame in a host page may ask at all", async () => {
      const page = await stage.open(AT.brochure);
      await openPanel(page);
      const frame = page.frames().find((one) => one.url().includes("panel.html"));
      const allowed = await frame?.evaluate(() =>
        (
          document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } }
        ).featurePolicy.allowsFeature("language-model"),
      );
      expect(allowed).toBe(true);
      await page.close();
    });

    test("what is sent is what was shown; the answer fills in the goal and links nothing", async () => {
      const page = await panelWith({});
      const before = await kept();
      const guessed = await goalField(page).inputValue();
      await askButton(page).click();
      const shown = await preview(page).innerText();
      expect(shown).toMatch(/\nA: G\d .+\nB: G\d .+\nC: G\d .+\n\nTitle: Corporate brochure/);
      expect(shown.match(/^- .*$/gm)).toEqual(QUOTED.map((one) => `- ${one}`));
      expect((await heardIn(page)).made).toBe(0);
      await button(page, "Send").click();
      await button(page, "Choose it").waitFor();
      const { prompts, options, destroyed } = await heardIn(page);
      expect(prompts).toEqual([textOf(shown)]);
      expect(options[0]).toMatchObject({ omitResponseConstraintInput: true });
      expect(destroyed).toBe(1);
      const code = /\nB: (G\d)/.exec(shown)?.[1] ?? "";
      const title = /Title: (.+)/.exec(shown)?.[1] ?? "";
      await expect
        .poll(() => second(page).getByRole("status").innerText())
        .toBe(`Second opinion: ${code}, because of “${title}”`);
      await expect.poll(() => goalField(page).inputValue()).toBe(guessed);
      await button(page, "Choose it").click();
      await expect.poll(() => goalField(page).inputValue()).toContain(code);
      await expect
        .poll(() => goalField(page).evaluate((field) => field === document.activeElement))
        .toBe(true);
      expect(guessed).not.toContain(code);
      await expect
        .poll(() => page.getByRole("status", { name: "Alignment" }).getAttribute("data-state"))
        .toBe("unlinked");
      expect(await kept()).toEqual(before);
      // The same words, the same goals: the answer is known.
      expect(await askButton(page).count()).toBe(0);
      expect((await heardIn(page)).made).toBe(1);
      await page.getByRole("button", { name: "Link", exact: true }).click();
      await page.getByRole("group", { name: "Goal" }).getByText(code).first().waitFor();
      expect(await second(page).count()).toBe(0);
      await page.close();
    });

    test("by keyboard: to the preview, through it, and back without sending", async () => {
      const page = await panelWith({});
      await askButton(page).focus();
      await page.keyboard.press("Enter");
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
      await expect.poll(focused).toContain("Title: ");
      await page.keyboard.press("Tab");
      await expect.poll(() => focused()).toBe("Send");
      await page.keyboard.press("Tab");
      await expect.poll(() => focused()).toBe("Do not send");
      await page.keyboard.press("Enter");
      await expect.poll(focused).toBe("Ask the browser’s model");
      expect(await preview(page).count()).toBe(0);
      expect((await heardIn(page)).made).toBe(0);
      await page.close();
    });

    test.each<[string, Fake, string]>([
      [
        "words that were not sent",
        { quote: "made up words" },
        "The model gave no answer that can be checked.",
      ],
      ["none of the goals", { choice: "none", quote: "" }, "Second opinion: none of these goals."],
      [
        "a goal that was not offered",
        { choice: "D" },
        "The model gave no answer that can be checked.",
      ],
    ])("an answer with %s gives nothing to choose", async (_, fake, sentence) => {
      const page = await panelWith(fake);
      await askButton(page).click();
      await button(page, "Send").click();
      await second(page).getByText(sentence).waitFor();
      expect(await second(page).getByRole("button").count()).toBe(0);
      expect((await heardIn(page)).prompts).toHaveLength(1);
      await page.close();
    });

    test("a request that is too long is shown again, shorter, before it is sent", async () => {
      const page = await panelWith({});
      await askButton(page).click();
      const whole = textOf(await preview(page).innerText());
      await page.close();
      const words = whole.split(/\s+/).length;
      const small = await panelWith({ window: words + 199 });
      await askButton(small).click();
      await button(small, "Send").click();
      await small.getByText("That was too long for the model. This is what fits.").waitFor();
      const shown = textOf(await preview(small).innerText());
      expect(shown.length).toBeLessThan(whole.length);
      expect((await heardIn(small)).prompts).toEqual([]);
      await button(small, "Send").click();
      await button(small, "Choose it").waitFor();
      expect((await heardIn(small)).prompts).toEqual([shown]);
      await small.close();
    });

    test("a download is announced before, said while it runs, and can be stopped", async () => {
      const page = await panelWith({ state: "downloadable", waits: true });
      await askButton(page).click();
      await second(page)
        .getByText(/downloads its model first: several gigabytes/)
        .waitFor();
      expect((await heardIn(page)).made).toBe(0);
      await button(page, "Send").click();
      const status = second(page).getByRole("status");
      await expect.poll(() => status.innerText()).toBe("The browser is downloading its model…");
      await act(page, 0.4);
      const bar = second(page).getByRole("progressbar");
      await expect.poll(() => bar.getAttribute("value")).toBe("0.4");
      await button(page, "Stop").click();
      await expect.poll(() => status.innerText()).toBe("Stopped. There is no answer.");
      expect(await bar.count()).toBe(0);
      await button(page, "Send").click();
      await expect.poll(async () => (await heardIn(page)).made).toBe(2);
      await act(page, 1);
      await expect.poll(() => status.innerText()).toBe("The model is reading…");
      await act(page, "go");
      await button(page, "Choose it").waitFor();
      await page.close();
    });

    test("passes axe at 320 px, in light and dark", async () => {
      const page = await panelWith({ state: "downloadable" });
      await askButton(page).click();
      await preview(page).waitFor();
      expect(await faultsInLooks(page, NARROW)).toEqual([]);
      await button(page, "Send").click();
      await button(page, "Choose it").waitFor();
      expect(await faultsInLooks(page, NARROW)).toEqual([]);
      await page.close();
    });
  });
});

/** A text as the page shows it and as it is: without what a browser adds at the end. */
function textOf(shown: string): string {
  return shown.trimEnd();
}
