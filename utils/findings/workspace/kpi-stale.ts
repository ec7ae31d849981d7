import { readLastOn, staleDays } from "../../model/kpi";
import type { WorkspaceRule } from "../contract";

/** KPI-STALE (findings.md 4.3; 4.5, 18): the last reading is older than one and a half check cycles. To its owner. */
export const kpiStale: WorkspaceRule = {
  id: "KPI-STALE",
  set: "standard",
  check({ ground, today }) {
    return ground.goals
      .filter(({ status, paused }) => status === "active" && !paused)
      .flatMap((goal) => goal.kpis.map((kpi) => ({ goal, kpi, days: staleDays(kpi, today) })))
      .filter(({ days }) => days > 0)
      .map(({ goal, kpi, days }) => {
        const owner = kpi.ownerId ?? goal.ownerId;
        return {
          level: "note",
          target: { type: "kpi", id: kpi.id, in: goal.id, name: kpi.name },
          ...(owner ? { ownerId: owner } : {}),
          message: { key: "findings.kpiStale", params: { kpi: kpi.name, count: days } },
          facts: [{ key: "facts.checkEvery", params: { every: kpi.checkEvery ?? "" } }],
          cause: [kpi.id, readLastOn(kpi) ?? null],
          fix: { kind: "reading" },
        };
      });
  },
};
