import type { LanguageId } from "../languages/language";
import { languages } from "../languages/index";
import { countedOf, ofLengthOne, rarityAmong } from "./card";
import type { Card } from "./card";
import { WordTable } from "./word-table";

/** What keeps pieces from being told apart by a card. */
export interface CardNote {
  id: string;
  /** So few telling words that hardly a piece will be recognised by them */
  few?: number;
  /** The card before it that says nearly the same */
  like?: string;
}

/** Telling words from which on a card says something (fit.md 11 asks for more where there is more to say). */
const ENOUGH = 8;
/** Cosine of two cards' own words from which on they are the same to a reader of texts (fit.md 11). */
const ALIKE = 0.8;

/** Cards of one kind that say too little, or what another one says already; in their order. */
export function cardNotes(cards: readonly Card[], language: LanguageId): CardNote[] {
  const table = new WordTable(languages[language], null);
  const counted = cards.map((card) => countedOf(card, table));
  const rarity = rarityAmong(counted);
  const own = counted.map(({ words }) =>
    ofLengthOne(new Map([...words].map(([key, { count }]) => [key, count * rarity(key)]))),
  );
  return cards.flatMap(({ id }, at) => {
    const few = counted[at]?.words.size ?? 0;
    const like = cards.find(
      (_other, before) => before < at && cosine(own[before], own[at]) >= ALIKE,
    );
    if (few >= ENOUGH && !like) return [];
    return [{ id, ...(few < ENOUGH ? { few } : {}), ...(like ? { like: like.id } : {}) }];
  });
}

type Weights = ReadonlyMap<number, number>;

function cosine(one: Weights | undefined, other: Weights | undefined): number {
  let sum = 0;
  for (const [key, weight] of one ?? []) sum += weight * (other?.get(key) ?? 0);
  return sum;
}
