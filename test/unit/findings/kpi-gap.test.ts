/** KPI-GAP: a key result nobody could judge. */
import { expect, it } from "vitest";
import type { Kpi } from "../../../utils/model/goal";
import { kpiGap } from "../../../utils/findings/workspace/kpi-gap";
import { goal, targetsOf, workspaceFacts } from "./facts";

const whole: Kpi = {
  ...{ id: "k", name: "Riders who return", kind: "outcome", source: "till", ownerId: "u-sam" },
  ...{ target: { value: 60, on: "2026-06-30" }, baseline: { value: 40 } },
};
const lists = (over: Partial<Kpi>, of: Parameters<typeof goal>[0] = {}) => ({
  goals: [goal({ kpis: [{ ...whole, ...over }], ownerId: "u-mia", ...of })],
});

it.each([
  [{ target: null }, ["target", "date"]],
  [{ target: { value: 60 } }, ["date"]],
  [{ target: { on: "2026-06-30" } }, ["target"]],
  [{ source: "  " }, ["source"]],
  [{ ownerId: null }, ["owner"]],
  [{ baseline: { value: null } }, ["baseline"]],
] as [Partial<Kpi>, string[]][])("names what is missing, and edits the first: %o", (over, gaps) => {
  expect(kpiGap.check(workspaceFacts(lists(over)))).toMatchObject([
    {
      level: "note",
      target: { type: "kpi", id: "k", in: "g", name: "Riders who return" },
      message: { key: `findings.kpiGap.${gaps[0] ?? ""}` },
      facts: gaps.map((gap) => ({ key: `facts.gap.${gap}` })),
      cause: ["k", ...gaps],
      fix: { kind: "edit", field: gaps[0] },
    },
  ]);
});

it("is silent about a whole one; zero is a number", () => {
  expect(targetsOf(kpiGap, lists({}))).toEqual([]);
  expect(
    targetsOf(kpiGap, lists({ baseline: { value: 0 }, target: { value: 0, on: "2026-06-30" } })),
  ).toEqual([]);
});

it("is the owner's, else the goal's", () => {
  const ownerOf = (over: Partial<Kpi>) => kpiGap.check(workspaceFacts(lists(over)))[0]?.ownerId;
  expect(ownerOf({ source: null })).toBe("u-sam");
  expect(ownerOf({ ownerId: null })).toBe("u-mia");
});

it.each([
  ["draft", 1],
  ["active", 1],
  ["done", 0],
  ["retired", 0],
] as const)("is for goals that are pursued or shaped: %s", (status, count) => {
  expect(targetsOf(kpiGap, lists({ source: null }, { status }))).toHaveLength(count);
});
