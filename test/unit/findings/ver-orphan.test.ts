/** VER-ORPHAN: what it serves was retired, or a later decision speaks against it. */
import { describe, expect, it } from "vitest";
import { verOrphan } from "../../../utils/findings/rules/ver-orphan";
import { StrategyVersion } from "../../../utils/model/strategy-version";
import {
  byStep,
  campaign,
  goal,
  ground,
  notDoing,
  persona,
  pieceFacts,
  pillar,
  spokehouse,
} from "./facts";
import type { Given } from "./facts";

const retiredOn = "2026-01-12";
const link = { goalId: "g", personaId: "p", pillarId: "m", campaignId: "c" };
const whole = {
  goals: [...spokehouse.goals, goal()],
  ...{ personas: [persona()], pillars: [pillar()], campaigns: [campaign()] },
};
const lost = {
  goal: { goals: [...spokehouse.goals, goal({ status: "retired", retiredOn })] },
  persona: { personas: [persona({ retiredOn })] },
  pillar: { pillars: [pillar({ retiredOn })] },
  campaign: { campaigns: [campaign({ retiredOn })] },
};
const on = (over: object = {}) => ({ ground: ground({ ...whole, ...over }) });
const check = (given: Given, over: object = {}) => verOrphan.check(pieceFacts(given, [], on(over)));

describe("something retired", () => {
  it.each(Object.entries(lost))("speaks when the piece is linked to it: %s", (what, over) => {
    expect(check({ link }, over)).toMatchObject([
      {
        level: "check",
        message: { key: `findings.verOrphan.${what}`, params: { day: retiredOn } },
        facts: [
          { key: `facts.retired.${what}` },
          { key: "facts.linked", params: { day: "2026-01-10" } },
        ],
        cause: [what, link[`${what as "goal"}Id`], "in work"],
      },
    ]);
    expect(check({ link: { goalId: "g-winter" } }, over)).toEqual([]);
    expect(check({ link: { ...link, linkedOn: "2026-02-10" } }, over)).toHaveLength(1);
  });

  it("is not yet so before its day", () => {
    const tomorrow = "2026-02-17";
    for (const over of [
      { goals: [goal({ status: "retired", retiredOn: tomorrow })] },
      { personas: [persona({ retiredOn: tomorrow })] },
      { pillars: [pillar({ retiredOn: tomorrow })] },
      { campaigns: [campaign({ retiredOn: tomorrow })] },
    ]) {
      expect(check({ link }, over)).toEqual([]);
      const then = { ...on(over), today: tomorrow };
      expect(verOrphan.check(pieceFacts({ link }, [], then))).toHaveLength(1);
    }
  });

  it("may have no day", () => {
    const undated = [goal({ status: "retired" })];
    expect(check({ link }, { goals: undated })[0]?.message.key).toBe(
      "findings.verOrphan.goalUndated",
    );
    const [found] = check({ link }, { campaigns: [campaign({ status: "retired" })] });
    expect(found?.message.key).toBe("findings.verOrphan.campaignUndated");
  });

  it("may be gone with a version, and be known by its change alone", () => {
    const change = { op: "retire", type: "goal", id: "g-gone" };
    const versions = [
      StrategyVersion.parse({ id: "v", number: 3, effectiveFrom: retiredOn, changes: [change] }),
    ];
    expect(check({ link: { goalId: "g-gone" } }, { versions })).toMatchObject([
      {
        message: { params: { name: "g-gone", day: retiredOn } },
        cause: ["goal", "g-gone", "in work"],
      },
    ]);
    const back = { versions, goals: [goal({ id: "g-gone" })] };
    expect(check({ link: { goalId: "g-gone" } }, back)).toEqual([]);
  });

  it("is nothing while all is in force", () => {
    expect(check({ link })).toEqual([]);
    expect(check({})).toEqual([]);
  });
});

describe("a later decision", () => {
  const entry = (sinceVersion: string, over: object = {}) => ({
    notDoing: [notDoing({ signals: ["tandem"], sinceVersion, ...over })],
  });
  const linked = (strategyVersion: string | null, linkedOn = "2026-01-10"): Given => ({
    ...{ title: "Tandem week", link: { goalId: "g-winter", strategyVersion, linkedOn } },
  });
  it.each([
    ["of a later version than the link's", linked("v1"), entry("v2"), 1],
    ["of the same version", linked("v2"), entry("v2"), 0],
    ["of an earlier version", linked("v2"), entry("v1"), 0],
    ["after the day of a link without a version", linked(null, "2026-01-11"), entry("v2"), 1],
    ["on the day of a link without a version", linked(null, "2026-01-12"), entry("v2"), 0],
    ["no longer in force", linked("v1"), entry("v2", { until: "2026-02-15" }), 0],
    ["of no version", linked("v1"), { notDoing: [notDoing({ signals: ["tandem"] })] }, 0],
  ])("speaks when it is %s", (_what, given, over, count) => {
    expect(check(given, count ? over : { ...over })).toHaveLength(count);
  });

  it("is named with its day", () => {
    expect(check(linked("v1"), entry("v2"))).toMatchObject([
      {
        message: {
          key: "findings.verOrphan.decision",
          params: { name: "Tandems", day: "2026-01-12" },
        },
        cause: ["decision", "n", "in work"],
      },
    ]);
  });
});

describe("what it says", () => {
  it("is a check in work, stop once live; nothing of ideas and of what is retired", () => {
    expect(byStep(verOrphan, { link }, [], on(lost.goal))).toEqual({
      ...{ idea: "-", draft: "check", review: "check", live: "stop", retired: "-" },
    });
    expect(check({ link, status: "live" }, lost.goal)[0]?.cause).toEqual(["goal", "g", "live"]);
  });

  it("offers the goal its words speak for, else to retire it", () => {
    expect(check({ link, text: "Wet brakes." }, lost.goal)[0]?.fix).toEqual({
      ...{ kind: "relink", goalId: "g-winter" },
    });
    expect(check({ link }, lost.goal)[0]?.fix).toEqual({ kind: "status", status: "retired" });
  });
});
