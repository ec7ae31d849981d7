/** The three catalogues say the same things, each in its own language and in our tone. */
import { describe, expect, it } from "vitest";
import { words } from "../../../utils/i18n";
import type { Entry } from "../../../utils/i18n/catalogue";
import { de } from "../../../utils/i18n/de";
import { dePages } from "../../../utils/i18n/de-pages";
import { en } from "../../../utils/i18n/en";
import { enPages } from "../../../utils/i18n/en-pages";
import { fr } from "../../../utils/i18n/fr";
import { frPages } from "../../../utils/i18n/fr-pages";

const english = { ...en, ...enPages };
type Key = keyof typeof english;
const catalogues: Record<"en" | "de" | "fr", Record<Key, Entry>> = {
  en: english,
  de: { ...de, ...dePages },
  fr: { ...fr, ...frPages },
};
const keys = Object.keys(english) as Key[];
const texts = (entry: Entry): string[] =>
  typeof entry === "string" ? [entry] : [entry.one, entry.other];
const gaps = (text: string): string[] =>
  [...text.matchAll(/\{[^}]*\}/g)].map(([gap]) => gap).sort();
/** Every text of a language with its key, as one line to complain about. */
const lines = (language: keyof typeof catalogues): { key: string; text: string }[] =>
  keys.flatMap((key) => texts(catalogues[language][key]).map((text) => ({ key, text })));
const matching = (language: keyof typeof catalogues, pattern: RegExp): string[] =>
  lines(language)
    .filter(({ text }) => pattern.test(text))
    .map(({ key, text }) => `${language} ${key}: ${text}`);

/** Rightly the same as in English: single words (Code, Plan), names, and texts of gaps alone. */
const RIGHTLY_SAME = /^[\p{L}-]+$|^Google \w+$|^(\W*\{\w+\}\W*)+$|^\{\w+\} \S Throughline$/u;

describe.each(["de", "fr"] as const)("the catalogue in %s", (language) => {
  const other = catalogues[language];

  it("has the keys of the English one, no more and no fewer", () => {
    expect(Object.keys(other).sort()).toEqual([...keys].sort());
  });

  it("has a plural where English has one", () => {
    const shape = (entry: Entry): string => (typeof entry === "string" ? "text" : "plural");
    for (const key of keys) expect([key, shape(other[key])]).toEqual([key, shape(english[key])]);
  });

  it("has the gaps of the English one, in every plural form", () => {
    for (const key of keys) {
      const wanted = gaps(texts(english[key])[0] ?? "");
      for (const text of texts(other[key])) expect([key, gaps(text)]).toEqual([key, wanted]);
    }
  });

  it("leaves no text in English", () => {
    const said = new Set(lines("en").map(({ key, text }) => `${key} ${text}`));
    const same = lines(language)
      .filter(({ key, text }) => said.has(`${key} ${text}`) && !RIGHTLY_SAME.test(text))
      .map(({ key, text }) => `${key}: ${text}`);
    expect(same).toEqual([]);
  });

  it("leaves no English word among its own", () => {
    const word =
      /(?<!\{)\b(the|and|this|that|your|with|for|goals?|readers?|pieces?|linked|why|yet)\b/i;
    expect(matching(language, word)).toEqual([]);
  });
});

describe.each(["en", "de", "fr"] as const)("the tone in %s", (language) => {
  it("is calm: nothing is shouted, nobody is judged", () => {
    expect(matching(language, /!|violation|misaligned|score/i)).toEqual([]);
  });

  it("has no empty text, no double space and none at the ends", () => {
    expect(matching(language, /^$|^\s|\s$|\s{2}/)).toEqual([]);
  });

  it("writes apostrophes and quotes as printers do", () => {
    expect(matching(language, /['"]|\.\.\./)).toEqual([]);
  });
});

describe("the typography", () => {
  it("opens German quotes below and closes them above", () => {
    const quotes = ({ text }: { text: string }): string => text.replace(/[^„“”‚‘«»]/g, "");
    const wrong = lines("de").filter((line) => !/^(„“)*$/.test(quotes(line)));
    expect(wrong).toEqual([]);
  });

  it("keeps French signs with their word by a narrow no-break space", () => {
    expect(matching("fr", /[^\u202f][;:?!»%]|«[^\u202f]|[„“”]/)).toEqual([]);
  });
});

describe("a key that is no key", () => {
  it.each(["en", "de", "fr"] as const)("says itself in %s", (language) => {
    const t = words(language);
    for (const key of ["no.such.key", "toString", "constructor", "__proto__", "hasOwnProperty", ""])
      expect(t(key)).toBe(key);
  });
});

describe("words in German and French", () => {
  it("choose the plural and write numbers as the language does", () => {
    expect(words("de")("tab.finding", { count: 1 })).toBe("Throughline: 1 Hinweis");
    expect(words("de")("tab.finding", { count: 1200 })).toBe("Throughline: 1.200 Hinweise");
    expect(words("fr")("all.done", { count: 0 })).toBe("0 contenu relié.");
    expect(words("fr")("all.done", { count: 2 })).toBe("2 contenus reliés.");
  });

  it("stay right whatever a reader and a goal are called", () => {
    const said = {
      reader: "Quality manager",
      job: "show complete records",
      goal: "G4: Safe choice",
    };
    expect(words("de")("sentence.full", said)).toBe(
      "Dieser Beitrag hilft der Zielperson „Quality manager“ bei ihrer Aufgabe „show complete records“ und dient dem Ziel G4: Safe choice.",
    );
    expect(words("fr")("sentence.full", { ...said, reader: "quality manager" })).toBe(
      "Ce contenu aide le lecteur «\u202fquality manager\u202f» dans sa tâche «\u202fshow complete records\u202f» et sert l’objectif G4: Safe choice.",
    );
  });
});
