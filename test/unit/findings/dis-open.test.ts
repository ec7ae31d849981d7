/** DIS-OPEN: it touches the exact item of an open disagreement. */
import { describe, expect, it } from "vitest";
import { disOpen } from "../../../utils/findings/rules/dis-open";
import { byStep, disagreement, ground, pieceFacts } from "./facts";
import type { Given } from "./facts";

const on = (over: Parameters<typeof disagreement>[0] = {}) => ({
  ground: ground({ disagreements: [disagreement(over)] }),
});
const check = (given: Given, over: Parameters<typeof disagreement>[0] = {}) =>
  disOpen.check(pieceFacts(given, [], on(over)));
const link = { goalId: "g-winter", personaId: "p-rider", pillarId: "m-six", campaignId: "c-frost" };

describe("the exact item", () => {
  it.each(["p-rider", "m-six", "c-frost"])("is one the piece is linked to: %s", (id) => {
    expect(check({ link }, { linkedTo: [id] })).toHaveLength(1);
    expect(check({}, { linkedTo: [id] })).toEqual([]);
  });

  it("is never its goal: goals under debate do not taint all their work", () => {
    expect(check({ link }, { linkedTo: ["g-winter"] })).toEqual([]);
  });

  it("is a decision the piece goes against", () => {
    expect(check({ title: "Tandem week" }, { linkedTo: ["n-tandem"] })).toHaveLength(1);
    expect(check({ text: "We repair the tandem." }, { linkedTo: ["n-tandem"] })).toEqual([]);
  });

  it.each([
    "Whether 'Before the frost' runs on",
    "How long Daily riders wait",
    "Home by six or not",
  ])("may be named in what it is exactly about: %s", (exactly) => {
    expect(check({ link }, { exactly })).toHaveLength(1);
    expect(check({ link: { goalId: "g-depot" } }, { exactly })).toEqual([]);
  });

  it("is a phrase in quotation marks that the piece uses", () => {
    const exactly = 'Whether we say "free lights" at the counter';
    expect(check({ text: "There are free lights for all." }, { exactly })).toHaveLength(1);
    expect(check({ text: "No free lights for anyone." }, { exactly })).toEqual([]);
    expect(check({ text: "The counter is open." }, { exactly })).toEqual([]);
  });

  it("is the piece's mapped campaign too", () => {
    expect(check({ mappedTo: "c-frost" }, { linkedTo: ["c-frost"] })).toHaveLength(1);
  });
});

describe("a disagreement", () => {
  it("speaks while it is open", () => {
    const linkedTo = ["p-rider"];
    expect(check({ link }, { linkedTo, status: "decided" })).toEqual([]);
    expect(check({ link }, { linkedTo, decidedOn: "2026-02-01" })).toEqual([]);
  });

  it("says who decides by when, and opens the record", () => {
    expect(check({ link }, { linkedTo: ["p-rider"] })).toEqual([
      {
        level: "note",
        message: {
          key: "findings.disOpen",
          params: { topic: "Lights", decider: "Otto Berg", day: "2026-02-27" },
        },
        facts: [{ key: "facts.exactly", params: { text: "Whether we lend lights" } }],
        cause: ["d"],
        fix: { kind: "show", route: "decisions", id: "d" },
      },
    ]);
    const [found] = check({ link }, { linkedTo: ["p-rider"], deciderId: "gone" });
    expect(found?.message.key).toBe("findings.disOpenNobody");
  });

  it("is one at a time", () => {
    const disagreements = ["d1", "d2"].map((id) => disagreement({ id, linkedTo: ["p-rider"] }));
    const facts = pieceFacts({ link }, [], { ground: ground({ disagreements }) });
    expect(disOpen.check(facts)).toMatchObject([{ cause: ["d1"] }]);
  });
});

it("is a note at every step, ideas included", () => {
  expect(byStep(disOpen, { link }, [], on({ linkedTo: ["p-rider"] }))).toEqual({
    ...{ idea: "note", draft: "note", review: "note", live: "note", retired: "-" },
  });
});
