/** GOAL-TACTIC: a goal that says what is made, or counts only what is made. While it is young. */
import { expect, it } from "vitest";
import { goalTactic } from "../../../utils/findings/workspace/goal-tactic";
import { goal, targetsOf, workspaceFacts } from "./facts";

const tactic = (over: Parameters<typeof goal>[0] = {}) => ({
  goals: [goal({ name: "Publish two guides a month", status: "draft", ownerId: "u-mia", ...over })],
});
const kpi = (kind: "outcome" | "output") => ({ id: kind, name: "N", kind });

it("asks what for, of a goal that starts with a doing word and a thing", () => {
  expect(goalTactic.check(workspaceFacts(tactic()))).toEqual([
    {
      level: "note",
      target: { type: "goal", id: "g", in: "g", name: "Publish two guides a month" },
      ownerId: "u-mia",
      message: { key: "findings.goalTactic", params: { goal: "Publish two guides a month" } },
      facts: [{ key: "facts.doing" }],
      cause: ["g", "Publish two guides a month"],
      fix: { kind: "soThat" },
    },
  ]);
});

it.each([
  ["Launch a newsletter", [], "facts.doing"],
  ["Create and disseminate a guide", [], "facts.doing"],
  ["Depots stay with us", [kpi("output")], "facts.outputs"],
  ["Depots stay with us", [kpi("output"), kpi("outcome")], undefined],
  ["Depots stay with us", [], undefined],
])("reads the line and its key results: %s", (name, kpis, key) => {
  expect(goalTactic.check(workspaceFacts(tactic({ name, kpis })))[0]?.facts[0]?.key).toBe(key);
});

it.each([
  [{ status: "draft" }, 1],
  [{ status: "active", startOn: "2026-02-02" }, 1],
  [{ status: "active", startOn: "2026-02-01" }, 0],
  [{ status: "active", startOn: null }, 0],
  [{ status: "done" }, 0],
  [{ status: "retired" }, 0],
  [{ soThat: "riders know what a service costs" }, 0],
] as [Parameters<typeof goal>[0], number][])(
  "speaks of drafts and for fourteen days after the start: %o",
  (over, count) => {
    expect(targetsOf(goalTactic, tactic(over))).toHaveLength(count);
  },
);
