/** One sentence of a text, trimmed. `at` is its place among them. */
export interface Sentence {
  text: string;
  at: number;
}

const LONGEST = 240;
/** Whoever pastes a book has its beginning looked at. */
const MOST = 3000;

/** The sentences of a text, lines being ends too. Very long ones are cut at a word. */
export function sentencesOf(text: string): Sentence[] {
  return text
    .split(/\n+|(?<=[.!?…])["”»']?\s+(?=[\p{Lu}\p{N}"“„«¿¡])/u)
    .map((one) => one.replace(/\s+/g, " ").trim())
    .filter((one) => /\p{L}/u.test(one))
    .slice(0, MOST)
    .map((one, at) => ({ text: shortened(one), at }));
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2)).trimEnd()} …`;
}
