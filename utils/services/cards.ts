import { daysBetween } from "../model/days";
import type { BusinessGoal } from "../model/business-goal";
import type { Goal, Kpi, Reading } from "../model/goal";
import type { Person } from "../model/people";
import type { EvidenceItem } from "../model/evidence";
import { confidenceOf } from "../model/persona";
import type { Persona } from "../model/persona";
import type { GoalCard, KpiLine, PersonaCard } from "../messages/views";

const CYCLE_DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 31,
  quarter: 92,
  year: 366,
};

/** A goal as the panel shows it: its first key result, that reading's age, who owns it, what it moves. */
export function goalCard(
  goal: Goal,
  people: readonly Person[],
  business: readonly BusinessGoal[],
  today: string,
): GoalCard {
  const kpi = goal.kpis[0];
  const owner = people.find((one) => one.id === goal.ownerId)?.name;
  const moves = business.find((one) => one.id === goal.businessGoalId)?.name;
  return {
    id: goal.id,
    code: goal.code,
    name: goal.name,
    status: goal.status,
    why: goal.why,
    ...(goal.dueOn ? { dueOn: goal.dueOn } : {}),
    ...(owner ? { owner } : {}),
    ...(moves ? { businessGoal: moves } : {}),
    ...(kpi ? { kpi: kpiLine(kpi, today) } : {}),
  };
}

/** Where a key result stands and where it should go. Stale after one and a half check cycles without a reading. */
export function kpiLine(kpi: Kpi, today: string): KpiLine {
  const readOn = kpi.current?.on;
  const daysOld = readOn ? daysBetween(readOn, today) : undefined;
  const cycle = CYCLE_DAYS[kpi.checkEvery ?? ""];
  return {
    name: kpi.name,
    stale: cycle !== undefined && daysOld !== undefined && daysOld > cycle * 1.5,
    ...(kpi.unit ? { unit: kpi.unit } : {}),
    ...(daysOld === undefined ? {} : { daysOld }),
    ...reading("now", kpi.current),
    ...reading("target", kpi.target),
  };
}

function reading<K extends "now" | "target">(
  name: K,
  value: Reading | null | undefined,
): Partial<Record<K, { value: number; on?: string }>> {
  if (value?.value === null || value?.value === undefined) return {};
  const read = { value: value.value, ...(value.on ? { on: value.on } : {}) };
  return { [name]: read } as Record<K, typeof read>;
}

/** A reader as a writer needs them: their job, thoughts and questions; confidence from counted evidence. */
export function personaCard(persona: Persona, library: readonly EvidenceItem[] = []): PersonaCard {
  return {
    id: persona.id,
    short: persona.short,
    name: persona.name,
    confidence: confidenceOf(persona, library),
    ...(persona.retiredOn ? { retiredOn: persona.retiredOn } : {}),
    job: persona.job,
    ...(persona.thinks ? { thinks: persona.thinks } : {}),
    ...(persona.shops ? { shops: persona.shops } : {}),
    values: persona.values,
    objections: persona.objections,
    trusts: persona.trusts,
    avoid: persona.avoid,
    questions: persona.questions,
  };
}
