/** The three lines about a draft: each state of each, with words that stand there. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftLines } from "../../../../utils/fit/lines/draft-lines";
import type { DraftLine } from "../../../../utils/fit/lines/draft-lines";
import { de } from "../../../../utils/i18n/de";
import { en } from "../../../../utils/i18n/en";
import { fr } from "../../../../utils/i18n/fr";
import { must } from "../../brackenworks";
import { someText } from "../larkfield";
import { factsOf } from "./drafts";
import type { Given } from "./drafts";

const LESSON = `A kitchen garden for your classroom. Your pupils sow on Monday and see green on Friday. One lesson a week is
enough, the whole term long. A seed tray on the windowsill takes no room, and every teacher we asked had pupils who wanted
to take theirs home. The classroom stays clean, the pupils water by turns, and the kitchen garden grows over the term.`;
const OTHER = "The committee approved the minutes of yesterday's meeting.";
const STRANGE = "Директор попросил об этом ещё раз вчера вечером";
const [teacher, grower] = [{ persona: "p-teacher" }, { persona: "p-grower" }];
const [school, winter] = [{ goal: "g-school" }, { goal: "g-winter" }];

type Case = [DraftLine["state"], string, Given];
const READER: Case[] = [
  ["fits", "fits", { text: LESSON, ...teacher }],
  ["fits", "fitsBut", { text: `${LESSON} Yield doubles.`, ...teacher }],
  ["unsure", "unsure", { text: `Polytunnel, germination, harvest. A lesson.`, ...teacher }],
  ["missing", "missing", { text: OTHER, ...teacher }],
  ["unsure", "missing", { text: STRANGE, ...teacher }],
  ["other", "other", { text: LESSON, ...grower }],
  ["unlinked", "unlinked", { text: LESSON }],
  ["unlinked", "unlinkedNone", { text: OTHER }],
];
const MESSAGE: Case[] = [
  ["fits", "fits", { text: LESSON, pillar: "m-tray" }],
  ["missing", "missing", { text: OTHER, pillar: "m-tray" }],
  ["fits", "fitsGoal", { text: LESSON, ...school }],
  ["unsure", "fitsGoal", { text: "The polytunnel is here.", ...winter }],
  ["missing", "missingGoal", { text: OTHER, ...school }],
  ["other", "otherGoal", { text: LESSON, ...winter }],
  ["unlinked", "unlinked", { text: LESSON }],
  ["unlinked", "unlinkedNone", { text: OTHER }],
];
const order = { stage: "s-order" };
const NEXT: Case[] = [
  ["fits", "fits", { text: "Peas grow. Sign the order form by Friday.", ...order }],
  ["other", "other", { text: "Peas grow. Read the leaflet today.", ...order }],
  ["other", "asks", { text: "Peas grow. Call us on Friday.", ...order }],
  ["missing", "missing", { text: OTHER, ...order }],
  ["missing", "nothing", { text: OTHER }],
  ["fits", "asksThis", { text: "Peas grow. Call us on Friday.", ...school }],
  ["unlinked", "asksThis", { text: "Peas grow. Call us on Friday." }],
];
const CASES: [number, DraftLine["id"], Case[]][] = [
  [0, "reader", READER],
  [1, "message", MESSAGE],
  [2, "next-step", NEXT],
];
const lines = (given: Given): DraftLine[] => draftLines(factsOf(given));
const line = (at: number, given: Given): DraftLine => must(lines(given)[at]);
/** The reader line of a draft whose linked reader was retired on a day. */
const retiredOn = (day: string, text = LESSON): DraftLine => {
  const given = factsOf({ text, ...grower });
  return must(draftLines({ ...given, persona: { ...must(given.persona), retiredOn: day } })[0]);
};

describe.each(CASES)("line %i, %s", (at, id, cases) => {
  it.each(cases)("is %s (%s)", (state, key, given) => {
    expect(line(at, given)).toMatchObject({ id, state, says: { key: `fit.says.${id}.${key}` } });
  });
});

describe("what it says", () => {
  it("names readers, goals and messages as people here call them", () => {
    expect(line(0, { text: LESSON, ...grower }).says.params).toEqual({
      ...{ other: "Primary teacher", reader: "Market grower" },
    });
    expect(line(1, { text: LESSON, ...winter }).says.params).toEqual({
      other: "G1 Schools grow a kitchen garden with us",
      goal: "G2 Market growers order before winter",
    });
    expect(line(1, { text: LESSON }).says.params).toEqual({
      message: "A tray fits into one lesson.",
    });
    expect(line(2, { text: "Read the leaflet.", ...order }).says.params).toEqual({
      ...{ step: "read the leaflet", stage: "Looks around", usual: "sign the order form" },
    });
  });

  it("quotes the words that put the reader off", () => {
    const { quotes } = line(0, { text: `${LESSON} Yield doubles.`, ...teacher });
    expect(quotes).toEqual([{ text: "Yield doubles.", words: ["Yield"] }]);
  });

  it("quotes what is asked, where it is asked", () => {
    const { quotes } = line(2, { text: `Order is all. ${"Peas. ".repeat(9)}Call us.`, ...order });
    expect(quotes).toEqual([{ text: "Call us.", words: ["Call"] }]);
  });
});

