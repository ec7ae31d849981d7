import { readGoalLine } from "../../fit/goal-line";
import { daysBetween } from "../../model/days";
import type { WorkspaceRule } from "../contract";

const SETTLING = 14;

/** GOAL-TACTIC (findings.md 4.3): a goal that says what is made, or counts only what is made. While it is young. */
export const goalTactic: WorkspaceRule = {
  id: "GOAL-TACTIC",
  set: "standard",
  check({ ground, today }) {
    return ground.goals
      .filter(({ status, startOn, soThat }) => {
        if (soThat) return false;
        if (status === "draft") return true;
        return (
          status === "active" && Boolean(startOn) && daysBetween(startOn ?? "", today) <= SETTLING
        );
      })
      .flatMap((goal) => {
        const kind = readGoalLine(
          goal.name,
          goal.kpis.map((one) => one.kind),
          ground.language,
        );
        if (kind === "outcome") return [];
        return [
          {
            level: "note" as const,
            target: { type: "goal" as const, id: goal.id, in: goal.id, name: goal.name },
            ...(goal.ownerId ? { ownerId: goal.ownerId } : {}),
            message: { key: "findings.goalTactic", params: { goal: goal.name } },
            facts: [{ key: kind === "tactic" ? "facts.doing" : "facts.outputs" }],
            cause: [goal.id, goal.name],
            fix: { kind: "soThat" as const },
          },
        ];
      });
  },
};
