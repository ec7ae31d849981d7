import { TUNED } from "./constants";
import { pairKey } from "./word-table";
import type { Word, WordTable } from "./word-table";

/** What one goal, reader or message is about: its name, phrases that speak for it, and a sentence or two. */
export interface Card {
  id: string;
  name: string;
  phrases: readonly string[];
  description: string;
}

/** A card's words and pairs, counted by where they stand. */
export interface Counted {
  words: ReadonlyMap<number, { word: Word; count: number }>;
  pairs: ReadonlyMap<number, number>;
}

export function countedOf({ name, phrases, description }: Card, table: WordTable): Counted {
  const words = new Map<number, { word: Word; count: number }>();
  const pairs = new Map<number, number>();
  const add = (text: string, weight: number): void => {
    let before: Word | undefined;
    for (const word of table.wordsOf(text)) {
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
  add(name, TUNED.card.name);
  for (const phrase of phrases) add(phrase, TUNED.card.phrase);
  add(description, TUNED.card.description);
  return { words, pairs };
}

/** How much a word or pair tells one card from the others of its kind: less, the more of them have it. */
export function rarityAmong(cards: readonly Counted[]): (key: number) => number {
  const having = new Map<number, number>();
  for (const { words, pairs } of cards)
    for (const key of [...words.keys(), ...pairs.keys()])
      having.set(key, (having.get(key) ?? 0) + 1);
  const most = Math.log((cards.length + 1) / 0.5);
  return (key) => {
    const share = Math.log((cards.length + 1) / ((having.get(key) ?? 0) + 0.5)) / most;
    return Math.max(0, share) ** TUNED.rarityAmongCards;
  };
}

export function ofLengthOne(weights: ReadonlyMap<number, number>): Map<number, number> {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  const length = Math.sqrt(sum) || 1;
  return new Map([...weights].map(([key, weight]) => [key, weight / length]));
}
