import { Day, Id, Ids, Line, Lines, OptionalDay, OptionalId, OptionalProse, Prose } from "./fields";
import { z } from "./zod";

/** A number and the day it was read or is wanted; either may be missing while a goal is being shaped. */
export const Reading = z.looseObject({ value: z.number().nullish(), on: Day.nullish() });
export type Reading = z.infer<typeof Reading>;

/** A key result: how one sees that a goal is being met. */
export const Kpi = z.looseObject({
  id: Id,
  name: Line,
  /** outcome: something changes for the business; output: something was made */
  kind: z.enum(["outcome", "output"]),
  unit: z.string().nullish(),
  direction: z.enum(["up", "down", "keep"]).nullish(),
  baseline: Reading.nullish(),
  target: Reading.nullish(),
  /** The newest reading */
  current: Reading.nullish(),
  /** All readings since the baseline, oldest first, one a day; where there are any, `current` is the last of them */
  readings: z.array(z.looseObject({ value: z.number(), on: Day })).nullish(),
  source: OptionalProse,
  ownerId: OptionalId,
  checkEvery: z.string().nullish(),
});
export type Kpi = z.infer<typeof Kpi>;

export const GoalStatus = z.enum(["draft", "active", "done", "retired"]);

/** What marketing wants to be different, in order of priority (1 first). */
export const Goal = z.looseObject({
  id: Id,
  /** Short handle shown in lists: G1, G2 */
  code: z.string().min(1).max(12),
  name: Line,
  status: GoalStatus,
  priority: z.number().nullish(),
  businessGoalId: OptionalId,
  ownerId: OptionalId,
  teamIds: Ids,
  startOn: OptionalDay,
  dueOn: OptionalDay,
  why: Prose,
  personaIds: Ids,
  kpis: z.array(Kpi).default([]),
  constraints: z.array(z.looseObject({ text: Prose, agreedResponse: OptionalProse })).default([]),
  enablers: z.array(z.looseObject({ text: Prose })).default([]),
  signals: Lines,
  sinceVersion: OptionalId,
  retiredOn: OptionalDay,
  retiredInVersion: OptionalId,
  /** Rests on purpose: nothing is expected of it */
  paused: z.boolean().nullish(),
  /** What reaching it changes, asked of a goal that reads like a task */
  soThat: OptionalProse,
});
export type Goal = z.infer<typeof Goal>;

/** Goals a piece may be linked to now, most important first. */
export function openGoals(goals: readonly Goal[]): Goal[] {
  return goals
    .filter((goal) => goal.status === "active" || goal.status === "draft")
    .sort((a, b) => rank(a) - rank(b) || a.code.localeCompare(b.code, "en", { numeric: true }));
}

function rank(goal: Goal): number {
  return (goal.status === "draft" ? 1000 : 0) + (goal.priority ?? 500);
}
