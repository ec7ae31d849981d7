import type { Words } from "./read";

/** Words that were read. */
type Read = Extract<Words, { text: string }>;

/** How long words serve again, in milliseconds, and of how many pieces. */
const SERVES = 60_000;
const MOST = 3;

/** In the worker's memory only: gone with it, with time, and when others come. */
const kept = new Map<string, Read>();

/** Keeps the words of a piece for a moment. */
export function keep(key: string, words: Read): void {
  kept.delete(key);
  kept.set(key, words);
  for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest);
  setTimeout(() => {
    if (kept.get(key) === words) kept.delete(key);
  }, SERVES);
}

/** The words of a piece from a moment ago. */
export function readKept(key: string, now: Date): Read | undefined {
  const words = kept.get(key);
  return words && now.getTime() - words.at.getTime() < SERVES ? words : undefined;
}

export function forgetKept(key: string): void {
  kept.delete(key);
}

export function forgetAllKept(): void {
  kept.clear();
}
