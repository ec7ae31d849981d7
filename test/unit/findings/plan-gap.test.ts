/** PLAN-GAP: a part is due within a week and has no piece. To its owner. */
import { expect, it } from "vitest";
import { planGap } from "../../../utils/findings/workspace/plan-gap";
import { campaign, targetsOf, workspaceFacts } from "./facts";
import type { Given } from "./facts";

const part = { id: "t", name: "Follow-up note", dueOn: "2026-02-20", ownerId: "u-sam" };
const lists = (over: object = {}, of: object = {}) => ({
  campaigns: [campaign({ ownerId: "u-mia", parts: [{ ...part, ...over }], ...of })],
});
const targets = (over: object = {}, pieces: Given[] = [], of: object = {}) =>
  targetsOf(planGap, lists(over, of), pieces);

it("says what is due when, to the part's owner", () => {
  expect(planGap.check(workspaceFacts(lists()))).toEqual([
    {
      level: "check",
      target: { type: "part", id: "t", in: "c", name: "Follow-up note" },
      ownerId: "u-sam",
      message: { key: "findings.planGap", params: { part: "Follow-up note", day: "2026-02-20" } },
      facts: [
        { key: "facts.due", params: { day: "2026-02-20" } },
        { key: "facts.ofCampaign", params: { campaign: "Thaw" } },
      ],
      cause: ["t", "2026-02-20"],
      fix: { kind: "brief" },
    },
  ]);
  expect(planGap.check(workspaceFacts(lists({ ownerId: null })))[0]?.ownerId).toBe("u-mia");
});

it.each([
  ["2026-02-23", ["t"], "findings.planGap"],
  ["2026-02-24", [], undefined],
  ["2026-02-16", ["t"], "findings.planGap"],
  ["2026-02-15", ["t"], "findings.planGapLate"],
  [null, [], undefined],
])("looks exactly seven days ahead, and back: due on %s", (dueOn, expected, key) => {
  expect(targets({ dueOn })).toEqual(expected);
  expect(planGap.check(workspaceFacts(lists({ dueOn })))[0]?.message.key).toBe(key);
});

it("is silent about parts that have a piece, or are done elsewhere", () => {
  const link = { goalId: "g", campaignId: "c", partId: "t" };
  expect(targets({}, [{ link }])).toEqual([]);
  expect(targets({}, [{ link: { ...link, partId: "other" } }])).toEqual(["t"]);
  expect(targets({}, [{ link, status: "retired" }])).toEqual(["t"]);
  expect(targets({}, [{ link, status: "retired" }, { link }])).toEqual([]);
  expect(targets({ assetId: "x" })).toEqual([]);
  expect(targets({ doneElsewhere: true })).toEqual([]);
});

it.each([{ status: "done" }, { retiredOn: "2026-01-01" }, { endOn: "2026-02-15" }])(
  "is silent about campaigns that are over: %o",
  (of) => {
    expect(targets({}, [], of)).toEqual([]);
  },
);
