import { cycleDays } from "../../model/cycle";
import { daysBetween } from "../../model/days";
import type { Kpi } from "../../model/goal";
import type { WorkspaceRule } from "../contract";

const CYCLES = 1.5;

/** KPI-STALE (findings.md 4.3; 4.5, 18): the last reading is older than one and a half check cycles. To its owner. */
export const kpiStale: WorkspaceRule = {
  id: "KPI-STALE",
  set: "standard",
  check({ ground, today }) {
    return ground.goals
      .filter(({ status, paused }) => status === "active" && !paused)
      .flatMap((goal) => goal.kpis.map((kpi) => ({ goal, kpi, days: daysSince(kpi, today) })))
      .filter(
        ({ kpi, days }) =>
          days > cycleDays(kpi.checkEvery) * CYCLES && cycleDays(kpi.checkEvery) > 0,
      )
      .map(({ goal, kpi, days }) => {
        const owner = kpi.ownerId ?? goal.ownerId;
        return {
          level: "note",
          target: { type: "kpi", id: kpi.id, in: goal.id, name: kpi.name },
          ...(owner ? { ownerId: owner } : {}),
          message: { key: "findings.kpiStale", params: { kpi: kpi.name, count: days } },
          facts: [{ key: "facts.checkEvery", params: { every: kpi.checkEvery ?? "" } }],
          cause: [kpi.id, lastOn(kpi)],
          fix: { kind: "reading" },
        };
      });
  },
};

/** The day of the last reading; a baseline is one. */
function lastOn({ current, baseline }: Kpi): string | null {
  const read = [current, baseline].filter((one) => typeof one?.value === "number");
  const days = read.map((one) => one?.on).filter((day) => typeof day === "string");
  return days.sort().at(-1) ?? null;
}

function daysSince(kpi: Kpi, today: string): number {
  const last = lastOn(kpi);
  return last ? daysBetween(last, today) : 0;
}
