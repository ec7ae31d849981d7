/** LINK-CAMPAIGN: the piece's campaign serves another goal than its link. */
import { describe, expect, it } from "vitest";
import { linkCampaign } from "../../../utils/findings/rules/link-campaign";
import { byStep, campaign, ground, pieceFacts } from "./facts";
import type { Given } from "./facts";

const goalId = "g-depot";
const check = (given: Given) => linkCampaign.check(pieceFacts(given));

it("compares the link's goal with that of its campaign, and offers the campaign's goal", () => {
  expect(check({ link: { goalId, campaignId: "c-frost", personaId: "p-fleet" } })).toEqual([
    {
      level: "check",
      message: {
        key: "findings.linkCampaign",
        params: {
          ...{ campaign: "Before the frost", goal: "Depots stay with us" },
          other: "More riders through the winter",
        },
      },
      facts: [
        {
          key: "facts.campaignGoal",
          params: { campaign: "Before the frost", goal: "More riders through the winter" },
        },
        { key: "facts.linkedGoal", params: { goal: "Depots stay with us" } },
      ],
      cause: ["c-frost", "g-depot", "g-winter"],
      fix: { kind: "relink", goalId: "g-winter", personaId: "p-rider" },
    },
  ]);
});

describe("the piece's campaign", () => {
  it("is the link's, else the one its container was mapped to", () => {
    expect(check({ link: { goalId }, mappedTo: "c-frost" })).toHaveLength(1);
    expect(check({ link: { goalId } })).toEqual([]);
    const campaigns = [campaign({ id: "c-frost", goalId: "g-winter" }), campaign({ goalId })];
    const facts = pieceFacts(
      { link: { goalId, campaignId: "c" }, mappedTo: "c-frost" },
      ...([[], { ground: ground({ campaigns }) }] as const),
    );
    expect(linkCampaign.check(facts)).toEqual([]);
  });

  it("keeps the reader where the other goal has the same", () => {
    const [found] = check({ link: { goalId, campaignId: "c-frost", personaId: "p-rider" } });
    expect(found?.fix).toEqual({ kind: "relink", goalId: "g-winter", personaId: "p-rider" });
  });
});

describe("silence", () => {
  it("is kept where both name one goal, without a goal, and where the campaign's goal is gone", () => {
    expect(check({ link: { goalId: "g-winter", campaignId: "c-frost" } })).toEqual([]);
    expect(check({ link: { campaignId: "c-frost" } })).toEqual([]);
    expect(check({ mappedTo: "c-frost" })).toEqual([]);
    const on = { ground: ground({ campaigns: [campaign({ goalId: "gone" })] }) };
    expect(linkCampaign.check(pieceFacts({ link: { goalId }, mappedTo: "c" }, [], on))).toEqual([]);
  });
});

it("is a check at every step but idea", () => {
  expect(byStep(linkCampaign, { link: { goalId, campaignId: "c-frost" } })).toEqual({
    ...{ idea: "-", draft: "check", review: "check", live: "check", retired: "-" },
  });
});
