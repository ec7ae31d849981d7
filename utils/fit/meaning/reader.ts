import { languageOf } from "../language-of";
import { languages } from "../languages/index";
import type { LanguageId } from "../languages/language";
import { TUNED } from "./constants";
import { experienceSteps, NO_EXPERIENCE } from "./experience";
import type { CardKind, Cards, Experience, Own } from "./experience";
import { Meaning } from "./meaning";
import type { Suggestions } from "./meaning";
import { cardsOf } from "./strategy-cards";
import type { Linkable } from "./strategy-cards";
import type { Vectors } from "./vectors";
import { WordTable } from "./word-table";

/** What own pieces teach, by the language they are written in. */
export type Experiences = Readonly<Partial<Record<LanguageId, Experience>>>;

/** Reads pieces of every language against one strategy. */
export class Reader {
  private readonly cards: Cards;
  private readonly readersOf: ReadonlyMap<string, readonly string[]>;
  private readonly made = new Map<LanguageId, Meaning>();

  constructor(
    strategy: Linkable,
    /** Language of the workspace, for texts too short to tell */
    private readonly usual: LanguageId,
    private readonly vectors: Vectors,
    private readonly experiences: Experiences,
  ) {
    this.cards = cardsOf(strategy);
    this.readersOf = new Map(strategy.goals.map(({ id, personaIds }) => [id, personaIds]));
  }

  suggestions(title: string, text: string): Suggestions {
    return this.in(tongueOf(title, text, this.usual)).suggestions(title, text);
  }

  /** Another card that clearly leads the linked one: the draft has moved away from it. Long texts only. */
  readAhead(
    kind: CardKind,
    linked: string | undefined,
    title: string,
    text: string,
  ): string | undefined {
    if (linked === undefined || (text.match(/\S+/g)?.length ?? 0) < TUNED.drift.words)
      return undefined;
    const scores = this.in(tongueOf(title, text, this.usual)).scores(kind, title, text);
    const own = scores.find(({ id }) => id === linked)?.score ?? 0;
    const [first] = scores.filter(({ id }) => id !== linked);
    return first && first.score - own > TUNED.drift.lead ? first.id : undefined;
  }

  in(language: LanguageId): Meaning {
    const known = this.made.get(language);
    if (known) return known;
    const vectors = likenessIn(language, this.vectors);
    const meaning = new Meaning({
      cards: this.cards,
      readersOf: this.readersOf,
      table: tableOf(language, this.vectors),
      vectors,
      experience: this.experiences[language] ?? NO_EXPERIENCE,
    });
    this.made.set(language, meaning);
    return meaning;
  }
}

/** What pieces teach, each in its own language; in steps, so that long work can be done in slices. */
export function* experiencesSteps(
  pieces: readonly Own[],
  strategy: Linkable,
  usual: LanguageId,
  vectors: Vectors,
): Generator<void, Experiences> {
  const cards = cardsOf(strategy);
  const byLanguage = new Map<LanguageId, Own[]>();
  for (const piece of pieces) {
    const language = tongueOf(piece.title, piece.text, usual);
    const here = byLanguage.get(language);
    if (here) here.push(piece);
    else byLanguage.set(language, [piece]);
    yield;
  }
  const experiences: Partial<Record<LanguageId, Experience>> = {};
  for (const [language, own] of byLanguage) {
    const [table, near] = [tableOf(language, vectors), likenessIn(language, vectors)];
    experiences[language] = yield* experienceSteps(own, cards, table, near);
  }
  return experiences;
}

/** The same at once. */
export function experiencesOf(...given: Parameters<typeof experiencesSteps>): Experiences {
  const steps = experiencesSteps(...given);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** So many characters tell the language of the rest. */
const TELLING = 4000;

/** The language to read a text in; a strange one is read as the workspace's, for the words that are the same. */
function tongueOf(title: string, text: string, usual: LanguageId): LanguageId {
  const language = languageOf(`${title}\n${text.slice(0, TELLING)}`, usual);
  return language === "other" ? usual : language;
}

/** Which words are alike is known in English; elsewhere words count as they stand. */
function likenessIn(language: LanguageId, vectors: Vectors): Vectors | null {
  return language === "en" ? vectors : null;
}

/** The words met so far, kept between readers: a pure function's memory. */
const tables = new WeakMap<Vectors, Map<LanguageId, WordTable>>();

function tableOf(language: LanguageId, vectors: Vectors): WordTable {
  let own = tables.get(vectors);
  if (!own) tables.set(vectors, (own = new Map<LanguageId, WordTable>()));
  let table = own.get(language);
  if (!table) {
    table = new WordTable(languages[language], likenessIn(language, vectors));
    own.set(language, table);
  }
  return table;
}
