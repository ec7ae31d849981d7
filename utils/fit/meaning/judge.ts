import { PAIR_WEIGHT, weightOf } from "./background";
import type { Background } from "./background";
import { countedOf, ofLengthOne, rarityAmong } from "./card";
import type { Card } from "./card";
import { TUNED } from "./constants";
import type { Draft } from "./draft";
import { lengthOf } from "./draft";
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

/**
 * Says which of some cards of one kind a draft speaks for (fit.md 5.3): words they share count by how telling they are,
 * words that are alike count less, and what people confirmed before adds to both. Made once for a set of cards.
 */
export class Judge {
  private readonly ids: readonly string[];
  /** By card: how much each word or pair speaks for it */
  private readonly exact: readonly ReadonlyMap<number, number>[];
  private readonly learned: readonly (ReadonlyMap<number, number> | undefined)[];
  private readonly near: Near | null;
  private readonly weights = new Map<Word, number>();
  private readonly background: Background;

  constructor(cards: readonly Card[], { table, vectors, background, learned }: Knowledge) {
    this.background = background;
    this.ids = cards.map(({ id }) => id);
    this.learned = cards.map(({ id }) => learned.get(id));
    const counted = cards.map((card) => countedOf(card, table));
    const rarity = rarityAmong(counted);
    const telling = (word: Word): number => this.weight(word) * rarity(word.key);
    this.exact = counted.map(({ words, pairs }) => {
      const exact = new Map<number, number>();
      for (const [key, { word, count }] of words) exact.set(key, count * telling(word));
      for (const [key, count] of pairs) exact.set(key, count * PAIR_WEIGHT * rarity(key));
      return ofLengthOne(exact);
    });
    this.near = vectors && new Near(counted, vectors, telling);
  }

  /** Every card, best first; equal ones in the order given. */
  scores(draft: Draft): Scored[] {
    const length = this.lengthOf(draft);
    const scores = this.ids.map((id) => ({ id, score: 0 }));
    for (const { word, count } of draft.words.values()) {
      const here = (Math.log1p(count) * this.weight(word)) / length;
      const near = this.near?.readRow(word.index);
      scores.forEach((one, at) => (one.score += here * this.says(word, at, near)));
    }
    for (const [key, count] of draft.pairs) {
      const here = (Math.log1p(count) * PAIR_WEIGHT) / length;
      scores.forEach((one, at) => (one.score += here * (this.exact[at]?.get(key) ?? 0)));
    }
    return scores.sort((a, b) => b.score - a.score);
  }

  /** The words of a draft that speak for a card, most telling first; those alike only where they are much alike. */
  because(draft: Draft, id: string): Word[] {
    const at = this.ids.indexOf(id);
    return [...draft.words.values()]
      .map(({ word, count }) => ({
        word,
        says: Math.log1p(count) * this.weight(word) * (this.exact[at]?.get(word.key) ?? 0),
      }))
      .filter(({ says }) => says > 0)
      .sort((a, b) => b.says - a.says || (a.word.text < b.word.text ? -1 : 1))
      .map(({ word }) => word);
  }

  /** Reads the most frequent words against the cards before anyone waits for it. */
  warm(from: number, to: number): void {
    for (let index = from; index < to; index++) this.near?.readRow(index);
  }

  private says(word: Word, at: number, near: Float32Array | undefined): number {
    return (
      (this.exact[at]?.get(word.key) ?? 0) +
      TUNED.soft * (near?.[at] ?? 0) +
      (this.learned[at]?.get(word.key) ?? 0)
    );
  }

  private lengthOf(draft: Draft): number {
    return lengthOf(draft, (word) => this.weight(word));
  }

  private weight(word: Word): number {
    let known = this.weights.get(word);
    if (known === undefined) this.weights.set(word, (known = weightOf(word, this.background)));
    return known;
  }
}
