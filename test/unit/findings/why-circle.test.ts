/** WHY-CIRCLE: the reason describes the piece, not the purpose. */
import { describe, expect, it } from "vitest";
import { whyCircle } from "../../../utils/findings/rules/why-circle";
import { pieces } from "../brackenworks";
import { byStep, pieceFacts, sampleFacts } from "./facts";
import type { Given } from "./facts";

const check = (why: string, given: Given = {}) =>
  whyCircle.check(pieceFacts({ link: { goalId: "g-winter", why }, ...given }));

describe("the why", () => {
  it.each([
    ["It needs a refresh.", "needs a refresh"],
    ["We always send it.", "we always send"],
    ["A counter talk.", "counter, talk"],
  ])("is heard: %s", (why, said) => {
    const [found] = check(why);
    expect(found).toMatchObject({ level: "check", cause: [said] });
    expect(found?.facts).toEqual([{ key: "facts.whySays", params: { said } }]);
  });

  it.each([
    "Otto thinks it needs a refresh.",
    "Everyone has one.",
    "It needs a refresh, since 30 of 40 riders ring to ask what a service costs.",
    "Otto asked, and 30 of 40 riders told us they never saw the price list.",
    "Sam wants it, but thirty riders a week ring because the price table is wrong.",
    "Everyone has one, but customers told us ours is unreadable.",
    "To close the gap between repair and pickup",
    "",
  ])("is no matter of this rule: %s", (why) => {
    expect(check(why)).toEqual([]);
  });

  it("is the only thing that is read", () => {
    const { title, text } = { title: "It needs a refresh.", text: "It needs a refresh." };
    expect(check("Riders ring twice a day.", { title, text })).toEqual([]);
    expect(whyCircle.check(pieceFacts({ title, text }))).toEqual([]);
  });
});

it("shows the words it rests on, and starts another line", () => {
  const [found] = check("We always send it.");
  expect(found?.message).toEqual({ key: "findings.whyCircle", params: { said: "we always send" } });
  expect(found?.fix).toEqual({ kind: "why", starter: { key: "starter.different" } });
});

it.each(["research", "customer interview", "housekeeping", "Interne Notiz", "étude"])(
  "is silent for research and housekeeping: %s",
  (type) => {
    expect(check("We always send it.", { type })).toEqual([]);
  },
);

it("is a note on an idea, a check later, and nothing on what was retired", () => {
  const why = "It needs a refresh.";
  expect(byStep(whyCircle, { link: { goalId: "g-winter", why } })).toEqual({
    ...{ idea: "note", draft: "check", review: "check", live: "check", retired: "-" },
  });
  expect(byStep(whyCircle, { link: { why } })).toMatchObject({ idea: "note", draft: "check" });
});

it("speaks on the sample where the file expects it", () => {
  const expected = pieces.filter((one) => one.expectedWarnings.includes(whyCircle.id));
  for (const { id } of expected)
    expect([id, whyCircle.check(sampleFacts(id)).length]).toEqual([id, 1]);
  expect(expected.length).toBeGreaterThan(0);
});
