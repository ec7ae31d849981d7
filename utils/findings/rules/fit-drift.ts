import type { Evidence } from "../../fit/evidence";
import { shared } from "../../fit/sketch";
import type { Rule } from "../contract";
import type { Goal } from "../../model/goal";

const CHANGED = 0.4;
const MARGIN = 2;

/** FIT-DRIFT (findings.md 4.2): its words now speak for another goal than when it was linked. */
export const fitDrift: Rule = {
  id: "FIT-DRIFT",
  set: "full",
  check({ piece, link, goal, evidence, evidenceAtLink, ground }) {
    if (!link?.main || !goal || !evidenceAtLink || piece.status === "retired") return [];
    // Looked for in other words since: which goal is ahead is not known.
    if (evidence.unsure?.some((owner) => owner.startsWith("goal:"))) return [];
    const now = strongest(evidence, ground.goals);
    const then = strongest(evidenceAtLink, ground.goals);
    if (!now || !then || now.id === goal.id || then.id === now.id) return [];
    if (!hasChanged(evidence, evidenceAtLink)) return [];
    return [
      {
        level: "note",
        message: { key: "findings.fitDrift", params: { goal: now.name } },
        facts: [
          { key: "facts.linkedGoal", params: { goal: goal.name } },
          { key: "facts.better", params: { code: now.code, goal: now.name } },
        ],
        cause: [goal.id, now.id],
        fix: { kind: "relink", goalId: now.id },
      },
    ];
  },
};

/** The goal that words speak for, when it is ahead of every other by a margin. */
function strongest({ meant }: Evidence, goals: readonly Goal[]): Goal | null {
  const counted = goals
    .map((goal) => ({ goal, count: meant[`goal:${goal.id}`]?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  return first && first.count >= (second?.count ?? 0) + MARGIN ? first.goal : null;
}

/** Of what was noted then, the smallest hashes: of what is there now, so many are compared. */
function hasChanged({ sketch: now }: Evidence, { sketch: then }: Evidence): boolean {
  const most = then.stems.length;
  return most > 0 && shared(now.stems.slice(0, most), then.stems) <= most * (1 - CHANGED);
}
