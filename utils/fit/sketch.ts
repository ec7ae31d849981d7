import type { Language } from "./languages/language";
import { isContent } from "./tokens";
import type { Token } from "./tokens";

/**
 * A text as numbers: hashes of its content stems and of its telling runs of three words. Enough to see that two texts share words,
 * not enough to read either. At most `MOST` of each, the smallest hashes, so that two sketches keep the same ones.
 */
export interface Sketch {
  stems: number[];
  runs: number[];
  /** Content words of the whole text */
  size: number;
}

const MOST = 400;
/** A run such as "one of the" is in every text. */
const TELLING = 2;

export function sketchOf(tokens: readonly Token[], language: Language): Sketch {
  const telling = tokens.map((one) => isContent(one, language));
  const [stems, runs] = [new Set<number>(), new Set<number>()];
  for (const [at, { stem }] of tokens.entries()) {
    if (telling[at]) stems.add(hash32(stem));
    const [two, three] = [tokens[at + 1], tokens[at + 2]];
    if (!two || !three) continue;
    const told = Number(telling[at]) + Number(telling[at + 1]) + Number(telling[at + 2]);
    if (told >= TELLING) runs.add(hash32(`${stem} ${two.stem} ${three.stem}`));
  }
  const least = (hashes: Set<number>): number[] => [...hashes].sort((a, b) => a - b).slice(0, MOST);
  return { stems: least(stems), runs: least(runs), size: stems.size };
}

/** How many numbers two sorted lists share. */
export function shared(a: readonly number[], b: readonly number[]): number {
  let [at, other, count] = [0, 0, 0];
  while (at < a.length && other < b.length) {
    const [x = 0, y = 0] = [a[at], b[other]];
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
