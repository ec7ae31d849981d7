import { PAIR_WEIGHT, weightOf } from "./background";
import type { Background } from "./background";
import { countedOf, ofLengthOne, rarityAmong } from "./card";
import type { Card } from "./card";
import { TUNED } from "./constants";
import { lengthOf } from "./draft";
import type { Draft } from "./draft";
import type { Learned } from "./learned";
import { Near } from "./near";
import type { Vectors } from "./vectors";
import type { Word, WordTable } from "./word-table";

/** A card with how much a draft speaks for it; comparable among cards of one kind only, and never shown. */
export interface Scored {
  id: string;
  score: number;
}

/** What a judge rests on beside the cards. */
export interface Knowledge {
  table: WordTable;
  /** Absent in languages without them: then only what is literally there counts */
  vectors: Vectors | null;
  background: Background;
  learned: Learned;
}

/** By word or pair: what it says for each card, in their order. */
type Rows = Map<number, Float32Array>;

/**
 * Says which of some cards of one kind a draft speaks for (fit.md 5.3): words they share count by how telling they are,
 * words that are alike count less, and what people confirmed before adds to both. Made once for a set of cards.
 */
export class Judge {
  private readonly ids: readonly string[];
  /** What stands in the cards themselves */
  private readonly exact: Rows = new Map();
  private readonly learned: Rows = new Map();
  private readonly near: Near | null;
  private readonly words = new Map<Word, { weight: number; row: Float32Array }>();
  private readonly background: Background;

  constructor(cards: readonly Card[], { table, vectors, background, learned }: Knowledge) {
    this.background = background;
    this.ids = cards.map(({ id }) => id);
    const counted = cards.map((card) => countedOf(card, table));
    const rarity = rarityAmong(counted);
    const telling = (word: Word): number => weightOf(word, background) * rarity(word.key);
    counted.forEach(({ words, pairs }, at) => {
      const exact = new Map<number, number>();
      for (const [key, { word, count }] of words) exact.set(key, count * telling(word));
      for (const [key, count] of pairs) exact.set(key, count * PAIR_WEIGHT * rarity(key));
      this.note(this.exact, ofLengthOne(exact), at);
      this.note(this.learned, learned.get(this.ids[at] ?? "") ?? new Map<number, number>(), at);
    });
    this.near = vectors && new Near(counted, vectors, telling);
  }

  /** Every card, best first; equal ones in the order given. */
  scores(draft: Draft): Scored[] {
    const length = this.lengthOf(draft);
    const sums = new Float64Array(this.ids.length);
    const add = (row: Float32Array, share: number): void => {
      for (let at = 0; at < sums.length; at++)
        sums[at] = (sums[at] as number) + share * (row[at] as number);
    };
    for (const { word, count } of draft.words.values()) {
      const { weight, row } = this.known(word);
      add(row, (Math.log1p(count) * weight) / length);
    }
    for (const [key, count] of draft.pairs) {
      const row = this.exact.get(key);
      if (row) add(row, (Math.log1p(count) * PAIR_WEIGHT) / length);
    }
    return this.ids
      .map((id, at) => ({ id, score: sums[at] ?? 0 }))
      .sort((a, b) => b.score - a.score);
  }

  /** The words of a draft that stand in a card too, most telling first. */
  because(draft: Draft, id: string): Word[] {
    const at = this.ids.indexOf(id);
    const found: { word: Word; says: number }[] = [];
    for (const [key, { word, count }] of draft.words) {
      const exact = this.exact.get(key)?.[at] ?? 0;
      if (exact > 0)
        found.push({ word, says: Math.log1p(count) * this.known(word).weight * exact });
    }
    return found
      .sort((a, b) => b.says - a.says || (a.word.text < b.word.text ? -1 : 1))
      .map(({ word }) => word);
  }

  /** Reads the most frequent words against the cards before anyone waits for it. @param from, to their ranks */
  warm(from: number, to: number): void {
    for (let index = from; index < to; index++) this.near?.readRow(index);
  }

  private note(rows: Rows, weights: ReadonlyMap<number, number>, at: number): void {
    for (const [key, weight] of weights) {
      let row = rows.get(key);
      if (!row) rows.set(key, (row = new Float32Array(this.ids.length)));
      row[at] = weight;
    }
  }

  private lengthOf(draft: Draft): number {
    return lengthOf(draft, (word) => this.known(word).weight);
  }

  /** What a word weighs, and what it says for each card; found once. */
  private known(word: Word): { weight: number; row: Float32Array } {
    let known = this.words.get(word);
    if (!known) {
      const row = new Float32Array(this.ids.length);
      const [exact, learned] = [this.exact.get(word.key), this.learned.get(word.key)];
      const near = this.near?.readRow(word.index);
      for (let at = 0; at < row.length; at++)
        row[at] = (exact?.[at] ?? 0) + (learned?.[at] ?? 0) + TUNED.soft * (near?.[at] ?? 0);
      this.words.set(word, (known = { weight: weightOf(word, this.background), row }));
    }
    return known;
  }
}
