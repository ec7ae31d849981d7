/** GOAL-STARVED: nothing live and nothing planned for an active goal in the coming month. */
import { describe, expect, it } from "vitest";
import { goalStarved } from "../../../utils/findings/workspace/goal-starved";
import { campaign, goal, targetsOf, workspaceFacts } from "./facts";
import type { Given } from "./facts";

const lists = (over: Parameters<typeof goal>[0] = {}, of: Parameters<typeof campaign>[0] = {}) => ({
  goals: [goal({ startOn: "2025-09-01", ownerId: "u-mia", ...over })],
  campaigns: [campaign(of)],
});
const link = { goalId: "g" };
const starved = (pieces: Given[] = [], ...rest: Parameters<typeof lists>) =>
  targetsOf(goalStarved, lists(...rest), pieces).length > 0;

it("is told to the goal's owner, with the month ahead", () => {
  expect(goalStarved.check(workspaceFacts(lists()))).toEqual([
    {
      level: "note",
      target: { type: "goal", id: "g", in: "g", name: "Riders come back" },
      ownerId: "u-mia",
      message: { key: "findings.goalStarved", params: { goal: "Riders come back" } },
      facts: [{ key: "facts.nothingUntil", params: { day: "2026-03-18" } }],
      cause: ["g"],
      fix: { kind: "show", route: "plan" },
    },
  ]);
});

it.each([
  [{ startOn: "2026-01-17" }, true],
  [{ startOn: "2026-01-18" }, false],
  [{ startOn: null }, false],
  [{ paused: true }, false],
  [{ status: "draft" }, false],
  [{ status: "done" }, false],
] as [Parameters<typeof goal>[0], boolean][])(
  "is for active goals after their first thirty days: %o",
  (over, expected) => {
    expect(starved([], over)).toBe(expected);
  },
);

describe("a piece", () => {
  it.each([
    ["that is live", { status: "live" }, false],
    ["that is live in its campaign", { status: "live", link: {}, mappedTo: "c" }, false],
    ["that is live for another goal", { status: "live", link: { goalId: "x" } }, true],
    ["scheduled on the last day", { scheduledOn: "2026-03-18" }, false],
    ["scheduled after it", { scheduledOn: "2026-03-19" }, true],
    ["scheduled before today", { scheduledOn: "2026-02-15" }, true],
    ["in draft, touched 30 days ago", { touchedOn: "2026-01-17" }, false],
    ["in draft, touched 31 days ago", { touchedOn: "2026-01-16" }, true],
    ["in draft, made 30 days ago", { createdOn: "2026-01-17" }, false],
    ["in review", { status: "review", touchedOn: "2026-02-01" }, false],
    ["that is an idea", { status: "idea", touchedOn: "2026-02-15" }, true],
    ["that was retired", { status: "retired", touchedOn: "2026-02-15" }, true],
  ] as [string, Given, boolean][])("%s", (_what, over, expected) => {
    const given = { createdOn: "2025-09-01", link, ...over };
    expect(starved([given])).toBe(expected);
  });
});

describe("a part", () => {
  const parts = (dueOn: string) => [{ id: "t", name: "T", dueOn }];
  it.each([
    [{ parts: parts("2026-02-16") }, false],
    [{ parts: parts("2026-03-18") }, false],
    [{ parts: parts("2026-03-19") }, true],
    [{ parts: parts("2026-02-15") }, true],
    [{ parts: parts("2026-03-01"), status: "done" }, true],
    [{ parts: parts("2026-03-01"), goalId: "x" }, true],
  ])("of the goal's campaign is planned when it is due in the month: %o", (of, expected) => {
    expect(starved([], {}, of)).toBe(expected);
  });
});
