import { TUNED } from "./constants";
import { pairKey } from "./word-table";
import type { Word, WordTable } from "./word-table";

/** What a piece says, counted: its telling words and pairs of them. A word of the title counts three times. */
export interface Draft {
  /** By the word's key */
  words: ReadonlyMap<number, { word: Word; count: number }>;
  pairs: ReadonlyMap<number, number>;
}

/** Reads a piece. Its paragraphs are remembered, so that a changed one costs only itself. */
export function draftOf(table: WordTable, title: string, text: string): Draft {
  const words = new Map<number, { word: Word; count: number }>();
  const pairs = new Map<number, number>();
  const add = (passage: string, weight: number): void => {
    let before: Word | undefined;
    for (const word of table.wordsOf(passage)) {
      const known = words.get(word.key);
      if (known) known.count += weight;
      else words.set(word.key, { word, count: weight });
      if (before) {
        const key = pairKey(before, word);
        pairs.set(key, (pairs.get(key) ?? 0) + weight);
      }
      before = word;
    }
  };
  add(title, TUNED.title);
  for (const paragraph of text.split("\n")) if (paragraph !== "") add(paragraph, 1);
  return { words, pairs };
}

/** A draft's length as a vector of its words, so that long pieces do not outweigh short ones. */
export function lengthOf(draft: Draft, weigh: (word: Word) => number): number {
  let sum = 0;
  for (const { word, count } of draft.words.values()) sum += (Math.log1p(count) * weigh(word)) ** 2;
  return Math.sqrt(sum) || 1;
}
