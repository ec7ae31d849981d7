import type { Disagreement } from "../model/disagreement";
import type { Goal } from "../model/goal";
import type { NotDoing } from "../model/not-doing";
import type { Persona } from "../model/persona";
import type { Pillar } from "../model/pillar";
import type { Stage } from "../model/stage";
import type { Concept } from "./concepts/concept";
import { concepts } from "./concepts/index";
import { languages } from "./languages/index";
import type { Language, LanguageId } from "./languages/language";
import { Matcher } from "./matcher";
import type { Phrase } from "./matcher";
import { oppositesOf } from "./opposites";
import type { Opposite } from "./opposites";
import { isContent, plain, tokensOf } from "./tokens";

/** The parts of a strategy whose words are looked for in texts. */
export interface Vocabulary {
  goals: readonly Goal[];
  personas: readonly Persona[];
  pillars: readonly Pillar[];
  stages: readonly Stage[];
  notDoing: readonly NotDoing[];
  disagreements: readonly Disagreement[];
  rivals: readonly string[];
  /** Pairs of claims that contradict each other, as a person wrote them */
  opposites: readonly (readonly [string, string])[];
  /** Names of people whose pasted lines are not the writer's own words */
  speakers: readonly string[];
  /** Language of the workspace, for texts too short to tell */
  language: LanguageId;
}

/** A proof point of a message, cut into its content stems. */
export interface Proof {
  owner: string;
  text: string;
  stems: readonly string[];
}

/** A strategy, ready to be looked for in texts of every language we read. */
export interface Lexicon {
  language: LanguageId;
  speakers: ReadonlySet<string>;
  opposites: readonly Opposite[];
  /** Content stems of the proof points, by language */
  proofs: (language: LanguageId) => readonly Proof[];
  matchers: Readonly<Record<LanguageId, Matcher>>;
  /** Everything that is looked for, by what it speaks for: to tell whether an earlier reading looked for the same */
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
}

export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const opposites = oppositesOf(vocabulary.notDoing, vocabulary.opposites);
  const phrases: Phrase[] = [
    ...vocabulary.goals.flatMap((one) => strong(`goal:${one.id}`, one.signals)),
    ...vocabulary.personas.flatMap((one) =>
      strong(`persona:${one.id}`, [...one.signals, one.short]),
    ),
    ...vocabulary.pillars.flatMap((one) => strong(`pillar:${one.id}`, [...one.signals, one.name])),
    ...vocabulary.stages.flatMap((one) => strong(`stage:${one.id}`, one.nextSteps)),
    ...vocabulary.notDoing.flatMap((one) => entryPhrases(one, vocabulary)),
    ...vocabulary.disagreements.flatMap((one) => strong(`open:${one.id}`, quotedIn(one.exactly))),
    ...opposites.flatMap(({ id, sides }) =>
      sides.flatMap((side, at) => strong(`claim:${id}:${String(at)}`, side)),
    ),
  ];
  const matcherFor = (id: LanguageId): Matcher => new Matcher(phrases, languages[id]);
  const made: Partial<Record<LanguageId, Matcher>> = {};
  const proofs: Partial<Record<LanguageId, readonly Proof[]>> = {};
  let sought: Lexicon["phrases"] | undefined;
  return {
    language: vocabulary.language,
    speakers: new Set(vocabulary.speakers.flatMap(namesOf)),
    opposites,
    proofs: (id) => (proofs[id] ??= proofsIn(vocabulary.pillars, languages[id])),
    get phrases() {
      return (sought ??= soughtIn(phrases, vocabulary.pillars));
    },
    matchers: {
      get en() {
        return (made.en ??= matcherFor("en"));
      },
      get de() {
        return (made.de ??= matcherFor("de"));
      },
      get fr() {
        return (made.fr ??= matcherFor("fr"));
      },
    },
  };
}

function soughtIn(phrases: readonly Phrase[], pillars: readonly Pillar[]): Lexicon["phrases"] {
  const sought = new Map<string, Set<string>>();
  const add = (owner: string, phrase: string): void => {
    sought.set(owner, (sought.get(owner) ?? new Set()).add(phrase));
  };
  for (const { owner, weight, text } of phrases) add(owner, phraseKey(weight, text));
  for (const { owner, text } of proofsIn(pillars, languages.en))
    add(owner, phraseKey("strong", text));
  return sought;
}

/** Names a phrase of one owner. */
export function phraseKey(weight: Phrase["weight"], text: string): string {
  return `${weight} ${text}`;
}

