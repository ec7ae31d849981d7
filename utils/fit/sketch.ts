import type { Language } from "./languages/language";
import { isContent } from "./tokens";
import type { Token } from "./tokens";

/**
 * A text as numbers: marks of its content stems and of its telling runs of three words. Enough to see that two texts share words,
 * not enough to read either. The smallest marks are kept, each once and in order, so that two sketches keep the same ones.
 */
export interface Sketch {
  /** At most 400 */
  stems: number[];
  /** At most `MOST_RUNS`: fewer means all */
  runs: number[];
  /** Content words of the whole text */
  size: number;
}

/** Changes when marks do: what was kept with others is read again. */
export const MARKS = 2;

/** Runs kept of a text; those that are left out are larger than all that are kept. */
export const MOST_RUNS = 128;
const MOST_STEMS = 400;
/** A run such as "one of the" is in every text. */
const TELLING = 2;

export function sketchOf(tokens: readonly Token[], language: Language): Sketch {
  const marks = tokens.map(({ stem }) => markOf(hash32(stem)));
  const tells = tokens.map((one) => (isContent(one, language) ? 1 : 0));
  const runs: number[] = [];
  for (let at = 2; at < marks.length; at++) {
    const told = (tells[at - 2] ?? 0) + (tells[at - 1] ?? 0) + (tells[at] ?? 0);
    if (told < TELLING) continue;
    runs.push(runOf(marks[at - 2] ?? 0, marks[at - 1] ?? 0, marks[at] ?? 0));
  }
  const stems = distinct(marks.filter((_mark, at) => tells[at] === 1));
  return {
    stems: stems.slice(0, MOST_STEMS),
    runs: distinct(runs, MOST_RUNS),
    size: stems.length,
  };
}

/** Each number once, the smallest first. */
function distinct(marks: readonly number[], most = Infinity): number[] {
  const kept: number[] = [];
  let last = -1;
  for (const mark of new Uint32Array(marks).sort()) {
    if (mark === last) continue;
    if (kept.length === most) break;
    kept.push((last = mark));
  }
  return kept;
}

/** The mark of three words in their order. */
function runOf(one: number, two: number, three: number): number {
  return markOf(Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca77) ^ three);
}

/** Scatters a number evenly over 30 bits (as MurmurHash 3 ends): engines keep lists of such numbers in half the room. */
function markOf(hash: number): number {
  let mark = hash ^ (hash >>> 16);
  mark = Math.imul(mark, 0x85ebca6b);
  mark = Math.imul(mark ^ (mark >>> 13), 0xc2b2ae35);
  return (mark ^ (mark >>> 16)) >>> 2;
}

/** How many numbers two sorted lists share. */
export function shared(a: readonly number[], b: readonly number[]): number {
  let at = 0;
  let other = 0;
  let count = 0;
  while (at < a.length && other < b.length) {
    const x = a[at] ?? 0;
    const y = b[other] ?? 0;
    if (x === y) count++;
    if (x <= y) at++;
    if (y <= x) other++;
  }
  return count;
}

/** FNV-1a, 32 bits, unsigned. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
