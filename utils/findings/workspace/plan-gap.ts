import { daysBetween } from "../../model/days";
import type { WorkspaceRule } from "../contract";
import { isOver } from "../../model/campaign";

const AHEAD = 7;

/** PLAN-GAP (findings.md 4.3; 4.5, 19): a part is due within a week, or overdue, and has no piece. To its owner. */
export const planGap: WorkspaceRule = {
  id: "PLAN-GAP",
  set: "standard",
  check({ ground, pieces, today }) {
    const filled = new Set(
      pieces.filter(({ status }) => status !== "retired").map(({ partId }) => partId),
    );
    return ground.campaigns
      .filter((campaign) => !isOver(campaign, today))
      .flatMap((campaign) => campaign.parts.map((part) => ({ campaign, part })))
      .filter(({ part }) => !part.assetId && !filled.has(part.id) && !part.doneElsewhere)
      .flatMap(({ campaign, part }) => {
        const { dueOn } = part;
        if (!dueOn || daysBetween(today, dueOn) > AHEAD) return [];
        const owner = part.ownerId ?? campaign.ownerId;
        const late = dueOn < today;
        return [
          {
            level: "check" as const,
            target: { type: "part" as const, id: part.id, in: campaign.id, name: part.name },
            ...(owner ? { ownerId: owner } : {}),
            message: {
              key: late ? "findings.planGapLate" : "findings.planGap",
              params: { part: part.name, day: dueOn },
            },
            facts: [
              { key: "facts.due", params: { day: dueOn } },
              { key: "facts.ofCampaign", params: { campaign: campaign.name } },
            ],
            cause: [part.id, dueOn],
            fix: { kind: "brief" as const },
          },
        ];
      });
  },
};
