/** OPS-BUDGET: hours for working together are over budget, or hardly used half-way through. */
import { expect, it } from "vitest";
import { opsBudget } from "../../../utils/findings/workspace/ops-budget";
import { campaign, targetsOf, workspaceFacts } from "./facts";

type Over = Parameters<typeof campaign>[0];
type Hours = { budget?: number | null; used?: number } | null;
const lists = (coordinationHours: Hours, over: Over = {}) => ({
  campaigns: [campaign({ coordinationHours, ownerId: "u-mia", ...over })],
});
/** Half-way on the day of the test. */
const half = { startOn: "2026-02-06", endOn: "2026-02-26" };

it("says both numbers, to the campaign's owner", () => {
  const params = { campaign: "Thaw", used: 34, budget: 30 };
  expect(opsBudget.check(workspaceFacts(lists({ budget: 30, used: 34 })))).toEqual([
    {
      level: "note",
      target: { type: "campaign", id: "c", in: "c", name: "Thaw" },
      ownerId: "u-mia",
      message: { key: "findings.opsBudget.over", params },
      facts: [{ key: "facts.hours", params }],
      cause: ["c", "over"],
      fix: { kind: "edit", field: "hours" },
    },
  ]);
});

it.each([
  [{ budget: 30, used: 31 }, {}, "over"],
  [{ budget: 30, used: 30 }, {}, null],
  [{ budget: 30, used: 5.9 }, half, "under"],
  [{ budget: 30, used: 6 }, half, null],
  [{ budget: 30, used: 0 }, half, "under"],
  [{ budget: 30, used: 0 }, { ...half, endOn: "2026-02-27" }, null],
  [{ budget: 30, used: 0 }, { endOn: "2026-02-27" }, null],
  [{ budget: null, used: 90 }, {}, null],
  [{ budget: 0, used: 90 }, {}, null],
  [{ budget: 30 }, half, null],
  [null, half, null],
  [{ budget: 30, used: 34 }, { status: "done" }, null],
  [{ budget: 30, used: 34 }, { endOn: "2026-02-15" }, null],
] as [Hours, Over, string | null][])(
  "speaks above the budget, and below a fifth of it from half-way: %o %o",
  (hours, over, kind) => {
    expect(opsBudget.check(workspaceFacts(lists(hours, over))).map(({ cause }) => cause)).toEqual(
      kind ? [["c", kind]] : [],
    );
  },
);

it("is one line for a campaign", () => {
  expect(targetsOf(opsBudget, lists({ budget: 30, used: 34 }, half))).toEqual(["c"]);
});
