import { TUNED } from "../meaning/constants";
import type { Vectors } from "../meaning/vectors";
import type { Word, WordTable } from "../meaning/word-table";
import { asWritten } from "./quotes";
import type { Sentence } from "./sentences";

/** Share of a thing's telling words from which on a passage is about it (fit.md 5.4). */
const COVERED = 0.6;
const LEAST_WORDS = 2;
/** With so few words to go by, all of them. */
const ALL = 0.95;
/** Words that are much alike stand for each other, less so the less they are. */
const ALIKE = 0.45;
/** What counts less than this is not shown: it would look silly. */
const SHOWN = 0.2;

/**
 * The passage, a sentence or two in a row, that holds most of what a question or point is made of; nothing when none
 * holds enough. A word that is only like another counts in part.
 */
export function readCovering(
  thing: string,
  sentences: readonly Sentence[],
  table: WordTable,
  vectors: Vectors | null,
): { text: string; words: string[] } | undefined {
  const wanted = [...new Map(table.wordsOf(thing).map((word) => [word.key, word])).values()];
  if (wanted.length < LEAST_WORDS) return undefined;
  const needed = wanted.length > LEAST_WORDS ? COVERED : ALL;
  const whole = wanted.reduce((sum, { general }) => sum + general, 0);
  const alone = sentences.map(({ text, follows }): Passage => {
    const there = table.wordsOf(text);
    return { text, follows, met: wanted.map((word) => likest(word, there, vectors)) };
  });
  let best: (Passage & { share: number }) | undefined;
  for (const passage of [...alone, ...inPairs(alone)]) {
    const told = wanted.map(({ general }, at) => general * (passage.met[at]?.alike ?? 0));
    const share = told.reduce((sum, one) => sum + one, 0) / whole;
    if (share >= needed && share > (best?.share ?? 0) + 0.01) best = { ...passage, share };
  }
  if (!best) return undefined;
  const words = best.met.filter(({ alike }) => alike >= SHOWN).map(({ found }) => found);
  return { text: best.text, words: asWritten(best.text, words) };
}

interface Passage extends Omit<Sentence, "at"> {
  met: Met[];
}

/** Sentences with those right after them: looked at last, since one that holds as much alone is a better quote. */
function inPairs(alone: readonly Passage[]): Passage[] {
  return alone.flatMap((one, at) => {
    const next = alone[at + 1];
    if (!next?.follows) return [];
    const met = one.met.map((own, place) => better(own, next.met[place]));
    return [{ text: `${one.text} ${next.text}`, follows: one.follows, met }];
  });
}

interface Met {
  alike: number;
  found: string;
}

function better(one: Met, other: Met | undefined): Met {
  return other && other.alike > one.alike ? other : one;
}

function likest(wanted: Word, there: readonly Word[], vectors: Vectors | null): Met {
  let [most, found] = [0, ""];
  for (const word of there) {
    const alike = word.key === wanted.key ? 1 : likeness(wanted, word, vectors);
    if (alike > most) [most, found] = [alike, word.text];
  }
  return { alike: most, found };
}

function likeness(one: Word, other: Word, vectors: Vectors | null): number {
  if (!vectors || one.index < 0 || other.index < 0) return 0;
  const beyond = (vectors.likeness(one.index, other.index) - ALIKE) / (1 - ALIKE);
  return beyond > 0 ? TUNED.soft * beyond + beyond * beyond * (1 - TUNED.soft) : 0;
}
