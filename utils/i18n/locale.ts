import type { Locale } from "../model/settings";

const LOCALES: readonly Locale[] = ["en", "de", "fr"];

/** The language to speak: the person's choice, else the browser's where we have it, else English. */
export function localeOf(chosen: Locale | null, browserLanguage: string): Locale {
  const wanted = browserLanguage.slice(0, 2).toLowerCase();
  return chosen ?? LOCALES.find((one) => one === wanted) ?? "en";
}
