import { languages } from "../../fit/languages/index";
import type { Language } from "../../fit/languages/language";
import { isContent, plain, tokensOf } from "../../fit/tokens";
import type { Campaign, Part } from "../../model/campaign";

const LEAST = 0.6;

/**
 * The open part of a campaign that a piece's title names, or none. It is offered, never taken.
 *
 * @param filled ids of parts that other pieces are already
 */
export function readLikelyPart(
  { parts }: Campaign,
  title: string,
  filled: ReadonlySet<string>,
): Part | undefined {
  const open = parts.filter(
    ({ id, assetId, doneElsewhere }) => !assetId && !doneElsewhere && !filled.has(id),
  );
  const rated = open
    .map((part) => ({ part, share: shareOf(part.name, title) }))
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share);
  return rated[0]?.part;
}

/** How much of a part's name a title says, in the language that makes more of it. */
function shareOf(name: string, title: string): number {
  const shares = Object.values(languages).map((language) => {
    const [wanted, there] = [stemsOf(name, language), stemsOf(title, language)];
    const both = [...wanted].filter((stem) => there.has(stem)).length;
    return both < Math.min(2, wanted.size) ? 0 : both / Math.max(1, wanted.size);
  });
  return Math.max(0, ...shares);
}

function stemsOf(text: string, language: Language): ReadonlySet<string> {
  const tokens = tokensOf(plain(text), language);
  return new Set(tokens.filter((token) => isContent(token, language)).map(({ stem }) => stem));
}
