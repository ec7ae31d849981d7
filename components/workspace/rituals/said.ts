import { readCycle, readWeekday, weekdayOf } from "../../../utils/model/cycle";
import type { Ritual } from "../../../utils/model/ritual";
import { useDates, useLocale, useWords } from "../../ui/words";

/** A Monday; the days after it are the other days of the week. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** Rhythms, days and lengths of meetings as the language says them. */
export function useRhythm() {
  const t = useWords();
  const locale = useLocale();
  const { day } = useDates();
  const weekday = (number: number): string =>
    new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(
      A_MONDAY + (number - 1) * DAY,
    );
  const every = (words: string): string => {
    const cycle = readCycle(words);
    if (!cycle) return words;
    const { unit, times } = cycle;
    return times === 1 ? t(`rituals.each.${unit}`) : t(`rituals.every.${unit}`, { count: times });
  };
  return {
    weekday,
    every,
    /** "Every two weeks on Tuesday", "20 minutes" */
    parts: (ritual: Pick<Ritual, "every" | "weekday" | "minutes">): string[] => {
      const on = readWeekday(ritual.weekday);
      const rhythm = every(ritual.every);
      return [
        on ? t("rituals.on", { every: rhythm, weekday: weekday(on) }) : rhythm,
        ...(ritual.minutes ? [t("rituals.minutes", { count: ritual.minutes })] : []),
      ];
    },
    /** "Tuesday, 17 Feb" */
    date: (on: string): string =>
      t("rituals.date", {
        weekday: weekday(weekdayOf(on)),
        on: day(on),
      }),
  };
}
