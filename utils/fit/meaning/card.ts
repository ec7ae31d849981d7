import { TUNED } from "./constants";
import { Counter } from "./counted";
import type { Counted } from "./counted";
import type { WordTable } from "./word-table";

/** What one goal, reader or message is about: its name, phrases that speak for it, and a sentence or two. */
export interface Card {
  id: string;
  name: string;
  phrases: readonly string[];
  description: string;
}

export function countedOf({ name, phrases, description }: Card, table: WordTable): Counted {
  const counter = new Counter(table);
  counter.add(name, TUNED.card.name);
  for (const phrase of phrases) counter.add(phrase, TUNED.card.phrase);
  counter.add(description, TUNED.card.description);
  return counter;
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
