/** A rule that a team calls wrong too often speaks more quietly there. */
import { describe, expect, it } from "vitest";
import { quieted } from "../../../utils/findings/quality";
import type { Closing, ClosingKind } from "../../../utils/model/closing";
import { addDays } from "../../../utils/model/days";
import { TODAY } from "./facts";

/** So many answers of a kind to one rule, on pieces of one team, some days ago. */
function answers(
  count: number,
  kind: ClosingKind,
  over: Partial<Closing> = {},
  ago = 1,
): Closing[] {
  const at = `${addDays(TODAY, -ago)}T12:00:00Z`;
  return Array.from({ length: count }, (_one, each) => ({
    ...{ id: `${kind}${String(each)}`, ruleId: "DUP-NEAR", assetId: "words-1", kind },
    ...{ facts: "f", by: "me", at, ...over },
  }));
}
const teamOf = (assetId: string): string => assetId.split("-")[0] ?? "";
const quiet = (...closings: Closing[][]) => quieted(closings.flat(), teamOf, TODAY);

describe("a rule is quieted", () => {
  it.each([
    [2, 6, 1],
    [1, 7, 0],
    [2, 5, 0],
    [2, 7, 0],
    [3, 9, 1],
    [8, 0, 1],
  ])(
    "at a quarter wrong of at least eight answers: %i wrong, %i others",
    (wrong, others, count) => {
      expect(quiet(answers(wrong, "wrong"), answers(others, "accepted"))).toHaveLength(count);
    },
  );

  it("with its counts, whatever the other answers were", () => {
    const others = (["fixed", "snoozed", "accepted"] as const).flatMap((kind) => answers(2, kind));
    expect(quiet(answers(2, "wrong"), others)).toEqual([
      { rule: "DUP-NEAR", teamId: "words", wrong: 2, answers: 8 },
    ]);
  });

  it.each([
    [30, 1],
    [31, 0],
  ])("by the answers of thirty days: %i days ago", (ago, count) => {
    expect(quiet(answers(8, "wrong", {}, ago))).toHaveLength(count);
  });

  it("for that team and that rule alone", () => {
    const elsewhere = answers(8, "accepted", { assetId: "shops-1" });
    const another = answers(8, "accepted", { ruleId: "LINK-NONE" });
    expect(quiet(answers(8, "wrong"), elsewhere, another)).toMatchObject([
      { rule: "DUP-NEAR", teamId: "words", wrong: 8 },
    ]);
    expect(quiet(answers(4, "wrong"), answers(4, "wrong", { assetId: "shops-1" }))).toEqual([]);
  });
});

it("says all of them, by team and rule", () => {
  const all = ["b-1", "a-1"].flatMap((assetId) =>
    ["LINK-NONE", "DUP-NEAR"].flatMap((ruleId) => answers(8, "wrong", { assetId, ruleId })),
  );
  expect(quiet(all).map(({ teamId, rule }) => `${teamId} ${rule}`)).toEqual([
    ...["a DUP-NEAR", "a LINK-NONE", "b DUP-NEAR", "b LINK-NONE"],
  ]);
});
