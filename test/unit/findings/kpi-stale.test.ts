/** KPI-STALE: the last reading is older than one and a half check cycles. To its owner. */
import { expect, it } from "vitest";
import type { Kpi } from "../../../utils/model/goal";
import { kpiStale } from "../../../utils/findings/workspace/kpi-stale";
import { goal, targetsOf, workspaceFacts } from "./facts";

const kpi: Kpi = {
  ...{ id: "k", name: "Riders who return", kind: "outcome", checkEvery: "month", ownerId: "u-sam" },
  current: { value: 50, on: "2025-12-01" },
};
const lists = (over: Partial<Kpi> = {}, of: Parameters<typeof goal>[0] = {}) => ({
  goals: [goal({ kpis: [{ ...kpi, ...over }], ownerId: "u-mia", ...of })],
});

it("says how old the reading is, to the owner", () => {
  expect(kpiStale.check(workspaceFacts(lists()))).toEqual([
    {
      level: "note",
      target: { type: "kpi", id: "k", in: "g", name: "Riders who return" },
      ownerId: "u-sam",
      message: { key: "findings.kpiStale", params: { kpi: "Riders who return", count: 77 } },
      facts: [{ key: "facts.checkEvery", params: { every: "month" } }],
      cause: ["k", "2025-12-01"],
      fix: { kind: "reading" },
    },
  ]);
  expect(kpiStale.check(workspaceFacts(lists({ ownerId: null })))[0]?.ownerId).toBe("u-mia");
});

it.each([
  ["week", "2026-02-06", 0],
  ["week", "2026-02-05", 1],
  ["two weeks", "2026-01-26", 0],
  ["two weeks", "2026-01-25", 1],
  ["month", "2026-01-01", 0],
  ["month", "2025-12-31", 1],
  ["now and then", "2020-01-01", 0],
  [null, "2020-01-01", 0],
])("allows one and a half cycles: every %s, read on %s", (checkEvery, on, count) => {
  expect(targetsOf(kpiStale, lists({ checkEvery, current: { value: 1, on } }))).toHaveLength(count);
});

it("takes the baseline for a reading, and leaves what was never read to KPI-GAP", () => {
  expect(targetsOf(kpiStale, lists({ baseline: { value: 1, on: "2026-02-10" } }))).toEqual([]);
  expect(targetsOf(kpiStale, lists({ current: null }))).toEqual([]);
});

it("takes a day without a value for no reading", () => {
  const empty = { value: null, on: "2026-02-10" };
  expect(targetsOf(kpiStale, lists({ baseline: empty }))).toEqual(["k"]);
  expect(targetsOf(kpiStale, lists({ current: { ...empty, on: "2025-01-01" } }))).toEqual([]);
  expect(targetsOf(kpiStale, lists({ baseline: { value: 0, on: "2026-02-10" } }))).toEqual([]);
});

it.each([{ status: "draft" }, { status: "done" }, { paused: true }] as const)(
  "is silent for goals that are not pursued: %o",
  (of) => {
    expect(targetsOf(kpiStale, lists({}, of))).toEqual([]);
  },
);
