/** FIT-PILLAR: nothing of the linked message is in a long draft yet. */
import { describe, expect, it } from "vitest";
import { fitPillar } from "../../../utils/findings/rules/fit-pillar";
import { byStep, ground, padded, pieceFacts, pillar } from "./facts";
import type { Given } from "./facts";

const link = { goalId: "g-winter", pillarId: "m-six" };
const given = (words = "Oil", length = 150): Given => ({ link, text: padded(words, length) });
const check = (one: Given) => fitPillar.check(pieceFacts(one));

it.each([
  ["exactly 150 words without the message", given("Oil", 150), 1],
  ["149 words", given("Oil", 149), 0],
  ["a signal of it", given("It is ready the same day"), 0],
  ["its name", given("We say home by six"), 0],
  ["its name in the title", { ...given(), title: "Home by six" }, 0],
  ["a signal that is denied", given("It is not ready the same day"), 1],
  ["most words of a proof point", given("Nine of ten repairs leave on a day"), 0],
  ["most words of a proof with a source", given("On all walls hang forty wheels"), 0],
  [
    "a language that is not read",
    given("El taller de la ciudad para los que no tienen una y las"),
    0,
  ],
])("is decided by the text: %s", (_what, one, count) => {
  expect(check(one)).toHaveLength(count);
});

it.each([
  { type: "email" },
  { type: "E-mail" },
  { type: "Invitation" },
  { type: "Einladung" },
  { channel: "email" },
])("is silent for emails and invitations: %o", (kind) => {
  expect(check({ ...given(), ...kind })).toEqual([]);
});

describe("what it says", () => {
  it("is the claim, two proof points, and one to copy", () => {
    expect(check(given())).toEqual([
      {
        level: "note",
        message: { key: "findings.fitPillar", params: { pillar: "Home by six" } },
        facts: [
          { key: "facts.claim", params: { claim: "In by nine, home by six." } },
          { key: "facts.proof", params: { text: "Nine of ten repairs leave the same day" } },
          { key: "facts.proof", params: { text: "Forty wheels on every wall" } },
        ],
        cause: ["m-six"],
        fix: { kind: "copy", text: "Nine of ten repairs leave the same day" },
      },
    ]);
  });

  it("is the claim where there is no proof", () => {
    const on = { ground: ground({ pillars: [pillar({ id: "m-six" })] }) };
    expect(fitPillar.check(pieceFacts(given(), [], on))[0]?.fix).toEqual({
      ...{ kind: "copy", text: "In by nine, home by six." },
    });
  });
});

it("is a note at every step but idea", () => {
  expect(byStep(fitPillar, given())).toEqual({
    ...{ idea: "-", draft: "note", review: "note", live: "note", retired: "-" },
  });
});

it("is silent without a linked pillar", () => {
  expect(check({ ...given(), link: { goalId: "g-winter" } })).toEqual([]);
});
