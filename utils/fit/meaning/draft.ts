import { TUNED } from "./constants";
import { pairKey } from "./word-table";
import type { Word, WordTable } from "./word-table";

/** What a piece says, counted: its telling words and pairs of them. A word of the title counts three times. */
export interface Draft {
  /** By the word's key */
  words: ReadonlyMap<number, { word: Word; count: number }>;
  pairs: ReadonlyMap<number, number>;
}

/** Reads a piece once. */
export function draftOf(table: WordTable, title: string, text: string): Draft {
  return new Drafting(table).draft(title, text);
}

/** A draft's length as a vector of its words, so that long pieces do not outweigh short ones. */
export function lengthOf(draft: Draft, weigh: (word: Word) => number): number {
  let sum = 0;
  for (const { word, count } of draft.words.values()) sum += (Math.log1p(count) * weigh(word)) ** 2;
  return Math.sqrt(sum) || 1;
}

/** Reads a piece again and again while it is written: a changed paragraph costs only itself. */
export class Drafting {
  private readonly words = new Map<number, { word: Word; count: number }>();
  private readonly pairs = new Map<number, number>();
  /** How often each paragraph, or the title, stands in what was counted */
  private passages = new Map<string, number>();

  constructor(private readonly table: WordTable) {}

  /** What stands there now. Good until the next call. */
  draft(title: string, text: string): Draft {
    const now = new Map<string, number>([[title, TUNED.title]]);
    for (const passage of text.split("\n"))
      if (passage !== "") now.set(passage, (now.get(passage) ?? 0) + 1);
    for (const [passage, times] of this.passages)
      if (!now.has(passage)) this.count(passage, -times);
    for (const [passage, times] of now) {
      const more = times - (this.passages.get(passage) ?? 0);
      if (more !== 0) this.count(passage, more);
    }
    this.passages = now;
    return { words: this.words, pairs: this.pairs };
  }

  private count(passage: string, times: number): void {
    let before: Word | undefined;
    for (const word of this.table.wordsOf(passage)) {
      const known = this.words.get(word.key);
      if (!known) this.words.set(word.key, { word, count: times });
      else if ((known.count += times) === 0) this.words.delete(word.key);
      if (before) {
        const key = pairKey(before, word);
        const sum = (this.pairs.get(key) ?? 0) + times;
        if (sum === 0) this.pairs.delete(key);
        else this.pairs.set(key, sum);
      }
      before = word;
    }
  }
}
