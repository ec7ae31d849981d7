import { useMemo } from "react";
import { useLocale } from "../../../ui/words";

/** A day of the calendar in short: its weekday, and its date without the year. */
export function useDayNames(): { weekday: (day: string) => string; date: (day: string) => string } {
  const locale = useLocale();
  return useMemo(() => {
    const region = locale === "en" ? "en-GB" : locale;
    const namer = (parts: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(region, { ...parts, timeZone: "UTC" });
      return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
    };
    return {
      weekday: namer({ weekday: "short" }),
      date: namer({ day: "numeric", month: "short" }),
    };
  }, [locale]);
}
