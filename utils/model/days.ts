/** Calendar days as `YYYY-MM-DD` text. Never through local time: a day has no zone. */

/** A day nobody remembers: something ended, and it was not written down when. */
export const LONG_AGO = "1970-01-01";

/** The calendar day of a moment in an IANA zone (the machine's own when none is given). */
export function dayOf(moment: Date, zone?: string | null): string {
  const parts = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  try {
    return new Intl.DateTimeFormat("en-CA", {
      ...parts,
      ...(zone ? { timeZone: zone } : {}),
    }).format(moment);
  } catch {
    return new Intl.DateTimeFormat("en-CA", parts).format(moment);
  }
}

/** Whole calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day `count` days after (before, when negative) a day. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Moves every `YYYY-MM-DD` text anywhere inside a value by `count` days; everything else stays as it is. */
export function shiftDays(value: unknown, count: number): unknown {
  if (typeof value === "string") return isDay(value) ? addDays(value, count) : value;
  if (Array.isArray(value)) return value.map((one) => shiftDays(one, count));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, shiftDays(one, count)]),
  );
}

/** True for a day that exists; `2026-13-45` is only text. */
function isDay(text: string): boolean {
  const looks = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return looks && addDays(text, 0) === text;
}
