import type { Language } from "./languages/language";
import { plain, tokensOf } from "./tokens";

interface Word {
  word: string;
}

/** Phrases of a list by their first word, each cut into words as texts are. Lists are constant data. */
type Index = ReadonlyMap<string, readonly (readonly string[])[]>;
const indexes = new WeakMap<readonly string[], Index>();

/** Where the phrases of a list stand among the words, as positions `[from, to)`. "don't" is "not" as well. */
export function phrasesIn(
  words: readonly Word[],
  list: readonly string[],
  language: Language,
): [number, number][] {
  const index = indexOf(list, language);
  const spans: [number, number][] = [];
  for (const [at, { word }] of words.entries()) {
    for (const phrase of index.get(word) ?? [])
      if (phrase.every((one, step) => words[at + step]?.word === one))
        spans.push([at, at + phrase.length]);
    if (word.endsWith("n't") && list.includes("not")) spans.push([at, at + 1]);
  }
  return spans;
}

/** True when one of the phrases stands among the words. */
export function hasPhrase(
  words: readonly Word[],
  list: readonly string[],
  language: Language,
): boolean {
  return phrasesIn(words, list, language).length > 0;
}

function indexOf(list: readonly string[], language: Language): Index {
  const known = indexes.get(list);
  if (known) return known;
  const index = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = tokensOf(plain(phrase), language).map(({ word }) => word);
    const [first] = words;
    if (first) index.set(first, [...(index.get(first) ?? []), words]);
  }
  indexes.set(list, index);
  return index;
}
