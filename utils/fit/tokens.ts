import type { Language } from "./languages/language";

/** One word of a text. `start` and `end` are offsets into the text it was cut from. */
export interface Token {
  word: string;
  stem: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|[%€£$]/gu;
const PERCENT = /\b(?:per ?cent|percent|prozent|pour ?cent)\b/gu;
const MAIL = /\be-(mails?)\b/gu;

/** Lower case, straight apostrophes, one spelling of per cent and email. Keeps the length where it can. */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(PERCENT, (found) => "%".padEnd(found.length, " "))
    .replace(MAIL, "e$1 ");
}

/** The words of a text, each with its stem. @param text as `plain` gives it */
export function tokensOf(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = bareWord(found, language);
    if (word === "") continue;
    tokens.push({ word, stem: stemOf(word, language), start: index, end: index + found.length });
  }
  return tokens;
}

const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/u;

function bareWord(found: string, { id }: Language): string {
  if (id === "fr") return found.replace(ELIDED, "");
  return found.endsWith("'s") ? found.slice(0, -2) : found;
}

/** A word's stem without accents, so that "cafés" and "cafe" meet. */
export function stemOf(word: string, language: Language): string {
  let known = stems.get(language.id);
  if (!known) stems.set(language.id, (known = new Map<string, string>()));
  const found = known.get(word);
  if (found !== undefined) return found;
  const stem = bare(language.stem(word));
  if (known.size > MOST_KNOWN) known.clear();
  known.set(word, stem);
  return stem;
}

/** Stems found before, per language: a pure function's memory, bounded. */
const stems = new Map<string, Map<string, string>>();
const MOST_KNOWN = 20_000;

function bare(stem: string): string {
  return stem.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");
}

/** True for a word that carries meaning: no function word, no single letter, no bare number. */
export function isContent({ word }: Token, language: Language): boolean {
  return word.length > 1 && !language.stopwords.has(word) && !/^\d+$/.test(word);
}
