import type { Goal, Kpi } from "../../model/goal";
import { kpiGaps } from "../../model/kpi";
import type { WorkspaceRule } from "../contract";

/** KPI-GAP (findings.md 4.3): a key result nobody could judge, for want of a target, date, source, owner or baseline. */
export const kpiGap: WorkspaceRule = {
  id: "KPI-GAP",
  set: "calm",
  check({ ground }) {
    return ground.goals
      .filter(({ status }) => status === "active" || status === "draft")
      .flatMap((goal) => goal.kpis.map((kpi) => ({ goal, kpi, gaps: kpiGaps(kpi) })))
      .filter(({ gaps }) => gaps.length > 0)
      .map(({ goal, kpi, gaps }) => ({
        level: "note",
        target: { type: "kpi", id: kpi.id, in: goal.id, name: kpi.name },
        ...ownerOf(goal, kpi),
        message: { key: `findings.kpiGap.${gaps[0] ?? "target"}`, params: { kpi: kpi.name } },
        facts: gaps.map((gap) => ({ key: `facts.gap.${gap}` })),
        cause: [kpi.id, ...gaps],
        fix: { kind: "edit", field: gaps[0] ?? "target" },
      }));
  },
};

function ownerOf(goal: Goal, kpi: Kpi): { ownerId?: string } {
  const id = kpi.ownerId ?? goal.ownerId;
  return id ? { ownerId: id } : {};
}
