/** How much of two texts is the same, seen from their sketches alone (fit.md, 6). */
import { MOST_RUNS, shared } from "./sketch";

type Runs = readonly number[];

/** Runs of words that stand in many pieces: navigation, footers, legal text. */
export type Boilerplate = ReadonlySet<number>;

/** What two texts have in common, boilerplate counting next to nothing. Estimates from 0 to 1, exact for short texts. */
export interface Likeness {
  /** Runs in both, of those in either */
  similarity: number;
  /** Runs in both, of those of the text with fewer */
  contained: number;
}

/** `near`: nearly the same text; `parts`: one takes parts from the other; `apart`: no more than chance. */
export type Kin = "near" | "parts" | "apart";

export const NO_BOILERPLATE: Boilerplate = new Set();
/** Next to nothing, and not nothing: two pieces that are boilerplate throughout are still alike. */
const LITTLE = 0.05;

/** @param one, other runs of a sketch: sorted, the smallest ones of the text */
export function likeness(one: Runs, other: Runs, boilerplate = NO_BOILERPLATE): Likeness {
  if (shared(one, other) === 0) return { similarity: 0, contained: 0 };
  // Beyond the shorter reach a run may be in a text and not in its sketch.
  const reach = Math.min(reachOf(one), reachOf(other));
  let [both, left, right, at, beside] = [0, 0, 0, 0, 0];
  for (;;) {
    const x = one[at] ?? Infinity;
    const y = other[beside] ?? Infinity;
    const run = Math.min(x, y);
    if (run === Infinity || run > reach) break;
    const weight = boilerplate.has(run) ? LITTLE : 1;
    if (x === y) both += weight;
    else if (x < y) left += weight;
    else right += weight;
    if (x === run) at++;
    if (y === run) beside++;
  }
  return {
    similarity: both / (both + left + right),
    contained: both / (both + Math.min(left, right)),
  };
}

/** The largest run that a sketch would hold. */
export function reachOf(runs: Runs): number {
  return runs.length < MOST_RUNS ? Infinity : (runs[MOST_RUNS - 1] ?? Infinity);
}

const NEAR = { similarity: 0.25, contained: 0.5 };
const PARTS = { similarity: 0.08, contained: 0.15 };

export function kinOf({ similarity, contained }: Likeness): Kin {
  if (similarity >= NEAR.similarity || contained >= NEAR.contained) return "near";
  return similarity >= PARTS.similarity || contained >= PARTS.contained ? "parts" : "apart";
}

/** A run in so many pieces, or in that share of the pieces, is boilerplate in more. */
const FEW = 3;
const SHARE = 0.02;
/** Kept on this device as a list: the most frequent will do. */
const MOST = 2000;

/** Runs that stand in too many pieces to tell something. The order of the pieces does not matter. */
export function boilerplateOf(pieces: readonly Runs[]): Boilerplate {
  const reaches = Float64Array.from(pieces, reachOf).sort();
  const found: { run: number; count: number }[] = [];
  for (const [run, count] of counted(pieces)) {
    const reached = pieces.length - firstFrom(reaches, run);
    if (count > Math.max(FEW, reached * SHARE)) found.push({ run, count });
  }
  found.sort((a, b) => b.count - a.count || a.run - b.run);
  return new Set(found.slice(0, MOST).map(({ run }) => run));
}

/** Runs that stand in more than a few pieces, with the number of these. */
function* counted(pieces: readonly Runs[]): Generator<[number, number]> {
  const all = new Uint32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const runs of pieces) {
    all.set(runs, end);
    end += runs.length;
  }
  all.sort();
  for (let from = 0, at = 1; at <= all.length; at++) {
    if (at < all.length && all[at] === all[from]) continue;
    if (at - from > FEW) yield [all[from] ?? 0, at - from];
    from = at;
  }
}

/** The first place in a sorted list whose number is no smaller. */
function firstFrom(sorted: Float64Array, least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
