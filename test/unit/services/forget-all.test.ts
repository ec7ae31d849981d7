/** “Delete all” while others are at work: nothing of before is there afterwards, neither stored nor in memory. */
import { beforeEach, describe, expect, it } from "vitest";
import type { PageWords } from "../../../utils/messages/orders";
import { check } from "../../../utils/services/check";
import { forgetAll } from "../../../utils/services/forget-all";
import { loadSample } from "../../../utils/services/imports";
import { pageByAddress, rememberPage } from "../../../utils/services/pages";
import { readWords } from "../../../utils/services/reading/read";
import { takePassage } from "../../../utils/services/reading/selection";
import { catchUp } from "../../../utils/services/review/catch-up";
import { reviewKeys } from "../../../utils/store/reviews";
import { contextAt, freshDesk, linkAt, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";
import { answerOrders, ordersGiven } from "../fake-browser";

const SERIES = "gdoc:DEMO12brackenworks";
const PAGE = pageByAddress("https://docs.google.com/document/d/DEMO12brackenworks/edit");
/** Speaks of another goal than the series is linked to, and of what was decided against. */
const WORDS: PageWords = {
  from: "page",
  links: [],
  text:
    "Meet Jo, who runs an independent bakery. Quality managers shortlist the audit template before their next audit, " +
    "and finance decides on the rollout to the second site. ".repeat(6),
};

let desk: TestDesk;

const ask = (why: "opened" | "asked") => check(desk, { target: { key: SERIES }, why }, OWN, noop);
const noop = (): void => undefined;
/** What the panel finds, and what it offers to do about it. */
async function found(): Promise<string[]> {
  const { findings } = await contextAt(desk, SERIES);
  return findings.map(({ rule, fix }) => `${rule} ${fix.kind}`);
}

beforeEach(async () => {
  desk = freshDesk();
  await loadSample(desk, operation());
  await rememberPage(1, PAGE);
  answerOrders(() => WORDS);
});

async function startAgain(): Promise<void> {
  await forgetAll(desk);
  await loadSample(desk, operation());
}

describe("words that were read", () => {
  it("are told no more once everything was deleted", async () => {
    const before = await found();
    expect(before).toEqual(["VER-ORPHAN status"]);
    await ask("asked");
    expect(await found()).not.toEqual(before);
    await startAgain();
    answerOrders(noop);
    expect((await ask("opened")).read).toMatchObject({ because: "not-open" });
    expect(await found()).toEqual(before);
  });

  it("are told no more where they were selected", async () => {
    await takePassage(desk, 1, "A passage");
    expect(await readWords(desk, PAGE, 1, false)).toMatchObject({ from: "selection" });
    await startAgain();
    expect(await readWords(desk, PAGE, 1, false)).toMatchObject({ from: "page" });
  });

  it("are not kept when they come after it", async () => {
    const before = await found();
    let say: (words: PageWords) => void = noop;
    answerOrders(() => new Promise<PageWords>((resolve) => (say = resolve)));
    const asked = ask("asked").catch(() => "lost");
    await expect.poll(() => ordersGiven().length).toBe(1);
    await startAgain();
    say(WORDS);
    await asked;
    expect(await found()).toEqual(before);
    answerOrders(noop);
    expect(await readWords(desk, PAGE, 1, false)).toMatchObject({ because: "not-open" });
  });
});

describe("a look at what changed", () => {
  it.each([0, 1, 5, 20, 60])("that is under way (%i ms) leaves the next one whole", async (ms) => {
    await catchUp(desk);
    const all = await reviewKeys(await desk.db());
    await linkAt(desk, SERIES);
    const looking = catchUp(desk).catch(() => "lost");
    await new Promise((resolve) => setTimeout(resolve, ms));
    await startAgain();
    await Promise.all([looking, catchUp(desk)]);
    expect(await reviewKeys(await desk.db())).toEqual(all);
    expect(await found()).toEqual(["VER-ORPHAN status"]);
  });
});
