import type { Language } from "../languages/language";
import { hash32 } from "../sketch";
import { stemOf } from "../tokens";
import type { Vectors } from "./vectors";

/** One word as it is written, with what is known of it. Each exists once in a table. */
export interface Word {
  text: string;
  stem: string;
  /** Hash of the stem: what words are compared and kept by */
  key: number;
  /** Position among the vectors; -1 where there is none */
  index: number;
  /** How telling it is in the language at large, 0.05 to 1 */
  general: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}']*/gu;
const MOST_WORDS = 60_000;
const MOST_PASSAGES = 4000;
/** Words of the language the vectors come from, by Zipf's law: `1 / ((rank + 3) * H)` */
const H = Math.log(341_479) + 0.577;
const COMMON = 1e-3;

/** The words of one language. Remembers what it has seen, up to a bound: a pure function's memory. */
export class WordTable {
  private readonly known = new Map<string, Word | null>();
  private readonly passages = new Map<string, readonly Word[]>();

  constructor(
    private readonly language: Language,
    private readonly vectors: Vectors | null,
  ) {}

  /** The telling words of a text, in order. The same passage is not read twice. */
  wordsOf(text: string): readonly Word[] {
    const before = this.passages.get(text);
    if (before) return before;
    const words: Word[] = [];
    for (const found of text
      .toLowerCase()
      .replace(/[‘’`´]/g, "'")
      .match(WORD) ?? []) {
      const word = this.wordOf(found);
      if (word) words.push(word);
    }
    if (this.passages.size > MOST_PASSAGES) this.passages.clear();
    this.passages.set(text, words);
    return words;
  }

  private wordOf(found: string): Word | null {
    const known = this.known.get(found);
    if (known !== undefined) return known;
    const made = this.made(found.endsWith("'s") ? found.slice(0, -2) : found);
    if (this.known.size > MOST_WORDS) this.known.clear();
    this.known.set(found, made);
    return made;
  }

  private made(text: string): Word | null {
    if (text.length < 2 || /^\d+$/.test(text) || this.language.stopwords.has(text)) return null;
    const stem = stemOf(text, this.language);
    const index = this.vectors?.indexOf(text) ?? -1;
    return { text, stem, key: hash32(stem), index, general: this.generalOf(index, stem) };
  }

  private generalOf(index: number, stem: string): number {
    if (!this.vectors) return 1;
    const { count } = this.vectors;
    const rank = this.vectors.rankOf(index < 0 ? this.vectors.indexOf(stem) : index);
    if (rank >= count) return 1;
    const rarest = Math.log(COMMON * (count + 3) * H + 1);
    return Math.min(1, Math.max(0.05, Math.log(COMMON * (rank + 3) * H + 1) / rarest));
  }
}

/** Two words in a row, as one number. */
export function pairKey(one: Word, next: Word): number {
  return (Math.imul(one.key, 0x9e3779b1) ^ next.key) >>> 0;
}
