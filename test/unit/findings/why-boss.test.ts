/** WHY-BOSS: the reason is that a senior person or body wants it. */
import { describe, expect, it } from "vitest";
import { whyBoss } from "../../../utils/findings/rules/why-boss";
import { pieces } from "../brackenworks";
import { byStep, pieceFacts, sampleFacts } from "./facts";
import type { Given } from "./facts";

const check = (why: string, given: Given = {}) =>
  whyBoss.check(pieceFacts({ link: { goalId: "g-winter", why }, ...given }));

describe("the why", () => {
  it.each([
    ["Otto asked for it.", "Otto"],
    ["Leadership wants it.", "leadership"],
    ["The board asked for it.", "the board"],
    ["Otto wants something for daily riders.", "Otto"],
    ["Otto wants one because Pedalwerk has one.", "Otto"],
  ])("is heard: %s", (why, said) => {
    const [found] = check(why);
    expect(found).toMatchObject({ level: "check", cause: [said] });
    expect(found?.facts).toEqual([{ key: "facts.whySays", params: { said } }]);
  });

  it.each([
    "Otto and Sam want it.",
    "Mia asked for it.",
    "Pedalwerk has one.",
    "Otto asked, and 30 of 40 riders told us they never saw the price list.",
    "Sam wants it, but thirty riders a week ring because the price table is wrong.",
    "Everyone has one, but customers told us ours is unreadable.",
    "To close the gap between repair and pickup",
    "",
  ])("is no matter of this rule: %s", (why) => {
    expect(check(why)).toEqual([]);
  });

  it("is the only thing that is read", () => {
    const { title, text } = { title: "Otto asked for it.", text: "Otto asked for it." };
    expect(check("Riders ring twice a day.", { title, text })).toEqual([]);
    expect(whyBoss.check(pieceFacts({ title, text }))).toEqual([]);
  });
});

it("asks what should change for a customer", () => {
  const [found] = check("Otto asked for it.");
  expect(found?.message).toEqual({ key: "findings.whyBoss", params: { said: "Otto" } });
  expect(found?.fix).toEqual({ kind: "questions" });
});

it("is a note on an idea, a check later, and nothing on what was retired", () => {
  const why = "Otto asked for it.";
  expect(byStep(whyBoss, { link: { goalId: "g-winter", why } })).toEqual({
    ...{ idea: "note", draft: "check", review: "check", live: "check", retired: "-" },
  });
  expect(byStep(whyBoss, { link: { why } })).toMatchObject({ idea: "note", draft: "check" });
});

it("speaks on the sample where the file expects it", () => {
  const expected = pieces.filter((one) => one.expectedWarnings.includes(whyBoss.id));
  for (const { id } of expected)
    expect([id, whyBoss.check(sampleFacts(id)).length]).toEqual([id, 1]);
  expect(expected.length).toBeGreaterThan(0);
});
