import { ofLengthOne } from "./card";
import type { Counted } from "./counted";
import { TUNED } from "./constants";
import type { Vectors } from "./vectors";
import type { Word } from "./word-table";

/** How much words speak for cards because they are like words of theirs. Each word is compared once and remembered. */
export class Near {
  /** Every word of any card that has a direction, and what it weighs on each card (a row of all cards per word) */
  private readonly terms: Uint32Array;
  private readonly weights: Float32Array;
  private readonly alike: Float32Array;
  private readonly rows = new Map<number, Float32Array>();
  private readonly count: number;

  constructor(
    cards: readonly Counted[],
    private readonly vectors: Vectors,
    telling: (word: Word) => number,
  ) {
    this.count = cards.length;
    const rows = new Map<number, Float32Array>();
    cards.forEach(({ words }, at) => {
      const weights = new Map<number, number>();
      for (const { word, count } of words.values())
        if (word.index >= 0) weights.set(word.index, count * telling(word));
      for (const [index, weight] of ofLengthOne(weights)) {
        const row = rows.get(index) ?? new Float32Array(this.count);
        row[at] = weight;
        rows.set(index, row);
      }
    });
    this.terms = Uint32Array.from(rows.keys());
    this.weights = new Float32Array(this.terms.length * this.count);
    [...rows.values()].forEach((row, at) => this.weights.set(row, at * this.count));
    this.alike = new Float32Array(this.terms.length);
  }

  /** What a word says for each card beyond what it says for all; nothing for a word without a direction. */
  readRow(index: number): Float32Array | undefined {
    if (index < 0) return undefined;
    let row = this.rows.get(index);
    if (!row) this.rows.set(index, (row = this.made(index)));
    return row;
  }

  private made(index: number): Float32Array {
    const { count, alike, weights } = this;
    const row = new Float32Array(count);
    this.vectors.likenesses(index, this.terms, alike);
    for (let term = 0; term < alike.length; term++) {
      const beyond = ((alike[term] as number) - TUNED.least) / (1 - TUNED.least);
      if (beyond <= 0) continue;
      for (let card = 0; card < count; card++)
        row[card] = (row[card] as number) + (weights[term * count + card] as number) * beyond ** 2;
    }
    const mean = row.reduce((sum, one) => sum + one, 0) / Math.max(1, count);
    return row.map((one) => one - mean);
  }
}
