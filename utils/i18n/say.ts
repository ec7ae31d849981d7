import type { Locale } from "../model/settings";
import type { Entry } from "./catalogue";

/** Values that go into a sentence. */
export type Params = Record<string, string | number>;

/** Says a message of the catalogue. An unknown key says itself, so that it is seen and not lost. */
export type Words = (key: string, params?: Params) => string;

/** Says the messages of a catalogue. Numbers are written as its language writes them. */
export function speaker(locale: Locale, catalogue: Partial<Record<string, Entry>>): Words {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const say = (value: string | number | undefined): string =>
    typeof value === "number" ? number.format(value) : (value ?? "");
  return (key, params = {}) => {
    const entry = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
    if (entry === undefined) return key;
    const form = plural.select(Number(params["count"] ?? 0)) === "one" ? "one" : "other";
    const text = typeof entry === "string" ? entry : entry[form];
    return text.replace(/\{(\w+)\}/g, (_whole, name: string) => say(params[name]));
  };
}
