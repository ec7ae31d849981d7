/** LINK-PARTIAL: a field the team asks for at this step is missing. */
import { describe, expect, it } from "vitest";
import { linkPartial } from "../../../utils/findings/rules/link-partial";
import { isSuppressed } from "../../../utils/findings/suppression";
import type { Campaign } from "../../../utils/model/campaign";
import type { Link } from "../../../utils/model/link";
import { pieces } from "../brackenworks";
import { facts, sampleFacts } from "./facts";

const at = "2026-02-16T12:00:00Z";
const link = (over: Partial<Link> = {}, target: object = {}): Link => ({
  id: "a",
  assetId: "a",
  main: "g1",
  to: { g1: { why: "w", by: "me", at, ...target } },
  source: "person",
  linkedBy: "me",
  linkedOn: "2026-02-16",
  ...over,
});
const campaign = (parts = 0): Campaign => ({
  id: "c1",
  name: "C",
  status: "active",
  goalId: "g1",
  personaIds: [],
  pillarIds: [],
  teamIds: [],
  parts: Array.from({ length: parts }, (_one, at) => ({
    id: String(at),
    name: "Part",
    waitsFor: [],
  })),
});
const asks = (...ask: string[]) => ({
  id: "w",
  teamIds: [],
  graceDays: 3,
  steps: (["idea", "draft", "review", "live", "retired"] as const).map((status) => ({
    status,
    ask,
  })),
});
const check = (...given: Parameters<typeof facts>) => linkPartial.check(facts(...given));

describe("on the sample", () => {
  it("fires on no piece but those another message already explains", () => {
    const fires = pieces.filter((one) => linkPartial.check(sampleFacts(one.id)).length > 0);
    // A08 and A34: a demand piece for a goal with a campaign, linked to none of it. Their one message is NOT-DOING:
    // whatever they are part of, we decided against them. A23's goal is retired and has no campaign: nothing missing.
    expect(fires.map((one) => one.id)).toEqual(["A08", "A34"]);
    for (const { expectedWarnings } of fires) {
      expect(expectedWarnings).not.toContain("LINK-PARTIAL");
      expect(isSuppressed("LINK-PARTIAL", expectedWarnings)).toBe(true);
    }
  });
});

describe("a missing field", () => {
  it("is named when the team asks for it at this step", () => {
    const fields = {
      persona: {},
      pillar: {},
      stage: {},
      owner: {},
      campaign: { campaigns: [campaign()] },
      part: { campaigns: [campaign(1)] },
    };
    for (const [field, rest] of Object.entries(fields))
      expect(check({}, { link: link(), workflow: asks(field), ...rest })).toMatchObject([
        {
          message: { key: `findings.linkPartial.${field}` },
          fix: { kind: "fill", field },
          facts: [{ key: "facts.status.draft" }, { key: `facts.missing.${field}` }],
        },
      ]);
  });

  it("is none once it is filled", () => {
    const whole = link(
      { campaignId: "c1", partId: "0", stage: "aware" },
      { personaId: "p", pillarId: "m" },
    );
    const workflow = asks("persona", "pillar", "campaign", "part", "stage", "owner");
    const rest = { link: whole, workflow, campaigns: [campaign(1)] };
    expect(check({ ownerId: "u" }, rest)).toEqual([]);
    expect(check({ ownerId: null }, rest)).toHaveLength(1);
  });

  it("is one message with all of them, and the first one's fix", () => {
    const found = check({}, { link: link(), workflow: asks("owner", "stage", "persona") });
    expect(found).toMatchObject([
      { message: { key: "findings.linkPartialMany" }, fix: { field: "persona" } },
    ]);
    expect(found[0]?.facts.map((one) => one.key)).toEqual([
      "facts.status.draft",
      "facts.missing.persona",
      "facts.missing.stage",
      "facts.missing.owner",
    ]);
  });

  it("is not asked for where there is nothing to choose from", () => {
    expect(check({}, { link: link(), workflow: asks("campaign", "part") })).toEqual([]);
    expect(check({}, { link: link(), workflow: asks("part"), campaigns: [campaign(0)] })).toEqual(
      [],
    );
  });

  it("is never the goal or the why: those have rules of their own", () => {
    expect(check({}, { link: link({}, { why: "" }), workflow: asks("goal", "why") })).toEqual([]);
    expect(check({}, { workflow: asks("goal", "persona") })).toEqual([]);
    expect(check({}, { link: link({ main: null, to: {} }), workflow: asks("persona") })).toEqual(
      [],
    );
  });
});

describe("levels", () => {
  const rest = { link: link(), workflow: asks("persona") };

  it("are a note in draft and live, a check in review", () => {
    expect(check({ status: "draft" }, rest)[0]?.level).toBe("note");
    expect(check({ status: "review" }, rest)[0]?.level).toBe("check");
    expect(check({ status: "live" }, rest)[0]?.level).toBe("note");
  });

  it("are none for ideas and for what was retired", () => {
    expect(check({ status: "idea" }, rest)).toEqual([]);
    expect(check({ status: "retired" }, rest)).toEqual([]);
  });

  it("wait for the days of grace in draft, not in review", () => {
    expect(check({ createdOn: "2026-02-13" }, rest)).toEqual([]);
    expect(check({ createdOn: "2026-02-12" }, rest)).toHaveLength(1);
    expect(check({ createdOn: "2026-02-16", status: "review" }, rest)).toHaveLength(1);
  });

  it("follow only what is asked at the step the piece is at", () => {
    const workflow = { ...asks(), steps: [{ status: "review" as const, ask: ["persona"] }] };
    expect(check({ status: "draft" }, { link: link(), workflow })).toEqual([]);
    expect(check({ status: "review" }, { link: link(), workflow })).toHaveLength(1);
  });
});
