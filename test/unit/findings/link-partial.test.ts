/** LINK-PARTIAL: a field the team asks for at this step is missing. */
import { describe, expect, it } from "vitest";
import { linkPartial } from "../../../utils/findings/rules/link-partial";
import { isSuppressed } from "../../../utils/findings/suppression";
import { Workflow } from "../../../utils/model/workflow";
import { pieces } from "../brackenworks";
import { asking, byStep, campaign, ground, pieceFacts, sampleFacts } from "./facts";
import type { Given } from "./facts";

const goalId = "g-winter";
const on = (...ask: string[]) => ({ ground: ground({ workflows: [asking(...ask)] }) });
const check = (given: Given, ...ask: string[]) =>
  linkPartial.check(pieceFacts({ link: { goalId }, ...given }, [], on(...ask)));

describe("on the sample", () => {
  it("fires on no piece but those another message already explains", () => {
    const fires = pieces.filter((one) => linkPartial.check(sampleFacts(one.id)).length > 0);
    for (const { expectedWarnings } of fires) {
      expect(expectedWarnings).not.toContain("LINK-PARTIAL");
      expect(isSuppressed("LINK-PARTIAL", expectedWarnings)).toBe(true);
    }
  });
});

describe("a missing field", () => {
  it.each(["persona", "pillar", "stage", "owner", "campaign", "part"])(
    "is named when the team asks for it at this step: %s",
    (field) => {
      expect(check({}, field)).toMatchObject([
        {
          message: { key: `findings.linkPartial.${field}` },
          fix: { kind: "fill", field },
          facts: [{ key: "facts.status.draft" }, { key: `facts.missing.${field}` }],
        },
      ]);
    },
  );

  const all = ["persona", "pillar", "campaign", "part", "stage", "owner"];

  it("is none once it is filled, or where the team does not ask", () => {
    const whole = {
      ...{ goalId, campaignId: "c-frost", partId: "pt-card", stage: "s-aware" },
      ...{ personaId: "p-rider", pillarId: "m-six" },
    };
    expect(check({ link: whole, ownerId: "u-mia" }, ...all)).toEqual([]);
    expect(check({ link: whole, ownerId: null }, ...all)).toHaveLength(1);
    expect(check({})).toEqual([]);
  });

  it("is one message with all of them, and the first one's fix", () => {
    const [found, ...more] = check({}, "owner", "stage", "persona");
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      ...{ message: { key: "findings.linkPartialMany" }, fix: { field: "persona" } },
      facts: [
        { key: "facts.status.draft" },
        { key: "facts.missing.persona" },
        { key: "facts.missing.stage" },
        { key: "facts.missing.owner" },
      ],
    });
  });

  it("is not asked for where there is nothing to choose from", () => {
    expect(check({ link: { goalId: "g-depot" } }, "campaign", "part")).toEqual([]);
    const over = campaign({ id: "c", goalId, status: "done", parts: [{ id: "t", name: "T" }] });
    const empty = campaign({ id: "c", goalId });
    const workflows = [asking("campaign", "part")];
    const fields = (campaigns: (typeof over)[]) =>
      linkPartial
        .check(pieceFacts({ link: { goalId } }, [], { ground: ground({ campaigns, workflows }) }))
        .map(({ fix }) => fix);
    expect(fields([over])).toEqual([]);
    expect(fields([empty])).toEqual([{ kind: "fill", field: "campaign" }]);
  });

  it("is looked for on the piece's own campaign and part: mapped, or named by the part", () => {
    const workflows = [asking("campaign", "part")];
    const parts = [
      { id: "t", name: "T", assetId: "a" },
      { id: "u", name: "U" },
    ];
    const on = { ground: ground({ workflows, campaigns: [campaign({ goalId, parts })] }) };
    const keys = (given: Given) =>
      linkPartial.check(pieceFacts(given, [], on)).flatMap(({ facts }) => facts.slice(1));
    expect(keys({ link: { goalId } })).toEqual([]);
    expect(keys({ id: "b", link: { goalId }, mappedTo: "c" })).toEqual([
      { key: "facts.missing.part" },
    ]);
    expect(keys({ id: "b", link: { goalId, partId: "u" } })).toEqual([]);
    expect(keys({ id: "b", link: { goalId } })).toHaveLength(2);
  });

  it("is asked for without a goal where the piece has a campaign", () => {
    for (const given of [
      { link: { campaignId: "c-frost" } },
      { link: undefined, mappedTo: "c-frost" },
    ])
      expect(linkPartial.check(pieceFacts(given as Given, [], on("persona")))).toMatchObject([
        { fix: { kind: "fill", field: "persona" } },
      ]);
  });

  it("waits for the goal of a piece that only lies in a mapped container, where it hangs on that", () => {
    const asked = on("pillar", "campaign", "part", "stage");
    const mapped: Given = { mappedTo: "c-frost" };
    expect(linkPartial.check(pieceFacts(mapped, [], asked))).toEqual([]);
    expect(linkPartial.check(pieceFacts(mapped, [], on("owner")))).toHaveLength(1);
  });

  it("is never the goal or the why: those have rules of their own", () => {
    expect(check({ link: { goalId, why: "" } }, "goal", "why")).toEqual([]);
    expect(linkPartial.check(pieceFacts({}, [], on("goal", "persona")))).toEqual([]);
  });
});

describe("levels", () => {
  it("are a note in draft and live, a check in review", () => {
    expect(byStep(linkPartial, { link: { goalId } }, [], on("persona"))).toEqual({
      ...{ idea: "-", draft: "note", review: "check", live: "note", retired: "-" },
    });
  });

  it.each([
    ["2026-02-13", "draft", 0],
    ["2026-02-12", "draft", 1],
    ["2026-02-16", "review", 1],
    ["2026-02-16", "live", 1],
  ] as const)(
    "wait for the days of grace in draft only: made on %s, in %s",
    (day, status, count) => {
      expect(check({ createdOn: day, status }, "persona")).toHaveLength(count);
    },
  );

  it("follow only what is asked at the step the piece is at", () => {
    const steps = [{ status: "review", ask: ["persona"] }];
    const workflows = [Workflow.parse({ ...asking(), steps })];
    expect(
      byStep(linkPartial, { link: { goalId } }, [], { ground: ground({ workflows }) }),
    ).toEqual({
      ...{ idea: "-", draft: "-", review: "check", live: "-", retired: "-" },
    });
  });
});
