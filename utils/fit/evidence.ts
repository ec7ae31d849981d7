import { clausesOf } from "./clauses";
import type { Clause } from "./clauses";
import { languageOf } from "./language-of";
import { languages } from "./languages/index";
import type { Language, LanguageId } from "./languages/language";
import type { Lexicon } from "./lexicon";
import type { Hit } from "./matcher";
import { ownWords } from "./own-words";
import { sketchOf } from "./sketch";
import type { Sketch } from "./sketch";
import { KINDS } from "./kinds";
import { isContent, plain, tokensOf } from "./tokens";
import type { Token } from "./tokens";

/** One signal found in a piece: which, and in which words. */
export interface Sign {
  signal: string;
  said: string;
  inTitle: boolean;
  weight: "strong" | "also" | "slot";
  slot?: number;
}

/**
 * What a piece's words speak for. Plain data without the text: matched words, counts and hashes. `meant` and `denied`
 * are by owner (`goal:g1`, `persona:p1`, `pillar:m1`, `not:n1`, `stage:s1`, `open:d1`, `claim:id:side`); each signal once.
 */
export interface Evidence {
  language: LanguageId | "other";
  /** Words of the text, the title left out */
  words: number;
  meant: Record<string, Sign[]>;
  denied: Record<string, Sign[]>;
  /** Stems of the title's telling words: no function words, no kinds of pieces ("guide", "email") */
  title: string[];
  /** Runs of three of the whole title, to find it quoted in another text */
  titleRuns: number[];
  sketch: Sketch;
  /** Owners that are looked for in other words since: there may be more of them in the text than `meant` says */
  unsure?: string[];
}

/** Reads a piece's title and text against a strategy. A text in a language without word lists shows nothing. */
export function evidenceOf(lexicon: Lexicon, title: string, text: string): Evidence {
  const own = ownWords(text, lexicon.speakers);
  const language = languageOf(`${title}\n${own}`, lexicon.language);
  if (language === "other") return unread(title, own, languages[lexicon.language]);
  const reader = languages[language];
  const head = clausesOf(title, reader);
  const parts = passages(own, language).map((part) => ({
    reader: languages[part.language],
    clauses: clausesOf(part.text, languages[part.language]),
  }));
  const words = parts.flatMap(({ clauses }) => clauses.flat());
  const evidence = bare(language, head.flat(), words, reader);
  take(evidence, lexicon, head, reader, true);
  for (const part of parts) take(evidence, lexicon, part.clauses, part.reader, false);
  const stems = words.map(({ stem }) => stem);
  readProofs(evidence, lexicon, stems, reader);
  return evidence;
}

/** A text in a language without word lists: told apart from others by its words, and otherwise left alone. */
function unread(title: string, text: string, reader: Language): Evidence {
  const [head, words] = [tokensOf(plain(title), reader), tokensOf(plain(text), reader)];
  return bare("other", head, words, reader);
}

function bare(
  language: Evidence["language"],
  title: readonly Token[],
  words: readonly Token[],
  reader: Language,
): Evidence {
  return {
    language,
    words: words.length,
    meant: {},
    denied: {},
    title: tellingStems(title, reader),
    titleRuns: sketchOf(title, reader).runs,
    sketch: sketchOf(words, reader),
  };
}

/** A title of nothing but kinds of pieces keeps them. */
function tellingStems(title: readonly Token[], reader: Language): string[] {
  const content = title.filter((one) => isContent(one, reader));
  const telling = content.filter(({ word }) => !KINDS.has(word));
  return [...new Set((telling.length > 0 ? telling : content).map(({ stem }) => stem))];
}

/** Paragraphs in languages we read, each with its own; a strange one is left out. */
function passages(text: string, usual: LanguageId): { text: string; language: LanguageId }[] {
  const parts = text.split(/\n\s*\n/);
  // One paragraph was looked at already, with its title.
  if (parts.length === 1) return text === "" ? [] : [{ text, language: usual }];
  return parts.flatMap((part) => {
    const language = languageOf(part, usual);
    return language === "other" ? [] : [{ text: part, language }];
  });
}

function take(
  evidence: Evidence,
  lexicon: Lexicon,
  clauses: readonly Clause[],
  { id }: Language,
  inTitle: boolean,
): void {
  const matcher = lexicon.matchers[id];
  for (const clause of clauses)
    for (const hit of matcher.find(clause))
      keep(evidence[hit.out ? "denied" : "meant"], hit, inTitle);
}

function keep(
  into: Record<string, Sign[]>,
  { owner, text, said, weight, slot }: Hit,
  inTitle: boolean,
): void {
  const signs = (into[owner] ??= []);
  const known = signs.find((one) => one.signal === text || one.said === said);
  if (!known)
    signs.push({ signal: text, said, inTitle, weight, ...(slot === undefined ? {} : { slot }) });
  else if (weight === "strong") known.weight = "strong";
}

const PROOF_SHARE = 0.6;
const LEAST_WORDS = 3;

/** A proof point is there when most of its content words are. */
function readProofs(
  evidence: Evidence,
  { proofs }: Lexicon,
  found: readonly string[],
  { id }: Language,
): void {
  if (found.length === 0) return;
  const here = new Set(found);
  for (const { owner, text, stems } of proofs(id)) {
    const count = stems.filter((stem) => here.has(stem)).length;
    if (stems.length < LEAST_WORDS || count < stems.length * PROOF_SHARE) continue;
    const sign: Sign = { signal: text, said: text, inTitle: false, weight: "strong" };
    (evidence.meant[owner] ??= []).push(sign);
  }
}
