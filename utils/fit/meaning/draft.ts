import { TUNED } from "./constants";
import { Counter } from "./counted";
import type { Counted } from "./counted";
import type { Word, WordTable } from "./word-table";

/** What a piece says, counted: its telling words and pairs of them. A word of the title counts three times. */
export type Draft = Counted;

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
  private readonly counter: Counter;
  /** How often each paragraph, or the title, stands in what was counted */
  private passages = new Map<string, number>();

  constructor(table: WordTable) {
    this.counter = new Counter(table);
  }

  /** What stands there now. Good until the next call. */
  draft(title: string, text: string): Draft {
    const now = new Map<string, number>([[title, TUNED.title]]);
    for (const passage of text.split("\n"))
      if (passage !== "") now.set(passage, (now.get(passage) ?? 0) + 1);
    for (const [passage, times] of this.passages)
      if (!now.has(passage)) this.counter.add(passage, -times);
    for (const [passage, times] of now) {
      const more = times - (this.passages.get(passage) ?? 0);
      if (more !== 0) this.counter.add(passage, more);
    }
    this.passages = now;
    return this.counter;
  }
}
