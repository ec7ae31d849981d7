/** NOT-DOING: its title or text matches a decision still in force. */
import { describe, expect, it } from "vitest";
import { notDoing as rule } from "../../../utils/findings/rules/not-doing";
import { pieces } from "../brackenworks";
import { byStep, ground, notDoing, pieceFacts, sampleFacts } from "./facts";
import type { Given } from "./facts";

const check = (given: Given) => rule.check(pieceFacts(given));
const TWO = "Our tandem and a recumbent for two.";

describe("signals", () => {
  it.each([
    ["one in the title", { title: "Tandem week" }],
    ["one in the title, inflected", { title: "Why tandems matter" }],
    ["two in the text", { text: TWO }],
  ])("are enough: %s", (_what, given) => {
    expect(check(given)).toHaveLength(1);
  });

  it.each([
    ["none", {}],
    ["one in the text", { text: "We repair the tandem." }],
    ["one in the text, three times", { text: "Tandem, tandems, tandem." }],
    ["negated", { text: "No tandem and never a recumbent." }],
    ["negated in the title", { title: "No tandems here" }],
    ["instead of", { text: "Instead of a tandem or a recumbent we mend what comes in." }],
    ["quoted from somebody else", { text: 'Mia said: "we should take a tandem and a recumbent".' }],
    ["in a list of what is left out", { text: "Not for:\n- tandem\n- recumbent" }],
    ["in an exclusion (A33)", { text: "Headline: Home by six. Excludes tandem, recumbent." }],
    ["in the why only (A25)", { link: { goalId: "g-winter", why: TWO } }],
    [
      "in a language that is not read",
      { text: "El tandem y la recumbent para los que no tienen una" },
    ],
  ] as [string, Given][])("are not enough: %s", (_what, given) => {
    expect(check(given)).toEqual([]);
  });

  it("that lie in each other count once", () => {
    const entry = notDoing({ text: "Wheels", signals: ["steel wheel", "steel wheel truing"] });
    const on = { ground: ground({ notDoing: [entry] }) };
    const count = (text: string) => rule.check(pieceFacts({ text }, [], on)).length;
    expect(count("We do steel wheel truing.")).toBe(0);
    expect(count("We do steel wheel truing. Bring a steel wheel.")).toBe(1);
  });
});

describe("what it says", () => {
  it("is the decision, its reason and the words, and parks the piece as an idea", () => {
    expect(check({ title: "Tandem week", text: TWO })).toEqual([
      {
        level: "check",
        message: { key: "findings.notDoing", params: { text: "Tandems", why: "Two a year." } },
        facts: [
          { key: "facts.words", params: { words: "tandem, recumbent" } },
          { key: "facts.inTitle" },
        ],
        cause: ["n-tandem", "in work"],
        fix: { kind: "status", status: "idea" },
      },
    ]);
  });

  it("is one decision, however many there are", () => {
    expect(check({ title: "Tandem discount weeks" })).toHaveLength(1);
  });
});

describe("levels", () => {
  it("are a note on an idea, a check in work, stop once live", () => {
    expect(byStep(rule, { title: "Tandem week" })).toEqual({
      ...{ idea: "note", draft: "check", review: "check", live: "stop", retired: "-" },
    });
  });

  it("are stop for what is scheduled", () => {
    expect(byStep(rule, { title: "Tandem week", scheduledOn: "2026-02-20" })).toEqual({
      ...{ idea: "note", draft: "stop", review: "stop", live: "stop", retired: "-" },
    });
  });

  it.each([
    ["2026-02-16", "stop"],
    ["2026-02-15", "check"],
  ])("are stop only while that day is to come: %s", (scheduledOn, level) => {
    expect(check({ title: "Tandem week", scheduledOn })).toMatchObject([{ level }]);
  });

  it("retire an idea, and park what is in work", () => {
    const fix = (status: "idea" | "draft") => check({ title: "Tandem week", status })[0]?.fix;
    expect(fix("idea")).toEqual({ kind: "status", status: "retired" });
    expect(fix("draft")).toEqual({ kind: "status", status: "idea" });
  });

  it("change what an answer is about", () => {
    expect(check({ title: "Tandem week", status: "live" })[0]?.cause).toEqual(["n-tandem", "out"]);
  });
});

describe("a decision", () => {
  const on = (over: Parameters<typeof notDoing>[0]) => ({
    ground: ground({ notDoing: [notDoing({ signals: ["tandem"], ...over })] }),
  });
  it.each([
    [{ until: "2026-02-16" }, 1],
    [{ until: "2026-02-15" }, 0],
    [{ retiredOn: "2026-02-17" }, 1],
    [{ retiredOn: "2026-02-16" }, 0],
  ])("holds to its last day: %o", (over, count) => {
    const found = rule.check(pieceFacts({ title: "Tandem week" }, [], on(over)));
    expect(found).toHaveLength(count);
  });

  it("says its end where it has one", () => {
    const [found] = rule.check(
      pieceFacts({ title: "Tandem week" }, [], on({ until: "2026-06-30" })),
    );
    expect(found?.facts).toContainEqual({ key: "facts.until", params: { day: "2026-06-30" } });
  });
});

it("fires on the sample exactly where the file expects it", () => {
  const fires = pieces.filter(({ id }) => rule.check(sampleFacts(id)).length > 0);
  const expected = pieces.filter((one) => one.expectedWarnings.includes("NOT-DOING"));
  expect(fires.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
});