function proofsIn(pillars: readonly Pillar[], language: Language): Proof[] {
  return pillars.flatMap(({ id, proof }) =>
    proof.map((one) => {
      const text = typeof one === "string" ? one : one.text;
      const words = tokensOf(plain(text), language).filter((word) => isContent(word, language));
      return { owner: `pillar:${id}`, text, stems: words.map(({ stem }) => stem) };
    }),
  );
}

function strong(owner: string, texts: readonly string[]): Phrase[] {
  return texts.map((text) => ({ text, owner, weight: "strong" }));
}

function namesOf(name: string): string[] {
  const full = name.trim().toLowerCase();
  return [full, full.split(/\s+/)[0] ?? full];
}

/** What somebody put between quotation marks. */
export function quotedIn(text: string): string[] {
  return [...text.matchAll(/["“„«'‘]([^"”“»'’]{3,60})["”“»'’]/gu)].map(([, inner]) => inner ?? "");
}

/** An entry's own signals, what it names in its text, and the other words of the concepts it is about. */
function entryPhrases(entry: NotDoing, vocabulary: Vocabulary): Phrase[] {
  const owner = `not:${entry.id}`;
  const own = `${entry.text}. ${entry.signals.join(". ")}`;
  const about = conceptsNamedIn(own);
  const rivals = about.some(({ id }) => id === "rivals") ? vocabulary.rivals : [];
  return [
    ...strong(owner, [...entry.signals, ...partsOf(entry.text, vocabulary.language)]),
    ...about.flatMap((one) => strong(owner, one.strong)),
    ...rivals.flatMap((name) => strong(owner, rivalPhrases(name))),
    ...about.flatMap((one, at) => slotsOf(one, owner, at)),
    ...[...about.flatMap((one) => one.also), ...rivals].map((text): Phrase => ({
      text,
      owner,
      weight: "also",
    })),
  ];
}

const MOST_SLOTS = 100;

function slotsOf({ slots = [] }: Concept, owner: string, concept: number): Phrase[] {
  return slots.flatMap((bag, at) =>
    bag.map((text): Phrase => ({ text, owner, weight: "slot", slot: concept * MOST_SLOTS + at })),
  );
}

function rivalPhrases(name: string): string[] {
  return [
    ...[
      "vs",
      "versus",
      "against",
      "alternative to",
      "better than",
      "switch from",
      "switching from",
      "leave",
      "compared to",
      "unlike",
    ],
    ...["gegen", "im vergleich zu", "alternative zu", "besser als", "weg von", "wechsel von"],
    ...["contre", "face à", "comparé à", "alternative à", "mieux que", "quitter"],
  ]
    .map((words) => `${words} ${name}`)
    .concat([
      `${name} vs`,
      `${name} versus`,
      `${name} alternative`,
      `${name} comparison`,
      `${name} vergleich`,
    ]);
}

interface Named {
  concept: Concept;
  from: number;
  to: number;
}

/**
 * What a text is about. A name may be followed by an ending ("discount", "discounts"); of names that lie in each other
 * the longest counts: "student discounts" are no price cut.
 */
function conceptsNamedIn(text: string): Concept[] {
  const low = plain(text);
  const found = concepts.flatMap((concept) =>
    concept.names.flatMap((name): Named[] => {
      const from = startOf(low, name);
      return from < 0 ? [] : [{ concept, from, to: from + name.length }];
    }),
  );
  const longest = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.concept !== one.concept &&
          other.from <= one.from &&
          other.to >= one.to &&
          other.to - other.from > one.to - one.from,
      ),
  );
  return [...new Set(longest.map(({ concept }) => concept))];
}

const LONGEST_ENDING = 3;

/** Where a name stands as words of a text, an ending allowed; -1 where it does not. */
function startOf(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1];
    const rest = /^[\p{L}\p{N}]*/u.exec(text.slice(at + name.length))?.[0] ?? "";
    const whole = before === undefined || !/[\p{L}\p{N}]/u.test(before);
    if (whole && rest.length <= LONGEST_ENDING) return at;
  }
  return -1;
}

const MOST_WORDS = 4;

/** The things an entry lists ("Price cuts, countdowns and limited-time offers"), where they are more than one word. */
function partsOf(text: string, id: LanguageId): string[] {
  const language = languages[id];
  return plain(text.replace(/\([^)]*\)/g, " "))
    .split(/[,;:/]|\b(?:and|or|including|und|oder|sowie|et|ou|y compris)\b/u)
    .filter((part) => {
      const words = tokensOf(part, language).filter((token) => isContent(token, language));
      return words.length >= 2 && words.length <= MOST_WORDS;
    })
    .map((part) => part.trim());
}
