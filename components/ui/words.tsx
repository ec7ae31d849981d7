import { createContext, useContext, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { loadWords, readWords } from "../../utils/i18n/load";
import { localeOf } from "../../utils/i18n/locale";
import type { Words } from "../../utils/i18n/say";
import type { Message } from "../../utils/model/message";
import type { Locale } from "../../utils/model/settings";

interface Speech {
  t: Words;
  locale: Locale;
}

const Language = createContext<Speech>({ t: (key) => key, locale: "en" });

/** The browser's own language, where a person's choice is not known. */
export function ownLocale(): Locale {
  return localeOf(null, navigator.language);
}

/** Gives the pages below their language, once its words are here; until then they show nothing. */
export function Speaks({ locale, children }: { locale: Locale; children: ReactNode }) {
  const [speech, setSpeech] = useState(() => speechIn(locale));
  useEffect(() => {
    let gone = false;
    void loadWords(locale).then((t) => {
      if (!gone) setSpeech({ t, locale });
    });
    return () => {
      gone = true;
    };
  }, [locale]);
  return speech && <Language value={speech}>{children}</Language>;
}

function speechIn(locale: Locale): Speech | null {
  const t = readWords(locale);
  return t ? { t, locale } : null;
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

/** Formats for days, made once each: making one takes as long as drawing a row of a table. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(region: string, year: boolean): Intl.DateTimeFormat {
  const name = `${region} ${String(year)}`;
  let format = dayFormats.get(name);
  if (!format) {
    format = new Intl.DateTimeFormat(region, {
      ...{ day: "numeric", month: "short", timeZone: "UTC" },
      ...(year ? { year: "numeric" } : {}),
    });
    dayFormats.set(name, format);
  }
  return format;
}

/** Days, times and numbers as the language writes them. Days are calendar days: no zone moves them. */
export function useDates() {
  const { locale } = useContext(Language);
  const region = locale === "en" ? "en-GB" : locale;
  return {
    day: (day: string) =>
      dayFormat(region, day.slice(0, 4) !== String(new Date().getFullYear())).format(
        new Date(`${day}T00:00:00Z`),
      ),
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
