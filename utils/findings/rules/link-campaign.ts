import { readMainTarget } from "../../model/link";
import type { Rule } from "../contract";

/** LINK-CAMPAIGN (findings.md 4.2; 4.5, 12): the piece's campaign serves another goal than the link. */
export const linkCampaign: Rule = {
  id: "LINK-CAMPAIGN",
  set: "standard",
  check({ piece, link, goal, campaign, ground }) {
    if (!link?.main || !campaign || piece.status === "retired" || campaign.goalId === link.main)
      return [];
    const other = ground.goal.get(campaign.goalId);
    if (!other) return [];
    const persona = readMainTarget(link)?.personaId;
    const personaId = persona && other.personaIds.includes(persona) ? persona : other.personaIds[0];
    return [
      {
        level: "check",
        message: {
          key: "findings.linkCampaign",
          params: { campaign: campaign.name, goal: goal?.name ?? link.main, other: other.name },
        },
        facts: [
          { key: "facts.campaignGoal", params: { campaign: campaign.name, goal: other.name } },
          { key: "facts.linkedGoal", params: { goal: goal?.name ?? link.main } },
        ],
        cause: [campaign.id, link.main, campaign.goalId],
        fix: { kind: "relink", goalId: other.id, ...(personaId ? { personaId } : {}) },
      },
    ];
  },
};
