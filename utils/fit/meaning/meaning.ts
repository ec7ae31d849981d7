import type { Ranked } from "../rank";
import { bandOf } from "./confidence";
import { TUNED } from "./constants";
import { Drafting } from "./draft";
import type { Draft } from "./draft";
import { byKind, CARD_KINDS } from "./experience";
import type { CardKind, Cards, Experience } from "./experience";
import { readCovering } from "../lines/coverage";
import type { Sentence } from "../lines/sentences";
import { Judge } from "./judge";
import type { Scored } from "./judge";
import type { Vectors } from "./vectors";
import type { WordTable } from "./word-table";

/** For every kind of card all that a piece may be linked to, likeliest first, each with the piece's own words for it. */
export type Suggestions = Readonly<Record<CardKind, Ranked[]>>;

interface Parts {
  cards: Cards;
  /** Readers a goal is for, by goal id */
  readersOf: ReadonlyMap<string, readonly string[]>;
  table: WordTable;
  vectors: Vectors | null;
  experience: Experience;
}

const MOST_WORDS = 5;
/** Cards beyond are never shown, and their words need not be looked for. */
const MOST_CARDS = 5;

/** Reads pieces of one language against a strategy. Made once for a strategy; remembers the words it has met. */
export class Meaning {
  private readonly judges: Record<CardKind, Judge>;
  private readonly table: WordTable;
  private readonly drafting: Drafting;
  private readonly vectors: Vectors | null;
  private readonly readersOf: Parts["readersOf"];

  constructor({ cards, readersOf, table, vectors, experience }: Parts) {
    const { background, learned } = experience;
    this.table = table;
    this.drafting = new Drafting(table);
    this.vectors = vectors;
    this.readersOf = readersOf;
    this.judges = byKind(
      (kind) => new Judge(cards[kind], { table, vectors, background, learned: learned[kind] }),
    );
  }

  suggestions(title: string, text: string): Suggestions {
    const draft = this.draft(title, text);
    const scores = byKind((kind) => this.judges[kind].scores(draft));
    return byKind((kind) => this.ranked(kind, draft, scores[kind], scores.persona));
  }

  /** All cards of a kind, best first: for what is decided inside, such as whether a draft has moved away. */
  scores(kind: CardKind, title: string, text: string): Scored[] {
    return this.judges[kind].scores(this.draft(title, text));
  }

  /** The passage of a draft that answers a question; nothing when none does. */
  readCovering(
    thing: string,
    sentences: readonly Sentence[],
  ): { text: string; words: string[] } | undefined {
    return readCovering(thing, sentences, this.table, this.vectors);
  }

  /** Compares frequent words with all cards ahead of time. @param from, to their ranks */
  warm(from: number, to: number): void {
    for (const kind of CARD_KINDS) this.judges[kind].warm(from, to);
  }

  private draft(title: string, text: string): Draft {
    return this.drafting.draft(title, text);
  }

  private ranked(kind: CardKind, draft: Draft, scores: Scored[], readers: Scored[]): Ranked[] {
    const sure = bandOf(scores);
    const ordered = kind === "goal" ? this.withReaders(scores, readers) : scores;
    const sameFirst = ordered[0]?.id === scores[0]?.id;
    return ordered.map(({ id, score }, at) => {
      const words = at < MOST_CARDS ? this.judges[kind].because(draft, id) : [];
      const because = words.slice(0, MOST_WORDS).map(({ text }) => text);
      if (score <= 0 || because.length === 0 || sure === "none")
        return { id, band: "none", because };
      return { id, band: at === 0 && sameFirst ? sure : "maybe", because };
    });
  }

  /** A goal is likelier when the draft speaks to one of its readers. */
  private withReaders(goals: readonly Scored[], readers: readonly Scored[]): Scored[] {
    const { adds, sharpness } = TUNED.reader;
    const whole = readers.reduce((sum, { score }) => sum + Math.exp(score / sharpness), 0);
    const shares = new Map(
      readers.map(({ id, score }) => [id, Math.exp(score / sharpness) / whole]),
    );
    return goals
      .map(({ id, score }) => {
        const own = this.readersOf.get(id) ?? [];
        return { id, score: score + adds * Math.max(0, ...own.map((one) => shares.get(one) ?? 0)) };
      })
      .sort((a, b) => b.score - a.score);
  }
}
