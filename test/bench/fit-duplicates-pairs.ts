/** Real revisions of pages and pages of one section, and made-up texts by the thousand: what near-duplicates are measured on. */
import { existsSync, readFileSync } from "node:fs";
import type { Boilerplate } from "../../utils/fit/duplicates.ts";

export type Runs = readonly number[];

export const DATA = new URL("../../../shared/data/bench/", import.meta.url);
export interface Page {
  id: string;
  text: string;
}
export interface Revised {
  id: string;
  a: string;
  b: string;
}

/** Real pages and real revisions of pages; null where this machine has none. */
export function readPages(): { pages: Page[]; revised: Revised[] } | null {
  const [va, pairs] = [new URL("va.json", DATA), new URL("neardup.json", DATA)];
  if (!existsSync(va) || !existsSync(pairs)) return null;
  const { docs } = JSON.parse(readFileSync(va, "utf8")) as { docs: Page[] };
  const revised = JSON.parse(readFileSync(pairs, "utf8")) as Revised[];
  const pages = new Map([
    ...revised.map(({ id, a }) => [id, a] as const),
    ...docs.map(({ id, text }) => [id, text] as const),
  ]);
  return { pages: [...pages].map(([id, text]) => ({ id, text })), revised };
}

/** Pairs of sketches: revisions of one page, pages that took 30 % of another, different pages of one section. */
export interface Pairs {
  same: [Runs, Runs][];
  reused: [Runs, Runs][];
  different: [Runs, Runs][];
  /** Different pages that truly share half: left out */
  left: number;
  boilerplate: Boilerplate;
}

/** @param sign the runs a text is known by */
export function pairsOf(
  { pages, revised }: { pages: Page[]; revised: Revised[] },
  sign: (text: string) => Runs,
  boilerplateOf: (pieces: Runs[]) => Boilerplate,
): Pairs {
  const sketches = pages.map(({ text }) => sign(text));
  const sets = pages.map(({ text }) => threes(text));
  const different: [Runs, Runs][] = [];
  const reused: [Runs, Runs][] = [];
  let left = 0;
  for (const [at, page] of pages.entries()) {
    const near = (other: number): boolean =>
      sectionOf(pages[other]?.id ?? "") === sectionOf(page.id);
    for (let other = at + 1; other < pages.length; other++) {
      if (!near(other)) continue;
      if (overlapOf(sets[at], sets[other]) >= 0.5) left++;
      else different.push([sketches[at] ?? [], sketches[other] ?? []]);
    }
    const host = pages.findIndex((_one, other) => other > at && !near(other));
    const mixed = mix(page.text, pages[host === -1 ? 0 : host]?.text ?? "");
    reused.push([sketches[at] ?? [], sign(mixed)]);
  }
  const same = revised.map(({ a, b }): [Runs, Runs] => [sign(a), sign(b)]);
  return { same, reused, different, left, boilerplate: boilerplateOf(sketches) };
}

const sectionOf = (id: string): string => id.split("/").slice(0, 2).join("/");

function threes(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, at) => [words[at], words[at + 1], word].join(" ")));
}

/** What the smaller of two sets shares with the other: the truth, without sketches. */
function overlapOf(one: ReadonlySet<string> = new Set(), other = one): number {
  const both = [...one].filter((run) => other.has(run)).length;
  return both / Math.max(1, Math.min(one.size, other.size));
}

/** A text of which the middle 30 % come from another. */
function mix(from: string, host: string): string {
  const [theirs, own] = [from.split(/\s+/), host.split(/\s+/)];
  const taken = theirs.slice(Math.floor(theirs.length * 0.35), Math.floor(theirs.length * 0.65));
  const kept = own.slice(0, Math.round((taken.length * 7) / 3));
  const half = kept.length >> 1;
  return [...kept.slice(0, half), ...taken, ...kept.slice(half)].join(" ");
}

/** The share that scores higher than all but so many of the others. */
export function recallAt(
  share: number,
  found: readonly number[],
  others: readonly number[],
): number {
  const sorted = [...others].sort((a, b) => b - a);
  const limit = sorted[Math.floor(others.length * share)] ?? 0;
  return found.filter((score) => score > limit).length / found.length;
}

/** How often one of the first scores higher than one of the others. */
export function auroc(found: readonly number[], others: readonly number[]): number {
  const wins = found.map((score) =>
    others.reduce((sum, other) => sum + (score > other ? 1 : score === other ? 0.5 : 0), 0),
  );
  return wins.reduce((sum, one) => sum + one, 0) / found.length / others.length;
}

/** True for a made-up text that is mostly a copy. */
export const isCopy = (at: number): boolean => at % 100 === 99;

/** Texts of made-up words, frequent and rare ones, the same every time; three quarters of every hundredth are those before it. */
export function madeTexts(count: number, words: number): string[] {
  let state = 1;
  const chance = (): number => (state = Math.imul(state, 48271) & 0x7fffffff) / 0x80000000;
  const word = (): string => `w${Math.floor(20_000 ** chance()).toString(36)}a`;
  const texts: string[] = [];
  for (let at = 0; at < count; at++) {
    const before = isCopy(at) ? (texts[at - 1] ?? "").split(" ").slice(words >> 2) : [];
    const own = Array.from({ length: words - before.length }, word);
    texts.push([...own, ...before].join(" "));
  }
  return texts;
}
