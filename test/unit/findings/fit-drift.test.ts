/** FIT-DRIFT: its words now speak for another goal than when it was linked. */
import { expect, it } from "vitest";
import { evidenceOf } from "../../../utils/fit/evidence";
import { fitDrift } from "../../../utils/findings/rules/fit-drift";
import { byStep, distinct, ground, pieceFacts } from "./facts";
import type { Given } from "./facts";

const WINTER = "Winter check; wet brakes; salted roads.";
const DEPOT = "Service contract; depot visit; standstill.";
const { lexicon } = ground();

/** Linked to the winter goal when the text was another. */
function given(now: string, then: string): Given {
  const evidenceAtLink = evidenceOf(lexicon, "Counter talk", then);
  return { link: { goalId: "g-winter", evidenceAtLink }, text: now };
}
const check = (one: Given) => fitDrift.check(pieceFacts(one));

it("fires when the text has moved to another goal, both with a margin", () => {
  expect(check(given(`${DEPOT} ${distinct(20)}`, `${WINTER} ${distinct(20, 50)}`))).toEqual([
    {
      level: "note",
      message: { key: "findings.fitDrift", params: { goal: "Depots stay with us" } },
      facts: [
        { key: "facts.linkedGoal", params: { goal: "More riders through the winter" } },
        { key: "facts.better", params: { code: "G2", goal: "Depots stay with us" } },
      ],
      cause: ["g-winter", "g-depot"],
      fix: { kind: "relink", goalId: "g-depot" },
    },
  ]);
});

it.each([
  ["it still speaks for its goal", `${WINTER} ${distinct(20)}`, `${WINTER} ${distinct(20, 50)}`],
  [
    "the other goal has no margin",
    `Service contract. ${distinct(20)}`,
    `${WINTER} ${distinct(20, 50)}`,
  ],
  [
    "both are about as strong",
    `${DEPOT} Wet brakes, winter check. ${distinct(20)}`,
    `${WINTER} ${distinct(9)}`,
  ],
  [
    "it spoke for the other goal before",
    `${DEPOT} ${distinct(20)}`,
    `${DEPOT} ${distinct(20, 50)}`,
  ],
  ["it spoke for no goal before", `${DEPOT} ${distinct(20)}`, distinct(26, 50)],
  [
    "it had no margin before",
    `${DEPOT} ${distinct(20)}`,
    `Wet brakes. Depot visit. ${distinct(20, 50)}`,
  ],
  ["less than 40% of its words changed", `${DEPOT} ${distinct(40)}`, `${WINTER} ${distinct(40)}`],
])("is silent when %s", (_what, now, then) => {
  expect(check(given(now, then))).toEqual([]);
});

it("counts from exactly 40% of the words", () => {
  // Six words of each goal's signals; of 25 words 10 changed is 40%, of 26 it is less.
  expect(
    check(given(`${DEPOT} ${distinct(19)}`, `${WINTER} ${distinct(15)} ${distinct(4, 90)}`)),
  ).toHaveLength(1);
  expect(
    check(given(`${DEPOT} ${distinct(20)}`, `${WINTER} ${distinct(16)} ${distinct(4, 90)}`)),
  ).toEqual([]);
});

it("is silent where nothing was noted when it was linked", () => {
  expect(check({ link: { goalId: "g-winter" }, text: DEPOT })).toEqual([]);
});

it.each([
  null,
  "x",
  1,
  [],
  {},
  { meant: {} },
  { meant: {}, sketch: {} },
  { sketch: { stems: [] } },
])("is silent where a file says something else in that place: %j", (evidenceAtLink) => {
  expect(check({ link: { goalId: "g-winter", evidenceAtLink }, text: DEPOT })).toEqual([]);
});

it("leaves a file's field called evidence alone", () => {
  const evidence = evidenceOf(lexicon, "Counter talk", `${WINTER} ${distinct(20, 50)}`);
  expect(check({ link: { goalId: "g-winter", evidence }, text: DEPOT })).toEqual([]);
});

it("is a note at every step but idea", () => {
  const one = given(`${DEPOT} ${distinct(20)}`, `${WINTER} ${distinct(20, 50)}`);
  expect(byStep(fitDrift, one)).toEqual({
    ...{ idea: "-", draft: "note", review: "note", live: "note", retired: "-" },
  });
});
