import { TUNED } from "./constants";
import type { Word } from "./word-table";

/** In how many of the workspace's own pieces a word stands, by key: what is everywhere here tells nothing here. */
export interface Background {
  pieces: number;
  holding: ReadonlyMap<number, number>;
}

export const NO_BACKGROUND: Background = { pieces: 0, holding: new Map() };

/** How much a word tells: rare in the language, and rare among the workspace's own pieces. */
export function weightOf({ key, general }: Word, { pieces, holding }: Background): number {
  if (pieces === 0) return general ** TUNED.rarity;
  const own =
    Math.log((pieces + 1) / ((holding.get(key) ?? 1) + 0.5)) / Math.log((pieces + 1) / 0.5);
  const both = (pieces * own + TUNED.ownPieces * general) / (pieces + TUNED.ownPieces);
  return Math.max(0, both) ** TUNED.rarity;
}

export const PAIR_WEIGHT = TUNED.pair ** TUNED.rarity;