describe("a linked reader who is retired", () => {
  it("is said to be, with whom the words speak to instead", () => {
    expect(retiredOn("2026-02-16")).toMatchObject({
      ...{ id: "reader", state: "other" },
      says: {
        key: "fit.says.reader.retiredOther",
        params: { reader: "Market grower", other: "Primary teacher" },
      },
    });
    expect(retiredOn("2026-01-01", OTHER)).toMatchObject({
      ...{ state: "unsure", quotes: [] },
      says: { key: "fit.says.reader.retired", params: { reader: "Market grower" } },
    });
  });

  it("is written for until that day", () => {
    expect(retiredOn("2026-02-17")).toEqual(line(0, { text: LESSON, ...grower }));
  });
});

describe("what the writer does not mean", () => {
  it("is no next step", () => {
    const { says } = line(2, { text: "Do not sign the order form yet. Peas are green.", ...order });
    expect(says.key).toBe("fit.says.next-step.missing");
  });

  it("does not speak to a reader, and is not quoted for one", () => {
    const text = "This is not for you if you have no polytunnel and no harvest.";
    expect(line(0, { text, ...grower })).toMatchObject({ state: "missing", quotes: [] });
  });

  it("does not speak for a message", () => {
    const text = "We never used our own soil, and there is no saved seed in it.";
    expect(line(1, { text, pillar: "m-soil" })).toMatchObject({ state: "missing", quotes: [] });
  });

  it("is not what a piece without a link seems to be about", () => {
    const text = "No polytunnel. No harvest. No germination, and no hectare.";
    expect(lines({ text }).slice(0, 2)).toMatchObject([
      { says: { key: "fit.says.reader.unlinkedNone" } },
      { says: { key: "fit.says.message.unlinkedNone" } },
    ]);
  });

  it("counts where it is meant beside that", () => {
    const text =
      "No polytunnel? Your harvest comes in spring, and the harvest pays for germination.";
    expect(line(0, { text, ...grower }).state).toBe("fits");
  });
});

describe("any draft", () => {
  const drafts = fc.record(
    {
      ...{ text: someText(150), title: someText(5) },
      goal: fc.constantFrom("g-school", "g-winter"),
      persona: fc.constantFrom("p-teacher", "p-grower"),
      pillar: fc.constantFrom("m-tray", "m-soil"),
      stage: fc.constantFrom("s-look", "s-order"),
    },
    { requiredKeys: ["text"] },
  );

  it("has three lines in order, with at most two quotes each that stand in it", () => {
    fc.assert(
      fc.property(drafts, (given) => {
        const said = lines(given);
        expect(said.map(({ id }) => id)).toEqual(["reader", "message", "next-step"]);
        for (const { text, words: shown } of said.flatMap(({ quotes }) => quotes)) {
          for (const one of shown) expect(text).toContain(one);
          if (!text.endsWith(" …")) expect(given.text.replace(/\s+/g, " ")).toContain(text);
        }
        for (const { quotes } of said) expect(quotes.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the catalogues", () => {
  const lost = [retiredOn("2026-01-01"), retiredOn("2026-01-01", OTHER)];
  const said = [
    ...CASES.flatMap(([at, , cases]) => cases.map(([, , given]) => line(at, given))),
    ...lost,
  ].map(({ says }) => says);

  it.each(Object.entries({ en, de, fr }))(
    "in %s have every sentence there is, and no other",
    (_id, all) => {
      const keys = Object.keys(all).filter((key) => key.startsWith("fit.says."));
      expect(keys.sort()).toEqual([...new Set(said.map(({ key }) => key))].sort());
    },
  );

  it.each(Object.entries({ en, de, fr }))("in %s name what the lines give them", (_id, all) => {
    for (const { key, params } of said) {
      const gaps = String((all as Record<string, unknown>)[key]).matchAll(/\{(\w+)\}/g);
      const named = [...gaps].map(([, name]) => name);
      expect([key, ...named.sort()]).toEqual([key, ...Object.keys(params ?? {}).sort()]);
    }
  });
});
