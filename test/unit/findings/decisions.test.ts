/** The lead's three decisions this week. */
import { describe, expect, it } from "vitest";
import type { Finding, Level, WorkspaceFinding } from "../../../utils/findings/contract";
import { decisionsOf } from "../../../utils/findings/decisions";
import { words } from "../../../utils/i18n";
import { disagreement, spokehouse, TODAY } from "./facts";

type OnPiece = Parameters<typeof decisionsOf>[0][number];

function on(id: string, rule: string, cause: Finding["cause"], level: Level = "check"): OnPiece {
  const finding: Finding = {
    ...{
      rule,
      level,
      set: "calm",
      hash: "h",
      message: { key: "findings.x", params: { name: "N" } },
    },
    ...{ facts: [], fix: { kind: "link" }, cause: cause ?? [] },
  };
  return { on: id, title: `Title of ${id}`, finding };
}
function strategy(rule: string, id: string, level: "note" | "check"): WorkspaceFinding {
  return {
    ...{ rule, level, set: "standard", hash: "h", message: { key: `findings.${id}` }, facts: [] },
    ...{ target: { type: "part", id, in: "c", name: id }, fix: { kind: "brief" } },
  };
}
const decide = (
  pieces: OnPiece[],
  rest: WorkspaceFinding[] = [],
  open: Parameters<typeof decisionsOf>[2] = [],
) => decisionsOf(pieces, rest, open, TODAY);

describe("an open question", () => {
  it.each([
    ["2026-03-02", 1],
    ["2026-03-03", 0],
    ["2026-02-01", 1],
  ])("is one within two weeks of its day, and after it: %s", (decideBy, count) => {
    expect(decide([], [], [disagreement({ decideBy })])).toHaveLength(count);
  });

  it("names the pieces that wait for it", () => {
    const pieces = [on("a", "DIS-OPEN", ["d"]), on("b", "DIS-OPEN", ["other"])];
    expect(decide(pieces, [], [disagreement()])).toEqual([
      {
        kind: "question",
        message: {
          key: "decisions.question",
          params: { topic: "Lights", day: "2026-02-27", count: 1 },
        },
        on: ["a"],
        rule: "DIS-OPEN",
      },
    ]);
  });

  it("may have none that waits for it", () => {
    const [found] = decide([], [], [disagreement()]);
    expect(found?.message.key).toBe("decisions.questionAlone");
    expect(words("en")("decisions.questionAlone")).not.toBe("decisions.questionAlone");
  });

  it.each([
    [{ decideBy: "2026-02-10" }, "decisions.questionAlone", {}],
    [{ decideBy: "2026-02-09" }, "decisions.questionNoAnswer", { count: 7 }],
    [
      { decideBy: "2026-02-09", standInId: "u-sam" },
      "decisions.questionStandIn",
      { count: 7, name: "Sam Ruiz" },
    ],
  ])("names the stand-in after a week without an answer: %o", (over, key, params) => {
    const [found] = decisionsOf([], [], [disagreement(over)], TODAY, spokehouse.people);
    expect(found?.message).toMatchObject({ key, params });
    expect(words("en")(key)).not.toBe(key);
  });

  it("is none once it is decided", () => {
    expect(decide([], [], [disagreement({ status: "decided" })])).toEqual([]);
  });
});

describe("pieces with one cause", () => {
  it.each([
    ["VER-ORPHAN", "orphans", ["goal", "g-old", "in work"], ["goal", "g-other", "in work"]],
    ["NOT-DOING", "not-doing", ["n", "in work"], ["n-other", "in work"]],
    ["DUP-NEAR", "duplicate", ["x"], ["y"]],
    ["CLASH-MSG", "clash", ["pair", "x"], ["pair-2", "x"]],
  ])("are one decision: %s", (rule, kind, cause, other) => {
    const found = decide([on("a", rule, cause), on("b", rule, cause), on("c", rule, other)]);
    expect(found).toMatchObject([
      { kind, rule, on: ["a", "b"], message: { key: `decisions.${kind}Many` } },
      { kind, rule, on: ["c"], message: { key: `decisions.${kind}` } },
    ]);
    expect(found[0]?.message.params).toEqual({ name: "N", piece: "Title of a", count: 2 });
    for (const key of [`decisions.${kind}`, `decisions.${kind}Many`])
      expect(words("en")(key)).not.toBe(key);
  });

  it("count live and in work together", () => {
    const live = on("b", "VER-ORPHAN", ["goal", "g", "live"], "stop");
    expect(decide([live, on("a", "VER-ORPHAN", ["goal", "g", "in work"])])).toHaveLength(1);
  });

  it("are none where a team's rule is quiet, and for other rules", () => {
    expect(decide([on("a", "DUP-NEAR", ["x"], "note"), on("b", "LINK-NONE", ["x"])])).toEqual([]);
  });
});

describe("order", () => {
  const orphan = on("a", "VER-ORPHAN", ["goal", "g", "in work"]);
  const red = on("b", "NOT-DOING", ["n", "out"], "stop");
  const rest = [strategy("GOAL-STARVED", "note", "note"), strategy("PLAN-GAP", "gap", "check")];

  it("is questions, red, gaps in the plan, then what few wait for; three at most", () => {
    const found = decide([orphan, red], rest, [disagreement()]);
    expect(found.map(({ kind }) => kind)).toEqual(["question", "not-doing", "strategy"]);
    expect(decide([orphan], rest).map(({ on: [id] }) => id)).toEqual([
      "part:gap",
      "a",
      "part:note",
    ]);
  });

  it("puts first a group with one red piece, wherever it stands in it", () => {
    const three = ["c", "d", "e"].map((id) => on(id, "DUP-NEAR", ["x"]));
    const mixed = [orphan, on("f", "VER-ORPHAN", ["goal", "g", "live"], "stop")];
    for (const group of [mixed, [...mixed].reverse()])
      expect(decide([...three, ...group]).map(({ kind }) => kind)).toEqual([
        ...["orphans", "duplicate"],
      ]);
  });

  it("puts first what more pieces wait for", () => {
    const two = ["c", "d"].map((id) => on(id, "DUP-NEAR", ["x"]));
    expect(decide([orphan, ...two]).map(({ on: ids }) => ids)).toEqual([["c", "d"], ["a"]]);
  });

  it("leaves other findings on the strategy alone", () => {
    expect(decide([], [strategy("KPI-GAP", "k", "note")])).toEqual([]);
  });
});
