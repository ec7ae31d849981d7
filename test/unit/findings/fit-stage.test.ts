/** FIT-STAGE: what it asks the reader to do belongs to another stage. */
import { describe, expect, it } from "vitest";
import { fitStage } from "../../../utils/findings/rules/fit-stage";
import { Stage } from "../../../utils/model/stage";
import { byStep, ground, padded, pieceFacts, spokehouse } from "./facts";
import type { Given } from "./facts";

const link = { goalId: "g-winter", stage: "s-aware" };
const given = (words: string, length = 60): Given => ({ link, text: padded(words, length) });
const check = (one: Given, on = {}) => fitStage.check(pieceFacts(one, [], on));

it("fires when an early piece asks to sign", () => {
  expect(check(given("Come in and sign the agreement"))).toEqual([
    {
      level: "note",
      message: {
        key: "findings.fitStage",
        params: { stage: "Aware", usual: "read the guide", said: "sign the agreement" },
      },
      facts: [{ key: "facts.step", params: { said: "sign the agreement", stage: "Decide" } }],
      cause: ["s-aware", "s-decide"],
      fix: { kind: "show", route: "personas", id: "s-aware" },
    },
  ]);
});

it.each([
  ["nothing is asked", given("Oil")],
  ["what is asked fits the stage", given("Read the guide")],
  ["it asks for both", given("Read the guide or sign the agreement")],
  ["it says not to", given("Do not sign the agreement")],
  ["the text is short", given("Sign the agreement", 39)],
  ["it has no stage", { ...given("Sign the agreement"), link: { goalId: "g-winter" } }],
])("is silent when %s", (_what, one) => {
  expect(check(one)).toEqual([]);
});

describe("a text that asks for nothing", () => {
  const deciding = (words: string, length: number, stage = "s-decide"): Given => ({
    link: { goalId: "g-winter", stage },
    text: padded(words, length),
  });

  it("is worth a word where people decide, from 150 words", () => {
    expect(check(deciding("Oil", 150))).toEqual([
      {
        level: "note",
        message: {
          key: "findings.fitStageNone",
          params: { stage: "Decide", usual: "sign the agreement" },
        },
        facts: [{ key: "facts.noStep" }],
        cause: ["s-decide", null],
        fix: { kind: "show", route: "personas", id: "s-decide" },
      },
    ]);
    expect(check(deciding("Oil", 149))).toEqual([]);
  });

  it("is none where it asks for a step of this stage, nor elsewhere", () => {
    expect(check(deciding("Sign the agreement", 150))).toEqual([]);
    expect(check(deciding("Oil", 150, "s-aware"))).toEqual([]);
    expect(check(deciding("Read the guide", 150))[0]?.message.key).toBe("findings.fitStage");
  });

  it.each([
    ["s1", "Signing", 1],
    ["s-buy", "Last step", 1],
    ["s1", "Entscheidung", 1],
    ["s1", "Décider", 1],
    ["s1", "Compare", 0],
  ])("goes by the stage's id or name: %s, %s", (id, name, count) => {
    const stages = [Stage.parse({ id, name, nextSteps: ["sign the agreement"] })];
    expect(check(deciding("Oil", 150, id), { ground: ground({ stages }) })).toHaveLength(count);
  });
});

it("is silent for a stage without next steps of its own: the list is the team's", () => {
  const stages = spokehouse.stages.map((one) =>
    one.id === "s-aware" ? { ...one, nextSteps: [] } : one,
  );
  expect(check(given("Sign the agreement"), { ground: ground({ stages }) })).toEqual([]);
});

it("is a note at every step but idea", () => {
  expect(byStep(fitStage, given("Sign the agreement"))).toEqual({
    ...{ idea: "-", draft: "note", review: "note", live: "note", retired: "-" },
  });
});
