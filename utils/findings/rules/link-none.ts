import { daysBetween } from "../../model/days";
import type { Rule } from "../contract";
import { needsNoGoal } from "../words";

/** LINK-NONE (findings.md 4.2; 4.5, 8): no goal, past the team's grace days, and a thing that should have one. */
export const linkNone: Rule = {
  id: "LINK-NONE",
  set: "calm",
  check({ piece, link, campaign, workflow, today }) {
    if (link?.main || link?.campaignId || campaign) return [];
    if (piece.status === "idea" || piece.status === "retired" || needsNoGoal(piece.title))
      return [];
    const days = daysBetween(piece.createdOn, today);
    if (piece.status !== "live" && days <= workflow.graceDays) return [];
    return [
      {
        level: piece.status === "live" ? "stop" : "check",
        message: { key: "findings.linkNone" },
        facts: [
          { key: `facts.status.${piece.status}` },
          { key: "facts.since", params: { day: piece.createdOn } },
          { key: "facts.grace", params: { count: workflow.graceDays } },
        ],
        fix: { kind: "link" },
      },
    ];
  },
};
