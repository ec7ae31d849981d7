/** RIT-OVERDUE: a ritual was not held for one and a half of its cycles. */
import { expect, it } from "vitest";
import { ritOverdue } from "../../../utils/findings/workspace/rit-overdue";
import { ritual, targetsOf, workspaceFacts } from "./facts";

const lists = (over: Parameters<typeof ritual>[0]) => ({
  rituals: [ritual({ lastHeldOn: "2026-01-20", ownerId: "u-mia", ...over })],
});

it("says when it was last held, to its owner", () => {
  expect(ritOverdue.check(workspaceFacts(lists({})))).toEqual([
    {
      level: "note",
      target: { type: "ritual", id: "r", in: "r", name: "Bench talk" },
      ownerId: "u-mia",
      message: { key: "findings.ritOverdue", params: { ritual: "Bench talk", day: "2026-01-20" } },
      facts: [{ key: "facts.every", params: { every: "week" } }],
      cause: ["r", "2026-01-20"],
      fix: { kind: "held" },
    },
  ]);
});

it.each([
  ["week", "2026-02-06", 0],
  ["week", "2026-02-05", 1],
  ["two weeks", "2026-01-26", 0],
  ["two weeks", "2026-01-25", 1],
  ["Woche", "2026-02-05", 1],
  ["quarter", "2025-10-01", 0],
  ["quarter", "2025-09-30", 1],
  ["as needed", "2020-01-01", 0],
  ["week", null, 0],
])("allows one and a half cycles: every %s, held on %s", (every, lastHeldOn, count) => {
  expect(targetsOf(ritOverdue, lists({ every, lastHeldOn }))).toHaveLength(count);
});
