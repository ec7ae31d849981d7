/** How often something is due, in the words people use for it. */
import { addDays } from "./days";

export type CycleUnit = "day" | "week" | "month" | "quarter" | "half" | "year";

/** So many days, weeks, months ... */
export interface Cycle {
  unit: CycleUnit;
  times: number;
}

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ other: 2, second: 2, two: 2, three: 3, four: 4, six: 6 },
  ...{ zwei: 2, zweite: 2, zweiten: 2, drei: 3, vier: 4, sechs: 6 },
  ...{ deux: 2, trois: 3, quatre: 4, six: 6 },
};

/** The first that matches; a fortnight is two weeks whatever number stands beside it. */
const UNITS: readonly (readonly [RegExp, CycleUnit | "fortnight"])[] = [
  [/fortnight|bi-?weekly|14-?tägig|zweiwöchentlich|quinzaine|bimensuel/, "fortnight"],
  [/quarter|quartal|viertelj[aä]hr|trimest/, "quarter"],
  [/half.?year|halbj[aä]hr|semest/, "half"],
  [/week|woche|wöchentlich|semaine|hebdo/, "week"],
  [/month|monat|mois|mensuel/, "month"],
  [/year|annual|jahr|jähr|année|\bans?\b|annuel/, "year"],
  [/\bdays?\b|daily|\btag|täglich|jour|quotidien/, "day"],
];

const DAYS: Readonly<Record<CycleUnit, number>> = {
  ...{ day: 1, week: 7, month: 31, quarter: 92, half: 183, year: 366 },
};

const MONTHS: Readonly<Partial<Record<CycleUnit, number>>> = {
  ...{ month: 1, quarter: 3, half: 6, year: 12 },
};

/** What words say about a rhythm ("week", "two weeks", "every 6 weeks", "monatlich", "every Monday"), if anything. */
export function readCycle(every: string | null | undefined): Cycle | undefined {
  const text = (every ?? "").toLowerCase();
  const unit =
    UNITS.find(([name]) => name.test(text))?.[1] ?? (readWeekday(text) ? "week" : undefined);
  if (unit === undefined) return undefined;
  if (unit === "fortnight") return { unit: "week", times: 2 };
  const digits = /\d+/.exec(text)?.[0];
  const word = text.split(/[^\p{L}]+/u).find((one) => Object.hasOwn(NUMBERS, one));
  const times = digits ? Number(digits) : word ? (NUMBERS[word] ?? 1) : 1;
  return times > 0 ? { unit, times } : undefined;
}

/** Days of one cycle, the longest it can be; 0 when the words say nothing known. */
export function cycleDays(every: string | null | undefined): number {
  const cycle = readCycle(every);
  return cycle ? DAYS[cycle.unit] * cycle.times : 0;
}

/** The day one cycle after a day. Months keep their day, or end on their last one. */
export function oneCycleAfter(day: string, { unit, times }: Cycle): string {
  const months = MONTHS[unit];
  if (months === undefined) return addDays(day, DAYS[unit] * times);
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months * times, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return addDays(first.toISOString().slice(0, 10), Math.min(date, last) - 1);
}

const WEEKDAYS: readonly RegExp[] = [
  /\bmon(day)?s?\b|montags?\b|lundis?\b/,
  /\btue(s|sday)?s?\b|dienstag|mardi/,
  /\bwed(nesday)?s?\b|mittwoch|mercredi/,
  /\bthu(rs|rsday)?s?\b|donnerstag|jeudi/,
  /\bfri(day)?s?\b|freitag|vendredi/,
  /\bsat(urday)?s?\b|samstag|sonnabend|samedi/,
  /\bsun(day)?s?\b|sonntag|dimanche/,
];

/** The day of the week a text names: 1 for Monday to 7 for Sunday. */
export function readWeekday(text: string | null | undefined): number | undefined {
  const said = (text ?? "").toLowerCase();
  const at = WEEKDAYS.findIndex((name) => name.test(said));
  return at < 0 ? undefined : at + 1;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
