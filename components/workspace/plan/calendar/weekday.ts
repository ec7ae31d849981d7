import { useMemo } from "react";
import { useLocale } from "../../../ui/words";

/** The short name of a day's weekday, as the language writes it. */
export function useWeekday(): (day: string) => string {
  const locale = useLocale();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
    return (day) => format.format(new Date(`${day}T00:00:00Z`));
  }, [locale]);
}
