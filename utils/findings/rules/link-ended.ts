import { daysBetween } from "../../model/days";
import type { PieceFacts, Rule } from "../contract";
import { isOver } from "../../model/campaign";

const SLACK = 7;

/** LINK-ENDED (findings.md 4.2): its goal or campaign is done, or a week past its end, and it is not out yet. */
export const linkEnded: Rule = {
  id: "LINK-ENDED",
  set: "calm",
  check(facts) {
    const { piece, goal, link, campaign } = facts;
    if (
      (!link?.main && !campaign) ||
      piece.status === "idea" ||
      piece.status === "live" ||
      piece.status === "retired"
    )
      return [];
    const ended = endOf(facts);
    if (!ended) return [];
    const day = ended.on ? { day: ended.on } : {};
    return [
      {
        level: "check",
        message: {
          key: ended.on ? `findings.linkEnded.${ended.what}` : `findings.linkDone.${ended.what}`,
          params: { name: ended.name, ...day },
        },
        facts: [
          { key: `facts.status.${piece.status}` },
          { key: ended.on ? "facts.ended" : "facts.done", params: { name: ended.name, ...day } },
        ],
        cause: [goal?.id ?? null, ended.name, ended.on ?? null],
        fix: { kind: "link" },
      },
    ];
  },
};

interface Ended {
  what: "goal" | "campaign";
  name: string;
  on?: string;
}

function endOf({ goal, campaign, today }: PieceFacts): Ended | null {
  const past = (day: string | null | undefined): day is string =>
    Boolean(day) && daysBetween(day ?? today, today) >= SLACK;
  if (goal && goal.status !== "retired") {
    if (past(goal.dueOn)) return { what: "goal", name: goal.name, on: goal.dueOn };
    if (goal.status === "done") return { what: "goal", name: goal.name };
  }
  if (!campaign || campaign.retiredOn || campaign.status === "retired") return null;
  if (past(campaign.endOn)) return { what: "campaign", name: campaign.name, on: campaign.endOn };
  const closed = isOver({ ...campaign, endOn: null }, today);
  return closed ? { what: "campaign", name: campaign.name } : null;
}
