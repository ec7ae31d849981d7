import type { Background } from "./background";
import { NO_BACKGROUND, weightOf } from "./background";
import type { Card } from "./card";
import { confidenceIn } from "./confidence";
import { TUNED } from "./constants";
import { draftOf } from "./draft";
import type { Draft } from "./draft";
import { Judge } from "./judge";
import type { Word } from "./word-table";
import { learnFrom, NOTHING_LEARNED } from "./learned";
import type { Example, Learned } from "./learned";
import type { Vectors } from "./vectors";
import type { WordTable } from "./word-table";

/** Kinds of cards; those of one kind are weighed against each other. */
export const CARD_KINDS = ["goal", "persona", "pillar", "campaign", "stage"] as const;
export type CardKind = (typeof CARD_KINDS)[number];
export type Cards = Readonly<Record<CardKind, readonly Card[]>>;

/** One of the workspace's own pieces, and the cards a person linked it to. */
export interface Own {
  title: string;
  text: string;
  linked: Partial<Record<CardKind, string>>;
  /** Goals a person said it serves beside that one, in any order: they learn from it as well */
  supports?: readonly string[];
}

/** What the workspace's own pieces teach: which words are everywhere here, and which go with which card. */
export interface Experience {
  background: Background;
  learned: Readonly<Record<CardKind, Learned>>;
}

export const NO_EXPERIENCE: Experience = {
  background: NO_BACKGROUND,
  learned: byKind(() => NOTHING_LEARNED),
};

/** A value for each kind of card. */
export function byKind<T>(make: (kind: CardKind) => T): Record<CardKind, T> {
  return {
    goal: make("goal"),
    persona: make("persona"),
    pillar: make("pillar"),
    campaign: make("campaign"),
    stage: make("stage"),
  };
}

/** Words that stand in one piece only say little about the rest; leaving them out keeps this small. */
const LEAST_PIECES = 2;
const MOST_WORDS = 1000;

/**
 * Learns from all pieces at once: confirmed links first, and a little from pieces that nobody linked but whose words
 * are clear. Links made or taken back are learned by doing it again; the order of the pieces never matters. A step per
 * piece and kind of card, so that long work can be done in slices.
 */
export function* experienceSteps(
  given: readonly Own[],
  cards: Cards,
  table: WordTable,
  vectors: Vectors | null,
): Generator<void, Experience> {
  const pieces = inOrder(given);
  const drafts: Draft[] = [];
  for (const { title, text } of pieces) {
    drafts.push(draftOf(table, title, text));
    yield;
  }
  const background = backgroundOf(drafts);
  const weigh = (word: Word): number => weightOf(word, background);
  const learned = byKind((): Learned => NOTHING_LEARNED);
  for (const kind of CARD_KINDS) {
    if (cards[kind].length < 2) continue;
    const judge = new Judge(cards[kind], { table, vectors, background, learned: NOTHING_LEARNED });
    const known = new Set(cards[kind].map(({ id }) => id));
    const [confirmed, clear]: [Example[], Example[]] = [[], []];
    for (const [at, draft] of drafts.entries()) {
      const ids = linkedTo(pieces[at], kind).filter((id) => known.has(id));
      if (ids.length > 0) confirmed.push({ draft, ids });
      else {
        const scores = judge.scores(draft);
        if (scores[0] && confidenceIn(scores) >= TUNED.clear)
          clear.push({ draft, ids: [scores[0].id] });
      }
      yield;
    }
    learned[kind] = together(
      learnFrom(confirmed, weigh, TUNED.learned),
      learnFrom(clear, weigh, TUNED.unconfirmed),
    );
    yield;
  }
  return { background, learned };
}

/** The cards of a kind that a person linked a piece to, each once and in one order. */
function linkedTo(piece: Own | undefined, kind: CardKind): string[] {
  const main = piece?.linked[kind];
  const beside = kind === "goal" ? (piece?.supports ?? []) : [];
  return [...new Set(main === undefined ? beside : [main, ...beside])].sort();
}

/** Numbers are added up in one order only: in another, sums differ in their last digits. */
function inOrder(pieces: readonly Own[]): Own[] {
  const keyed = pieces.map((piece) => ({
    piece,
    key: [piece.title, piece.text, ...CARD_KINDS.map((kind) => linkedTo(piece, kind).join("\n"))],
  }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ piece }) => piece);
}

function compare(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((part, place) => part !== other[place]);
  if (at < 0) return 0;
  return (one[at] ?? "") < (other[at] ?? "") ? -1 : 1;
}

function backgroundOf(drafts: readonly Draft[]): Background {
  const holding = new Map<number, number>();
  for (const { words } of drafts)
    for (const key of words.keys()) holding.set(key, (holding.get(key) ?? 0) + 1);
  for (const [key, count] of holding) if (count < LEAST_PIECES) holding.delete(key);
  return { pieces: drafts.length, holding };
}

/** Two things learned, added up; of each card's words the most telling. */
function together(one: Learned, other: Learned): Learned {
  const ids = new Set([...one.keys(), ...other.keys()]);
  return new Map(
    [...ids].map((id) => {
      const sum = new Map(one.get(id) ?? []);
      for (const [key, weight] of other.get(id) ?? []) sum.set(key, (sum.get(key) ?? 0) + weight);
      const most = [...sum].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]);
      return [id, new Map(most.slice(0, MOST_WORDS))];
    }),
  );
}
