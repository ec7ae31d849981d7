import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import { words } from "../../utils/i18n/index";
import type { Words } from "../../utils/i18n/index";
import type { Message } from "../../utils/model/message";
import type { Locale } from "../../utils/model/settings";

interface Speech {
  t: Words;
  locale: Locale;
}

const Language = createContext<Speech>({ t: words("en"), locale: "en" });

/** Gives the pages below their language. */
export function Speaks({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <Language value={{ t: words(locale), locale }}>{children}</Language>;
}

/** The catalogue in the person's language. */
export function useWords(): Words {
  return useContext(Language).t;
}

export function useLocale(): Locale {
  return useContext(Language).locale;
}

/** Says a message that carries its own words; days among them are written as the language writes days. */
export function useSay(): (message: Message) => string {
  const t = useWords();
  const { day } = useDates();
  return ({ key, params }) =>
    t(
      key,
      Object.fromEntries(
        Object.entries(params ?? {}).map(([name, value]) => [
          name,
          name === "day" && typeof value === "string" ? day(value) : value,
        ]),
      ),
    );
}

/** Units of key results that every language has words for; any other unit stands behind its number as it is. */
const UNITS: Readonly<Record<string, string>> = {
  percent: "percent",
  days: "day",
  weeks: "week",
  months: "month",
  hours: "hour",
  minutes: "minute",
};

function amount(region: string, value: number, unit: string | undefined): string {
  const known = UNITS[unit ?? ""];
  const style = known
    ? ({ style: "unit", unit: known, unitDisplay: known === "percent" ? "short" : "long" } as const)
    : {};
  const said = new Intl.NumberFormat(region, style).format(value);
  return known || !unit || unit === "count" ? said : `${said} ${unit}`;
}

/** Days, times and numbers as the language writes them. Days are calendar days: no zone moves them. */
export function useDates() {
  const { locale } = useContext(Language);
  const region = locale === "en" ? "en-GB" : locale;
  return {
    day: (day: string) =>
      new Intl.DateTimeFormat(region, {
        day: "numeric",
        month: "short",
        timeZone: "UTC",
        ...(day.slice(0, 4) === String(new Date().getFullYear()) ? {} : { year: "numeric" }),
      }).format(new Date(`${day}T00:00:00Z`)),
    time: (moment: string) =>
      new Intl.DateTimeFormat(region, { hour: "2-digit", minute: "2-digit" }).format(
        new Date(moment),
      ),
    moment: (moment: string) =>
      new Intl.DateTimeFormat(region, {
        day: "numeric",
        month: "short",
        hour: "2-digit",
        minute: "2-digit",
      }).format(new Date(moment)),
    number: (value: number) => new Intl.NumberFormat(region).format(value),
    amount: (value: number, unit: string | undefined) => amount(region, value, unit),
  };
}
