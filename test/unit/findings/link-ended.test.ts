/** LINK-ENDED: its goal or campaign is done, or a week past its end, and it is not out yet. */
import { describe, expect, it } from "vitest";
import { linkEnded } from "../../../utils/findings/rules/link-ended";
import { byStep, campaign, goal, ground, pieceFacts } from "./facts";
import type { Given } from "./facts";

const link = { goalId: "g" };
const onGoal = (over: Parameters<typeof goal>[0]) => ({ ground: ground({ goals: [goal(over)] }) });
const onCampaign = (over: Parameters<typeof campaign>[0]) => ({
  ground: ground({ goals: [goal()], campaigns: [campaign(over)] }),
});
const check = (on: { ground: ReturnType<typeof ground> }, given: Given = { link }) =>
  linkEnded.check(pieceFacts(given, [], on));

describe("the end", () => {
  it.each([
    ["2026-02-10", 0],
    ["2026-02-09", 1],
    ["2026-02-17", 0],
    [null, 0],
  ])("has seven days of slack: a goal due on %s", (dueOn, count) => {
    expect(check(onGoal({ dueOn }))).toHaveLength(count);
  });

  it.each([
    ["2026-02-10", 0],
    ["2026-02-09", 1],
  ])("of its campaign has them too: %s", (endOn, count) => {
    const on = onCampaign({ endOn });
    expect(check(on, { link: { ...link, campaignId: "c" } })).toHaveLength(count);
    expect(check(on, { link, mappedTo: "c" })).toHaveLength(count);
    expect(check(on)).toEqual([]);
  });

  it("is there at once when the goal or the campaign is done", () => {
    expect(check(onGoal({ status: "done" }))).toMatchObject([
      { message: { key: "findings.linkDone.goal" }, facts: [{}, { key: "facts.done" }] },
    ]);
    const campaigned = { link: { ...link, campaignId: "c" } };
    expect(check(onCampaign({ status: "done" }), campaigned)).toMatchObject([
      { message: { key: "findings.linkDone.campaign" } },
    ]);
  });

  it.each(["cancelled", "Canceled", "ended", "archived", "completed", "closed"])(
    "is there for a campaign that is %s and has no end day",
    (status) => {
      expect(check(onCampaign({ status }), { link: { ...link, campaignId: "c" } })).toMatchObject([
        { message: { key: "findings.linkDone.campaign", params: { name: "Thaw" } } },
      ]);
    },
  );

  it("is looked for without a goal too, in the campaign it is linked or mapped to", () => {
    const on = onCampaign({ endOn: "2026-02-09" });
    for (const given of [{ link: { campaignId: "c" } }, { mappedTo: "c" }])
      expect(check(on, given)).toMatchObject([{ message: { key: "findings.linkEnded.campaign" } }]);
    expect(check(onCampaign({}), { mappedTo: "c" })).toEqual([]);
  });

  it("of what was retired is VER-ORPHAN's to say", () => {
    expect(check(onGoal({ status: "retired", dueOn: "2025-12-31" }))).toEqual([]);
    const retired = onCampaign({ endOn: "2025-12-31", retiredOn: "2026-01-01" });
    expect(check(retired, { link: { ...link, campaignId: "c" } })).toEqual([]);
  });
});

describe("what it says", () => {
  it("names the goal and its day, before its campaign, and offers another link", () => {
    expect(check(onGoal({ dueOn: "2025-12-31" }))).toEqual([
      {
        level: "check",
        message: {
          ...{ key: "findings.linkEnded.goal" },
          params: { name: "Riders come back", day: "2025-12-31" },
        },
        facts: [
          { key: "facts.status.draft" },
          { key: "facts.ended", params: { name: "Riders come back", day: "2025-12-31" } },
        ],
        cause: ["g", "Riders come back", "2025-12-31"],
        fix: { kind: "link" },
      },
    ]);
  });

  it("is a check until the piece is live: live pieces may rest", () => {
    expect(byStep(linkEnded, { link }, [], onGoal({ dueOn: "2025-12-31" }))).toEqual({
      ...{ idea: "-", draft: "check", review: "check", live: "-", retired: "-" },
    });
  });

  it("is nothing without a link", () => {
    expect(check(onGoal({ dueOn: "2025-12-31" }), {})).toEqual([]);
  });
});
