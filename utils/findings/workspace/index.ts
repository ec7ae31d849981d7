import type { WorkspaceRule } from "../contract";
import { goalStarved } from "./goal-starved";
import { goalTactic } from "./goal-tactic";
import { kpiGap } from "./kpi-gap";
import { kpiStale } from "./kpi-stale";
import { opsBudget } from "./ops-budget";
import { persThin } from "./pers-thin";
import { planGap } from "./plan-gap";
import { ritOverdue } from "./rit-overdue";

/** THE LIST of rules on the strategy itself, in the order of the catalogue (findings.md 4.3). */
export const workspaceRules: readonly WorkspaceRule[] = [
  planGap,
  goalTactic,
  goalStarved,
  kpiGap,
  kpiStale,
  persThin,
  opsBudget,
  ritOverdue,
];
