import type { Clause, Said } from "./clauses";
import type { Language } from "./languages/language";
import { isContent, plain, tokensOf } from "./tokens";

/** Something to look for in texts, and what it speaks for. */
export interface Phrase {
  text: string;
  /** What a hit speaks for: `persona:p1`, `not:n2` */
  owner: string;
  /** `strong`: a given signal or as good as one. `also`: counts only beside another hit. `slot`: one side of three */
  weight: "strong" | "also" | "slot";
  /** Which side, for `slot` */
  slot?: number;
}

/** One place where a phrase was found. */
export interface Hit extends Phrase {
  /** The words as they stand in the text, in lower case */
  said: string;
  /** True when the writer does not mean it: negated, left out, or somebody else's words */
  out: boolean;
}

interface Pattern extends Phrase {
  stems: string[];
  /** A single noun of a language that writes nouns with a capital: "Messe" is not "messen" */
  noun: string | null;
}

const SHORTEST_PART = 5;

/** Finds many phrases at once, inflected forms included. Compiled for one language. */
export class Matcher {
  private readonly byFirst = new Map<string, Pattern[]>();
  private readonly parts: Pattern[] = [];
  private readonly compounds = new Map<string, Pattern[]>();

  constructor(
    phrases: readonly Phrase[],
    private readonly language: Language,
  ) {
    for (const phrase of phrases) {
      const stems = stemsOfPhrase(phrase.text, language);
      const [first] = stems;
      if (first === undefined) continue;
      const single = language.compounds && stems.length === 1;
      const noun = single && /^\p{Lu}/u.test(phrase.text) ? plain(phrase.text) : null;
      const pattern = { ...phrase, stems, noun };
      const here = this.byFirst.get(first);
      if (here) here.push(pattern);
      else this.byFirst.set(first, [pattern]);
      if (single && first.length >= SHORTEST_PART) this.parts.push(pattern);
    }
  }

  /** Every hit in a clause; of hits for one owner that lie in each other only the longest. */
  find(clause: Clause): Hit[] {
    const found: (Hit & { from: number; to: number })[] = [];
    for (const [at, token] of clause.entries()) {
      for (const pattern of this.byFirst.get(token.stem) ?? []) {
        if (!isNounHere(pattern, token, clause)) continue;
        const to = this.endOf(pattern, clause, at);
        if (to > at) found.push(hitOf(pattern, clause, at, to));
      }
      if (this.parts.length > 0)
        for (const pattern of this.within(token.word, token.stem))
          found.push(hitOf(pattern, clause, at, at + 1));
    }
    return found.filter((one) => !found.some((other) => covers(other, one)));
  }

  /** The position after a pattern that starts at a word; the same position when it does not stand there. */
  private endOf({ stems }: Pattern, clause: Clause, from: number): number {
    let at = from + 1;
    for (const stem of stems.slice(1)) {
      const [here, next] = [clause[at], clause[at + 1]];
      if (here?.stem === stem) at++;
      else if (here && next?.stem === stem && isPassedOver(here.word, this.language)) at += 2;
      else return from;
    }
    return at;
  }

  /** Patterns that are a part of a longer word: "Messe" in "Messestand". */
  private within(word: string, stem: string): Pattern[] {
    const known = this.compounds.get(word);
    if (known) return known;
    const bare = word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");
    const found = this.parts.filter(({ stems: [part = ""] }) => {
      const spare = bare.length - part.length;
      return spare >= 3 && stem !== part && (bare.startsWith(part) || stem.endsWith(part));
    });
    this.compounds.set(word, found);
    return found;
  }
}

/** The stems of a phrase; none when it tells nothing. Remembered: most phrases are our own constant data. */
function stemsOfPhrase(text: string, language: Language): string[] {
  let known = remembered.get(language.id);
  if (!known) remembered.set(language.id, (known = new Map<string, string[]>()));
  const found = known.get(text);
  if (found) return found;
  const tokens = tokensOf(plain(text), language);
  const tells = tokens.some((token) => isTelling(token.word, language));
  const stems = tells ? tokens.map(({ stem }) => stem) : [];
  if (known.size > MOST_REMEMBERED) known.clear();
  known.set(text, stems);
  return stems;
}

const remembered = new Map<string, Map<string, string[]>>();
const MOST_REMEMBERED = 20_000;

/** A phrase of function words only would be found everywhere; a sign such as "%" or a number with one tells. */
function isTelling(word: string, language: Language): boolean {
  return (
    /^[%€£$]$/.test(word) ||
    /\d/.test(word) ||
    isContent({ word, stem: word, start: 0, end: 0 }, language)
  );
}

/** In a text written with capitals a noun has one; where every word has one, only its own form is sure. */
function isNounHere({ noun }: Pattern, token: Said, clause: Clause): boolean {
  if (noun === null || token.word === noun) return true;
  if (token.opens) return false;
  return token.capital || !clause.some((one) => one.capital && !one.opens);
}

/** Between the words of a phrase a function word or a bare number may stand: "£400 off" is "£ off". */
function isPassedOver(word: string, { stopwords }: Language): boolean {
  return stopwords.has(word) || /^\d+$/.test(word);
}

function hitOf(
  { text, owner, weight, slot }: Pattern,
  clause: Clause,
  from: number,
  to: number,
): Hit & { from: number; to: number } {
  const words = clause.slice(from, to);
  return {
    text,
    owner,
    weight,
    ...(slot === undefined ? {} : { slot }),
    said: words.map(({ word }) => word).join(" "),
    out: words.some(({ outBy }) => outBy !== null && (outBy < from || outBy >= to)),
    from,
    to,
  };
}

interface Span {
  owner: string;
  weight: Phrase["weight"];
  text: string;
  from: number;
  to: number;
}

const RANK: Readonly<Record<Phrase["weight"], number>> = { strong: 2, also: 1, slot: 0 };

/** True when the other hit of the same owner holds this one: the longer, else the stronger, else the earlier by name. */
function covers(other: Span, one: Span): boolean {
  if (other === one || other.owner !== one.owner) return false;
  if (other.from > one.from || other.to < one.to) return false;
  const longer = other.to - other.from - (one.to - one.from);
  if (longer > 0) return true;
  if (other.weight !== one.weight) return RANK[other.weight] > RANK[one.weight];
  return other.text < one.text;
}
