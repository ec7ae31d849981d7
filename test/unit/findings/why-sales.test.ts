/** WHY-SALES: the reason is that sales would like it. */
import { describe, expect, it } from "vitest";
import { whySales } from "../../../utils/findings/rules/why-sales";
import { pieces } from "../brackenworks";
import { byStep, pieceFacts, sampleFacts } from "./facts";
import type { Given } from "./facts";

const check = (why: string, given: Given = {}) =>
  whySales.check(pieceFacts({ link: { goalId: "g-winter", why }, ...given }));

describe("the why", () => {
  it.each([
    ["Sam asked for it.", "Sam"],
    ["Sales needs something to close deals.", "sales"],
    ["A prospect asked for it.", "a prospect asked"],
    ["Otto and Sam want it.", "Sam"],
    ["Sam says everyone has one.", "Sam"],
  ])("is heard: %s", (why, said) => {
    const [found] = check(why);
    expect(found).toMatchObject({ level: "check", cause: [said] });
    expect(found?.facts).toEqual([{ key: "facts.whySays", params: { said } }]);
  });

  it.each([
    "Otto asked for it.",
    "Everyone has one.",
    "Otto asked, and 30 of 40 riders told us they never saw the price list.",
    "Sam wants it, but thirty riders a week ring because the price table is wrong.",
    "Everyone has one, but customers told us ours is unreadable.",
    "To close the gap between repair and pickup",
    "",
  ])("is no matter of this rule: %s", (why) => {
    expect(check(why)).toEqual([]);
  });

  it("is the only thing that is read", () => {
    const { title, text } = { title: "Sam asked for it.", text: "Sam asked for it." };
    expect(check("Riders ring twice a day.", { title, text })).toEqual([]);
    expect(whySales.check(pieceFacts({ title, text }))).toEqual([]);
  });
});

it("offers the reader's first question, where there is one", () => {
  const link = { goalId: "g-winter", why: "Sam asked for it." };
  expect(check(link.why)[0]?.fix).toEqual({ kind: "why" });
  expect(check(link.why, { link: { ...link, personaId: "p-rider" } })[0]?.fix).toEqual({
    kind: "why",
    starter: { key: "starter.question", params: { question: "Will it be ready tonight?" } },
  });
});

it("is a note on an idea, a check later, and nothing on what was retired", () => {
  const why = "Sam asked for it.";
  expect(byStep(whySales, { link: { goalId: "g-winter", why } })).toEqual({
    ...{ idea: "note", draft: "check", review: "check", live: "check", retired: "-" },
  });
  expect(byStep(whySales, { link: { why } })).toMatchObject({ idea: "note", draft: "check" });
});

it("stays silent where sales asked and the reason is real (A27)", () => {
  expect(whySales.check(sampleFacts("A27"))).toEqual([]);
});

it("speaks on the sample where the file expects it", () => {
  const expected = pieces.filter((one) => one.expectedWarnings.includes(whySales.id));
  for (const { id } of expected)
    expect([id, whySales.check(sampleFacts(id)).length]).toEqual([id, 1]);
  expect(expected.length).toBeGreaterThan(0);
});
