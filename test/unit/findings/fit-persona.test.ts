/** FIT-PERSONA: the draft reads clearly as if written for another reader. */
import { describe, expect, it } from "vitest";
import { findingsFor } from "../../../utils/findings/engine";
import { rules } from "../../../utils/findings/rules";
import { fitPersona } from "../../../utils/findings/rules/fit-persona";
import { byStep, ground, padded, pieceFacts, spokehouse } from "./facts";
import type { Given } from "./facts";

const link = { goalId: "g-winter", personaId: "p-rider" };
const FLEET = "Cargo bikes, spare wheels, one delivery round, a courier";
const given = (words = FLEET, length = 80): Given => ({ link, text: padded(words, length) });
const check = (one: Given, on: Parameters<typeof pieceFacts>[2] = {}) =>
  fitPersona.check(pieceFacts(one, [], on));

describe("the words", () => {
  it.each([
    ["exactly 80 of them", given(FLEET, 80), 1],
    ["79 of them", given(FLEET, 79), 0],
    ["four signs of another reader, none of its own", given(), 1],
    ["three signs", given("Cargo bikes, spare wheels, one delivery round"), 0],
    [
      "three signs, one of them twice",
      given("Cargo bikes, a cargo bike, spare wheels, courier"),
      0,
    ],
    ["four signs against two", given(`${FLEET}; a puncture on the commute`), 1],
    ["four signs against three", given(`${FLEET}; a puncture, a bell on the commute`), 0],
    ["four signs, all left out", given(`Not for: ${FLEET}`), 0],
    [
      "three signs and one in the title",
      { ...given("Cargo bikes, spare wheels, courier"), title: "An axle" },
      1,
    ],
  ])("decide: %s", (_what, one, count) => {
    expect(check(one)).toHaveLength(count);
  });

  it("of a language without lists are not read", () => {
    const text = padded("El courier y la axle para todos los que no tienen una", 40);
    expect(check({ link, text: `${text} ${padded(`los que ${FLEET}`, 60)}` })).toEqual([]);
  });
});

describe("levels", () => {
  it("are a note in draft and live, a check in review", () => {
    expect(byStep(fitPersona, given())).toEqual({
      ...{ idea: "-", draft: "note", review: "check", live: "note", retired: "-" },
    });
  });
});

describe("what it says", () => {
  it("is the reader, the words and the count of both, and a better goal", () => {
    expect(check(given())).toEqual([
      {
        level: "note",
        message: {
          key: "findings.fitPersona",
          params: {
            ...{ other: "Fleet keeper", persona: "Daily rider" },
            words: "cargo bikes, spare wheels, delivery round, courier",
          },
        },
        facts: [
          { key: "facts.reads", params: { name: "Fleet keeper", count: 4 } },
          { key: "facts.reads", params: { name: "Daily rider", count: 0 } },
          { key: "facts.better", params: { code: "G2", goal: "Depots stay with us" } },
        ],
        cause: ["p-rider", "p-fleet"],
        fix: { kind: "relink", goalId: "g-depot", personaId: "p-fleet" },
      },
    ]);
  });

  it("is to change the reader where no other goal has that one", () => {
    const goals = spokehouse.goals.filter(({ id }) => id === "g-winter");
    const [found] = check(given(), { ground: ground({ goals }) });
    expect(found?.fix).toEqual({ kind: "fill", field: "persona" });
  });

  it("takes FIT-PILLAR into its card when it found a better goal, and only then", () => {
    const one = { ...given(FLEET, 160), link: { ...link, pillarId: "m-six" } };
    const said = (on: Parameters<typeof pieceFacts>[2] = {}): string[] =>
      findingsFor(pieceFacts(one, [], on), "standard", rules, [])
        .map(({ rule }) => rule)
        .filter((rule) => rule.startsWith("FIT"));
    expect(said()).toEqual(["FIT-PERSONA"]);
    const goals = spokehouse.goals.filter(({ id }) => id === "g-winter");
    expect(said({ ground: ground({ goals }) })).toEqual(["FIT-PERSONA", "FIT-PILLAR"]);
  });
});

describe("silence", () => {
  it("is kept without a linked reader, and about readers who were retired", () => {
    expect(check({ ...given(), link: { goalId: "g-winter" } })).toEqual([]);
    const retired = (retiredOn: string) =>
      ground({
        personas: spokehouse.personas.map((one) =>
          one.id === "p-fleet" ? { ...one, retiredOn } : one,
        ),
      });
    expect(check(given(), { ground: retired("2026-02-16") })).toEqual([]);
    expect(check(given(), { ground: retired("2026-02-17") })).toHaveLength(1);
  });
});
