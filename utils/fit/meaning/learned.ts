import { TUNED } from "./constants";
import { lengthOf } from "./draft";
import type { Draft } from "./draft";
import type { Word } from "./word-table";

/** By card: what pieces that belong to it say more often than the others do. Added to what the card itself says. */
export type Learned = ReadonlyMap<string, ReadonlyMap<number, number>>;

export const NOTHING_LEARNED: Learned = new Map();

/** A piece that belongs to cards, and how its words count. */
export interface Example {
  draft: Draft;
  ids: readonly string[];
}

/**
 * Learns from pieces (Rocchio): the mean of a card's pieces beyond the mean of all. The order of the pieces never
 * matters, and leaving one out undoes it.
 *
 * @param weigh how much a word tells
 * @param strength how much it may add: `TUNED.learned` for links people confirmed
 */
export function learnFrom(
  examples: readonly Example[],
  weigh: (word: Word) => number,
  strength: number,
): Learned {
  const all = new Map<number, number>();
  const byCard = new Map<string, { count: number; sums: Map<number, number> }>();
  for (const { draft, ids } of examples) {
    const length = lengthOf(draft, weigh);
    const own = ids.map((id) => {
      const known = byCard.get(id) ?? { count: 0, sums: new Map<number, number>() };
      byCard.set(id, known);
      known.count++;
      return known.sums;
    });
    for (const [key, { word, count }] of draft.words) {
      const here = (Math.log1p(count) * weigh(word)) / length;
      for (const sums of [all, ...own]) sums.set(key, (sums.get(key) ?? 0) + here);
    }
  }
  return new Map(
    [...byCard].map(([id, { count, sums }]) => {
      const beyond = new Map<number, number>();
      let square = 0;
      for (const [key, sum] of all) {
        const more = (sums.get(key) ?? 0) / count - sum / examples.length;
        if (more === 0) continue;
        beyond.set(key, more);
        square += more * more;
      }
      const share = (strength * count) / (count + TUNED.half) / (Math.sqrt(square) || 1);
      return [id, new Map([...beyond].map(([key, more]) => [key, more * share]))];
    }),
  );
}
