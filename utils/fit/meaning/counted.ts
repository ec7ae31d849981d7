import { pairKey } from "./word-table";
import type { Word, WordTable } from "./word-table";

/** Words and pairs of them, by key, and how often each was said. */
export interface Counted {
  words: ReadonlyMap<number, { word: Word; count: number }>;
  pairs: ReadonlyMap<number, number>;
}

/** Counts words while they come and go. */
export class Counter implements Counted {
  readonly words = new Map<number, { word: Word; count: number }>();
  readonly pairs = new Map<number, number>();

  constructor(private readonly table: WordTable) {}

  /** @param times how much each word of the text counts; below zero takes back what was added before */
  add(text: string, times: number): void {
    let before: Word | undefined;
    for (const word of this.table.wordsOf(text)) {
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
