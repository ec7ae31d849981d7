import type { Goal, Kpi } from "../../../utils/model/goal";
import { newId } from "../edit/new-id";

/** A goal nobody described yet, behind all others. */
export function newGoal(goals: readonly Goal[], today: string): Goal {
  return {
    ...{ id: newId("g"), code: nextCode(goals), name: "", why: "", status: "active" },
    ...{ priority: Math.max(0, ...goals.map(({ priority }) => priority ?? 0)) + 1 },
    ...{ startOn: today, personaIds: [], teamIds: [], signals: [] },
    ...{ kpis: [], constraints: [], enablers: [] },
  };
}

/** The handle after the highest: G7 after G1 to G6, also where G7 is retired and G8 is not. */
export function nextCode(goals: readonly Goal[]): string {
  const taken = goals.map(({ code }) => Number(/^G(\d+)$/i.exec(code)?.[1] ?? 0));
  return `G${String(Math.max(0, ...taken) + 1)}`;
}

export function newKpi(): Kpi {
  return { id: newId("k"), name: "", kind: "outcome", unit: "count", direction: "up" };
}
