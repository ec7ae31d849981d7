import { addDays, daysBetween } from "../../model/days";
import type { Goal } from "../../model/goal";
import type { WorkspaceFacts, WorkspaceRule } from "../contract";
import { isOver } from "../../model/campaign";

const AHEAD = 30;
const YOUNG = 30;

/** GOAL-STARVED (findings.md 4.3; 4.5, 18): nothing live and nothing planned for an active goal in the coming month. */
export const goalStarved: WorkspaceRule = {
  id: "GOAL-STARVED",
  set: "standard",
  check(facts) {
    return facts.ground.goals
      .filter((goal) => isStarved(goal, facts))
      .map((goal) => ({
        level: "note",
        target: { type: "goal", id: goal.id, in: goal.id, name: goal.name },
        ...(goal.ownerId ? { ownerId: goal.ownerId } : {}),
        message: { key: "findings.goalStarved", params: { goal: goal.name } },
        facts: [{ key: "facts.nothingUntil", params: { day: addDays(facts.today, AHEAD) } }],
        cause: [goal.id],
        fix: { kind: "show", route: "plan" },
      }));
  },
};

function isStarved(goal: Goal, { ground, pieces, today }: WorkspaceFacts): boolean {
  if (goal.status !== "active" || goal.paused) return false;
  if (!goal.startOn || daysBetween(goal.startOn, today) < YOUNG) return false;
  const soon = (day: string | null | undefined): boolean =>
    Boolean(day) && (day ?? "") >= today && (day ?? "") <= addDays(today, AHEAD);
  const campaigns = ground.campaigns.filter((one) => one.goalId === goal.id && !isOver(one, today));
  if (campaigns.some(({ parts }) => parts.some(({ dueOn }) => soon(dueOn)))) return false;
  const own = new Set(campaigns.map(({ id }) => id));
  return !pieces.some((piece) => {
    if (piece.goalId !== goal.id && !(piece.campaignId && own.has(piece.campaignId))) return false;
    if (piece.status === "live") return true;
    if (piece.status !== "draft" && piece.status !== "review") return false;
    return soon(piece.date) || daysBetween(piece.touchedOn ?? piece.createdOn, today) <= AHEAD;
  });
}
