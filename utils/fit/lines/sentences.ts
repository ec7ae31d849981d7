/** One sentence of a text, trimmed. `at` is its place among them. */
export interface Sentence {
  text: string;
  at: number;
  /** Stands right after the one before: nothing was left out between them */
  follows: boolean;
}

const LONGEST = 240;
/** Whoever pastes a book has its beginning looked at. */
const MOST = 3000;

/** The sentences of a text, lines being ends too. Very long ones are cut at a word. */
export function sentencesOf(text: string): Sentence[] {
  return text
    .split(/\n+|(?<=[.!?…]["”»']?)\s+(?=[\p{Lu}\p{N}"“„«¿¡])/u)
    .map((one) => one.replace(/\s+/g, " ").trim())
    .filter((one) => one !== "")
    .map((one, at, all) => ({ text: shortened(one), follows: isWhole(all[at - 1] ?? "") }))
    .filter((one) => hasWords(one.text))
    .slice(0, MOST)
    .map((one, at) => ({ ...one, at }));
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}

function isWhole(text: string): boolean {
  return hasWords(text) && text.length <= LONGEST;
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  const kept = cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2));
  return `${kept.replace(HALF, "").trimEnd()} …`;
}

/** The first half of a sign whose other half was cut off. */
const HALF = /[\ud800-\udbff]$/;
