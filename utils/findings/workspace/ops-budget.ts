import type { Campaign } from "../../model/campaign";
import { daysBetween } from "../../model/days";
import type { WorkspaceRule } from "../contract";
import { isOver } from "../../model/campaign";

const LITTLE = 0.2;

/** OPS-BUDGET (findings.md 4.3; 4.5, 1): hours for working together are over budget, or hardly used half-way through. */
export const opsBudget: WorkspaceRule = {
  id: "OPS-BUDGET",
  set: "standard",
  check({ ground, today }) {
    return ground.campaigns
      .filter((campaign) => !isOver(campaign, today))
      .flatMap((campaign) => {
        const kind = kindOf(campaign, today);
        if (!kind) return [];
        const { budget, used } = campaign.coordinationHours ?? {};
        const params = { campaign: campaign.name, used: used ?? 0, budget: budget ?? 0 };
        return [
          {
            level: "note" as const,
            target: {
              type: "campaign" as const,
              id: campaign.id,
              in: campaign.id,
              name: campaign.name,
            },
            ...(campaign.ownerId ? { ownerId: campaign.ownerId } : {}),
            message: { key: `findings.opsBudget.${kind}`, params },
            facts: [{ key: "facts.hours", params }],
            cause: [campaign.id, kind],
            fix: { kind: "edit" as const, field: "hours" },
          },
        ];
      });
  },
};

function kindOf(
  { coordinationHours, startOn, endOn }: Campaign,
  today: string,
): "over" | "under" | null {
  const { budget, used } = coordinationHours ?? {};
  if (typeof budget !== "number" || budget <= 0 || typeof used !== "number") return null;
  if (used > budget) return "over";
  if (!startOn || !endOn) return null;
  const halfway = daysBetween(startOn, today) * 2 >= daysBetween(startOn, endOn);
  return halfway && used < budget * LITTLE ? "under" : null;
}
