import { languages } from "../../fit/languages/index";
import type { Language } from "../../fit/languages/language";
import { isContent, plain, tokensOf } from "../../fit/tokens";
import type { Campaign, Part } from "../../model/campaign";

const LEAST = 0.6;

/** A part that a title names, and the words of the title that do. */
interface Named {
  part: Part;
  words: string[];
}

/**
 * The open part of a campaign that a piece's title names, or none. It is offered, never taken.
 *
 * @param left ids of parts that other pieces are already, or that a person refused
 */
export function readLikelyPart(
  { parts }: Campaign,
  title: string,
  left: ReadonlySet<string>,
): Named | undefined {
  const open = parts.filter(
    ({ id, assetId, doneElsewhere }) => !assetId && !doneElsewhere && !left.has(id),
  );
  const rated = open
    .map((part) => ({ part, ...sharedWith(part.name, title) }))
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share);
  return rated[0];
}

/** How much of a part's name a title says, and in which words, in the language that makes more of it. */
function sharedWith(name: string, title: string): { share: number; words: string[] } {
  const found = Object.values(languages).map((language) => {
    const [wanted, there] = [stemsOf(name, language), stemsOf(title, language)];
    const both = [...wanted.keys()].filter((stem) => there.has(stem));
    const few = both.length < Math.min(2, wanted.size);
    const share = few ? 0 : both.length / Math.max(1, wanted.size);
    return { share, words: both.map((stem) => there.get(stem) ?? stem) };
  });
  return found.reduce((best, one) => (one.share > best.share ? one : best));
}

/** The content words of a text, by stem. */
function stemsOf(text: string, language: Language): ReadonlyMap<string, string> {
  const tokens = tokensOf(plain(text), language).filter((token) => isContent(token, language));
  return new Map(tokens.map(({ stem, word }) => [stem, word]));
}
