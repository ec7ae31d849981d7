import type { Quote } from "../../utils/messages/fit-view";

export interface Piece {
  text: string;
  marked: boolean;
}

const LONG = 140;
const BEFORE = 50;

/** A quote in pieces, its matched words apart. A long one is cut, at words, around the first that matched. */
export function piecesOf({ text, words }: Quote): Piece[] {
  const pattern = patternOf(words);
  return shorten(text, pattern ? text.search(pattern) : 0)
    .split(pattern ?? /$^/u)
    .map((one, at) => ({ text: one, marked: at % 2 === 1 }))
    .filter((one) => one.text !== "");
}

function patternOf(words: readonly string[]): RegExp | null {
  const literal = words
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  if (literal.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(${literal.join("|")})(?![\\p{L}\\p{N}])`, "u");
}

function shorten(text: string, match: number): string {
  if (text.length <= LONG) return text;
  const from = match > BEFORE ? text.indexOf(" ", match - BEFORE) + 1 : 0;
  const rest = text.slice(from);
  const end = rest.length > LONG ? rest.lastIndexOf(" ", LONG) : rest.length;
  const cut = rest.slice(0, end > 0 ? end : LONG);
  return `${from > 0 ? "… " : ""}${cut}${cut.length < rest.length ? " …" : ""}`;
}
