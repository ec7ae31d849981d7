/** WHY-RIVAL: the reason is that others have it. */
import { describe, expect, it } from "vitest";
import { whyRival } from "../../../utils/findings/rules/why-rival";
import { pieces } from "../brackenworks";
import { byStep, pieceFacts, sampleFacts } from "./facts";
import type { Given } from "./facts";

const check = (why: string, given: Given = {}) =>
  whyRival.check(pieceFacts({ link: { goalId: "g-winter", why }, ...given }));

describe("the why", () => {
  it.each([
    ["Pedalwerk has one.", "Pedalwerk"],
    ["Everyone has one.", "everyone has"],
    ["It is best practice.", "best practice"],
  ])("is heard: %s", (why, said) => {
    const [found] = check(why);
    expect(found).toMatchObject({ level: "check", cause: [said] });
    expect(found?.facts).toEqual([{ key: "facts.whySays", params: { said } }]);
  });

  it.each([
    "Otto wants one because Pedalwerk has one.",
    "Sam says everyone has one.",
    "Otto asked, and 30 of 40 riders told us they never saw the price list.",
    "Sam wants it, but thirty riders a week ring because the price table is wrong.",
    "Everyone has one, but customers told us ours is unreadable.",
    "To close the gap between repair and pickup",
    "",
  ])("is no matter of this rule: %s", (why) => {
    expect(check(why)).toEqual([]);
  });

  it("is the only thing that is read", () => {
    const { title, text } = { title: "Pedalwerk has one.", text: "Pedalwerk has one." };
    expect(check("Riders ring twice a day.", { title, text })).toEqual([]);
    expect(whyRival.check(pieceFacts({ title, text }))).toEqual([]);
  });
});

it("asks what would make it ours", () => {
  const [found] = check("Pedalwerk has one.");
  expect(found?.message).toEqual({ key: "findings.whyRival", params: { said: "Pedalwerk" } });
  expect(found?.fix).toEqual({ kind: "questions" });
});

it("is a note on an idea, a check later, and nothing on what was retired", () => {
  const why = "Pedalwerk has one.";
  expect(byStep(whyRival, { link: { goalId: "g-winter", why } })).toEqual({
    ...{ idea: "note", draft: "check", review: "check", live: "check", retired: "-" },
  });
  expect(byStep(whyRival, { link: { why } })).toMatchObject({ idea: "note", draft: "check" });
});

it("speaks on the sample where the file expects it", () => {
  const expected = pieces.filter((one) => one.expectedWarnings.includes(whyRival.id));
  for (const { id } of expected)
    expect([id, whyRival.check(sampleFacts(id)).length]).toEqual([id, 1]);
  expect(expected.length).toBeGreaterThan(0);
});
