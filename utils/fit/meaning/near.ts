import type { Counted } from "./card";
import { ofLengthOne } from "./card";
import { TUNED } from "./constants";
import type { Vectors } from "./vectors";
import type { Word } from "./word-table";

/** How much words speak for cards because they are like words of theirs. Each word is compared once and remembered. */
export class Near {
  /** Every word of any card that has a direction, and what it weighs on each card */
  private readonly terms: { index: number; weights: Float32Array }[];
  private readonly rows = new Map<number, Float32Array>();
  private readonly count: number;

  constructor(
    cards: readonly Counted[],
    private readonly vectors: Vectors,
    telling: (word: Word) => number,
  ) {
    this.count = cards.length;
    const terms = new Map<number, Float32Array>();
    cards.forEach(({ words }, at) => {
      const weights = new Map<number, number>();
      for (const { word, count } of words.values())
        if (word.index >= 0) weights.set(word.index, count * telling(word));
      for (const [index, weight] of ofLengthOne(weights)) {
        const row = terms.get(index) ?? new Float32Array(this.count);
        row[at] = weight;
        terms.set(index, row);
      }
    });
    this.terms = [...terms].map(([index, weights]) => ({ index, weights }));
  }

  /** What a word says for each card beyond what it says for all; nothing for a word without a direction. */
  readRow(index: number): Float32Array | undefined {
    if (index < 0) return undefined;
    const known = this.rows.get(index);
    if (known) return known;
    const row = new Float32Array(this.count);
    for (const { index: other, weights } of this.terms) {
      const alike = (this.vectors.likeness(index, other) - TUNED.least) / (1 - TUNED.least);
      if (alike <= 0) continue;
      for (let at = 0; at < this.count; at++)
        row[at] = (row[at] ?? 0) + (weights[at] ?? 0) * alike * alike;
    }
    const mean = row.reduce((sum, one) => sum + one, 0) / Math.max(1, this.count);
    for (let at = 0; at < this.count; at++) row[at] = (row[at] ?? 0) - mean;
    this.rows.set(index, row);
    return row;
  }
}
