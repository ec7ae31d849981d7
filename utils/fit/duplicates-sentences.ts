import { NO_BOILERPLATE } from "./duplicates";
import type { Boilerplate } from "./duplicates";
import type { Language } from "./languages/language";
import { sketchOf } from "./sketch";
import { plain, tokensOf } from "./tokens";

/** "Read more about it" is in every text. */
const LEAST_WORDS = 5;
const SENTENCE = /(?<=[.!?…]["'”’»)\]]{0,3})\s+|(?<=[。！？])|\n+/u;
/** Scripts without spaces have a word a sign, as far as counting goes. */
const WORD = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{N}]+/gu;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const BULLET = /^[-–—*•·\s]+/u;

/** What stands in many pieces, in the language it was marked in. */
export interface Template {
  boilerplate: Boilerplate;
  language: Language;
}

/**
 * The sentences two texts share, the longest first, each once and as the first text has it. Case, punctuation, spaces and
 * bullets make no difference. Short ones are left out, and those that stand in many pieces.
 */
export function sharedSentences(one: string, other: string, template?: Template): string[] {
  const there = new Set(sentencesOf(other).map(keyOf));
  const found = new Map<string, string>();
  for (const sentence of sentencesOf(one)) {
    const key = keyOf(sentence);
    if (key !== "" && there.has(key) && !found.has(key)) found.set(key, sentence);
  }
  return [...found]
    .filter(([, sentence]) => !template || !isBoilerplate(sentence, template))
    .sort(([a], [b]) => b.length - a.length)
    .map(([, sentence]) => sentence);
}

function sentencesOf(text: string): string[] {
  return text.split(SENTENCE).map((part) => part.replace(BULLET, "").trim());
}

/** A sentence's words alone; nothing for a short one. */
function keyOf(sentence: string): string {
  const words = plain(sentence.replace(UNSEEN, "")).match(WORD) ?? [];
  return words.length < LEAST_WORDS ? "" : words.join(" ");
}

/** Most of its runs of words stand in many pieces. */
function isBoilerplate(sentence: string, { boilerplate, language }: Template): boolean {
  if (boilerplate === NO_BOILERPLATE) return false;
  const { runs } = sketchOf(tokensOf(plain(sentence), language), language);
  return runs.length > 0 && runs.filter((run) => boilerplate.has(run)).length * 2 > runs.length;
}
