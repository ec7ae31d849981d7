import type { LanguageId } from "../languages/language";
import { languages } from "./languages";
import { anyOf, latin } from "./words";
import type { WhyWords } from "./words";

/** A language's word lists, ready to be tried on a statement. */
export interface Lists extends Record<keyof WhyWords, RegExp> {
  reader: RegExp;
  readerActs: RegExp;
  production: RegExp;
  /** "61 parents rang": so many of them, and what they do */
  countedActs: RegExp;
  others: RegExp;
  nothing: RegExp;
  turn: RegExp;
}

const compiled = new Map<LanguageId, Lists>();

/** A language's word lists as expressions, made once: constant data. */
export function listsOf(id: LanguageId): Lists {
  const known = compiled.get(id);
  if (known) return known;
  const words = languages[id];
  const plainLists = Object.fromEntries(
    Object.entries(words).map(([name, list]) => [name, anyOf(list as string[])]),
  ) as unknown as Record<keyof WhyWords, RegExp>;
  const ending = `(?!(?:${words.notReaders.join("|")})(?![\\p{L}]))[\\p{L}-]{2,}(?:${words.readerEndings.join("|")})`;
  const reader = anyOf([...words.readers, ending]);
  const pronouns =
    /^(?:she|he|they|it|nobody|anyone|whoever|who|sie|er|niemand|wer|ils|elles|on|personne ne)$/;
  const nouns = words.readers
    .flatMap((list) => list.split("|"))
    .filter((one) => !pronouns.test(one) && balanced(one))
    .join("|");
  const gap = (most: number): string => `(?:[\\s,]+[\\p{L}\\p{N}'%-]+){0,${most}}?[\\s,]+`;
  const { acts, peers, institutions, having, makes, empty, turns } = plainLists;
  const lists: Lists = {
    ...plainLists,
    reader,
    readerActs: new RegExp(latin(`${reader.source}${gap(5)}${acts.source}`)),
    countedActs: new RegExp(
      latin(
        `(?:\\d+|${plainLists.numbers.source})(?:\\s+[\\p{L}-]+){0,2}?\\s+(?:${ending}|${nouns})${gap(3)}${acts.source}`,
      ),
    ),
    production: new RegExp(
      `^(?:\\W*(?:to|so|and|zu|um|pour|de|dass|wir|we|let's)\\s+)*${makes.source}`,
    ),
    others: new RegExp(
      latin(`${peers.source}${gap(2)}${institutions.source}${gap(5)}${having.source}`),
    ),
    nothing: new RegExp(`^\\W*(?:${empty.source})\\W*$`),
    turn: new RegExp(turns.source, "g"),
  };
  compiled.set(id, lists);
  return lists;
}

/** A verb of making with the thing that is made, and no result. */
export function isProduction(low: string, lists: Lists): boolean {
  return lists.production.test(low) && lists.things.test(low);
}

/** A part of a list that was cut inside its brackets is no expression. */
function balanced(part: string): boolean {
  return part.split("(").length === part.split(")").length;
}
