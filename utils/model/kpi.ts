/** What the readings of a key result say: a line of numbers, how far it moved, where it ends at this pace. */
import { cycleDays } from "./cycle";
import { daysBetween } from "./days";
import type { Goal, Kpi, Reading } from "./goal";

/** A number on a calendar day. */
export interface Point {
  value: number;
  on: string;
}

export const KPI_GAPS = ["target", "date", "source", "owner", "baseline"] as const;
export type KpiGap = (typeof KPI_GAPS)[number];

/** A key result is stale when its last reading is older than this many of its check cycles. */
const CYCLES = 1.5;
/** Readings, the baseline apart, from which on a pace can be told. */
const ENOUGH = 3;

/** What is missing before a key result can be judged, the gravest first. */
export function kpiGaps({ target, source, ownerId, baseline }: Kpi): KpiGap[] {
  const lacks: Record<KpiGap, boolean> = {
    target: typeof target?.value !== "number",
    date: !target?.on,
    source: !source?.trim(),
    owner: !ownerId,
    baseline: typeof baseline?.value !== "number",
  };
  return KPI_GAPS.filter((gap) => lacks[gap]);
}

/** True when a goal counts only what is made, and nothing that changes by it. */
export function hasOnlyOutputs({ kpis }: Pick<Goal, "kpis">): boolean {
  return kpis.length > 0 && kpis.every(({ kind }) => kind === "output");
}

/** The readings since the baseline, oldest first, one a day: those that are kept, and the current one. */
export function readingsOf({ readings, current }: Pick<Kpi, "readings" | "current">): Point[] {
  return inOrder([...(readings ?? []), ...pointOf(current)]);
}

/** Baseline and readings in one line, oldest first, one number a day: the later word counts. */
export function seriesOf(kpi: Pick<Kpi, "baseline" | "readings" | "current">): Point[] {
  return inOrder([...pointOf(kpi.baseline), ...readingsOf(kpi)]);
}

/** A key result with one more reading; a second one of the same day takes the place of the first. */
export function withReading(kpi: Kpi, reading: Point): Kpi {
  return withReadings(kpi, [...readingsOf(kpi), reading]);
}

/** A key result without its reading of a day. The day a reading without one was taken cannot be named. */
export function withoutReading(kpi: Kpi, on: string): Kpi {
  return withReadings(
    kpi,
    readingsOf(kpi).filter((one) => one.on !== on),
  );
}

function withReadings(kpi: Kpi, points: readonly Point[]): Kpi {
  const readings = inOrder(points).map((one) => ({ ...one }));
  return { ...kpi, readings, current: readings.at(-1) ?? null };
}

/** How a key result moved from its first number to its last, and what that means for its target. */
export interface Progress {
  from: Point;
  to: Point;
  /** reached: at the target or past it. closer, away, still: seen from the first number */
  state: "reached" | "closer" | "away" | "still" | "unknown";
}

/** How far a key result came; nothing while there are no two numbers of different days. */
export function readProgress(kpi: Kpi): Progress | undefined {
  const series = seriesOf(kpi);
  const [from, to] = [series[0], series.at(-1)];
  if (!from || !to || from === to) return undefined;
  return { from, to, state: stateOf(kpi, from, to) };
}

function stateOf(kpi: Kpi, from: Point, to: Point): Progress["state"] {
  const target = kpi.target?.value;
  if (typeof target !== "number") return "unknown";
  if (isReached(kpi, target, from, to)) return "reached";
  const [was, is] = [Math.abs(target - from.value), Math.abs(target - to.value)];
  if (was === is) return "still";
  return is < was ? "closer" : "away";
}

function isReached({ direction }: Kpi, target: number, from: Point, to: Point): boolean {
  if (direction === "keep") return to.value === target;
  const down = direction ? direction === "down" : target < from.value;
  return down ? to.value <= target : to.value >= target;
}

/**
 * Where a key result ends on its target day if it goes on as from its first number to its last: a straight line that
 * anybody can check with a ruler. Nothing with fewer than three readings beside the baseline, where the number is
 * to be kept, or where the target has no day that is still to come.
 */
export function readProjection(kpi: Kpi): Point | undefined {
  const on = kpi.target?.on;
  const [series, count] = [seriesOf(kpi), readingsOf(kpi).length];
  const [from, to] = [series[0], series.at(-1)];
  if (kpi.direction === "keep" || count < ENOUGH || !on || !from || !to) return undefined;
  const days = daysBetween(from.on, to.on);
  if (days === 0 || on <= to.on) return undefined;
  const end = to.value + ((to.value - from.value) / days) * daysBetween(to.on, on);
  // What was never below nothing will not be.
  const least = series.every(({ value }) => value >= 0) ? 0 : -Infinity;
  return { value: rounded(Math.max(least, end), series), on };
}

/** The day of the last number, a baseline among them; nothing where none has a day. */
export function readLastOn({ current, baseline, readings }: Kpi): string | undefined {
  const days = [current, baseline, ...(readings ?? [])].flatMap((one) =>
    typeof one?.value === "number" && one.on ? [one.on] : [],
  );
  return days.sort().at(-1);
}

/** Days since the last number where that is longer ago than it should be; 0 where all is well or nobody can tell. */
export function staleDays(kpi: Kpi, today: string): number {
  const [last, cycle] = [readLastOn(kpi), cycleDays(kpi.checkEvery)];
  const days = last ? daysBetween(last, today) : 0;
  return cycle > 0 && days > cycle * CYCLES ? days : 0;
}

function pointOf(reading: Reading | null | undefined): Point[] {
  return typeof reading?.value === "number" && reading.on
    ? [{ value: reading.value, on: reading.on }]
    : [];
}

/** By day; of two on one day the later in the list holds. */
function inOrder(points: readonly Point[]): Point[] {
  const byDay = new Map(points.map((one) => [one.on, one]));
  return [...byDay.values()].sort((a, b) => a.on.localeCompare(b.on));
}

/** As exact as what it rests on, and no more. */
function rounded(value: number, series: readonly Point[]): number {
  const places = Math.max(...series.map((one) => (String(one.value).split(".")[1] ?? "").length));
  return Number(value.toFixed(Math.min(2, places)));
}
