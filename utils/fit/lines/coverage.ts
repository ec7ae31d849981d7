import { TUNED } from "../meaning/constants";
import type { Vectors } from "../meaning/vectors";
import type { Word, WordTable } from "../meaning/word-table";
import type { Sentence } from "./sentences";

/** Share of a thing's telling words from which on a passage is about it (fit.md 5.4). */
const COVERED = 0.6;
const LEAST_WORDS = 2;
/** With so few words to go by, all of them. */
const ALL = 0.95;
/** Words that are much alike stand for each other, less so the less they are. */
const ALIKE = 0.45;

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
  let best: { share: number; text: string; words: string[] } | undefined;
  for (const [at, { text }] of sentences.entries()) {
    const next = sentences[at + 1]?.text ?? "";
    for (const passage of [text, `${text} ${next}`]) {
      const there = table.wordsOf(passage);
      const met = wanted.map((word) => ({ word, ...likest(word, there, vectors) }));
      const share = met.reduce((sum, { word, alike }) => sum + word.general * alike, 0) / whole;
      const words = met.filter(({ alike }) => alike > 0).map(({ found }) => found);
      if (share >= needed && share > (best?.share ?? 0) + 0.01)
        best = { share, text: passage, words };
    }
  }
  return best && { text: best.text.trim(), words: best.words };
}

function likest(
  wanted: Word,
  there: readonly Word[],
  vectors: Vectors | null,
): { alike: number; found: string } {
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
