import type { Sentence } from "./sentences";

/** A sentence with the words in it that say something, as they stand there. */
export interface Quoted {
  text: string;
  words: string[];
}

/**
 * The sentences that hold most of some words or phrases, which come most telling first. The second must bring words of
 * its own.
 */
export function quotesOf(
  sentences: readonly Sentence[],
  said: readonly string[],
  most: number,
): Quoted[] {
  const patterns = said.filter((one) => /[\p{L}\p{N}]/u.test(one)).map(patternOf);
  const found = sentences
    .map((sentence) => ({ sentence, ...wordsIn(sentence.text, patterns) }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.weight - a.weight || a.sentence.at - b.sentence.at);
  const quotes: Quoted[] = [];
  const shown = new Set<string>();
  for (const { sentence, words } of found) {
    if (quotes.length >= most) break;
    if (quotes.length > 0 && words.every((one) => shown.has(one.toLowerCase()))) continue;
    for (const one of words) shown.add(one.toLowerCase());
    quotes.push({ text: sentence.text, words });
  }
  return quotes;
}

/** Words as they stand in a text, in the order given; those that do not stand there are left out. */
export function asWritten(text: string, words: readonly string[]): string[] {
  return [...new Set(words.flatMap((one) => patternOf(one).exec(text)?.[0] ?? []))];
}

function wordsIn(text: string, said: readonly RegExp[]): { words: string[]; weight: number } {
  const words: string[] = [];
  let weight = 0;
  for (const [rank, one] of said.entries()) {
    const word = one.exec(text)?.[0];
    if (word === undefined) continue;
    if (!words.includes(word)) words.push(word);
    weight += 1 + 1 / (rank + 1);
  }
  const whole = words.filter(
    (one) =>
      !words.some((other) => other !== one && other.toLowerCase().includes(one.toLowerCase())),
  );
  return { words: whole, weight };
}

/** A phrase as whole words in any case; between its words any sign may stand: "multi site" is "multi-site". */
function patternOf(phrase: string): RegExp {
  const words = (phrase.match(/[\p{L}\p{N}%€£$']+/gu) ?? []).map((word) =>
    word.replace(/[$]/g, "\\$&").replaceAll("'", "['‘’`´]"),
  );
  const gap = "[^\\p{L}\\p{N}]{1,3}";
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join(gap)}(?![\\p{L}\\p{N}])`, "iu");
}
