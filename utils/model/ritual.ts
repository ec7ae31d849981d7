import { cycleDays, oneCycleAfter, readCycle, readWeekday, weekdayOf } from "./cycle";
import type { Cycle } from "./cycle";
import { addDays, daysBetween } from "./days";
import { Id, Line, Lines, OptionalDay, OptionalId, OptionalProse } from "./fields";
import { z } from "./zod";

/** A meeting that comes again: one purpose, and an agenda of at most three points. */
export const Ritual = z.looseObject({
  id: Id,
  name: Line,
  /** As people say it: "week", "two weeks", "monatlich" (`readCycle`) */
  every: z.string().min(1),
  /** The name of a day, in any language we speak (`readWeekday`) */
  weekday: z.string().nullish(),
  minutes: z.number().positive().nullish(),
  ownerId: OptionalId,
  /** What it is for, in one line */
  purpose: OptionalProse,
  agenda: Lines,
  lastHeldOn: OptionalDay,
});
export type Ritual = z.infer<typeof Ritual>;

/** Most points of an agenda that a form takes; a file may bring more. */
export const MOST_POINTS = 3;
export const USUAL_MINUTES = 20;

type When = Pick<Ritual, "every" | "weekday" | "lastHeldOn">;

const LATE_CYCLES = 1.5;

/** True when it was not held for one and a half of its cycles (findings.md 4.3). One never held is not late yet. */
export function isOverdue({ every, lastHeldOn }: When, today: string): boolean {
  const cycle = cycleDays(every);
  return cycle > 0 && !!lastHeldOn && daysBetween(lastHeldOn, today) > cycle * LATE_CYCLES;
}

/**
 * When it is held next: its day one cycle after the last time, else the first such day from today on. Nothing where its
 * rhythm says nothing known.
 */
export function readNextDay(ritual: When, today: string): string | undefined {
  const cycle = readCycle(ritual.every);
  if (!cycle) return undefined;
  const weekday = readWeekday(ritual.weekday) ?? readWeekday(ritual.every);
  const due = ritual.lastHeldOn ? dueAfter(ritual.lastHeldOn, cycle, weekday) : today;
  return due > today ? due : onWeekday(today, weekday);
}

/** With weeks a meeting keeps its place in the week, also after one that was held early or late. */
function dueAfter(last: string, cycle: Cycle, weekday: number | undefined): string {
  const due = oneCycleAfter(last, cycle);
  if (weekday === undefined || cycle.unit === "day") return due;
  return cycle.unit === "week" ? addDays(due, weekday - weekdayOf(due)) : onWeekday(due, weekday);
}

/** The first day from one day on that is this day of the week. */
function onWeekday(from: string, weekday: number | undefined): string {
  return weekday === undefined ? from : addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}
