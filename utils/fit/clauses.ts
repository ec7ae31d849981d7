import type { Language } from "./languages/language";
import { phrasesIn } from "./phrase-list";
import { plain, tokensOf } from "./tokens";
import type { Token } from "./tokens";

/** A word of a clause. */
export interface Said extends Token {
  /**
   * The writer does not mean it: the position of the word in its clause that says so, -1 for somebody else's words and
   * lists of what is left out; `null` when it is meant
   */
  outBy: number | null;
  /** Written with a capital; at the start of a sentence, where every word is, only when nothing else is known */
  capital: boolean;
  opens: boolean;
}

/** Words that belong together: no phrase reaches over its end. */
export type Clause = Said[];

const BULLET = /^\s*([-*•–·✔✘✗☐]|\d{1,2}[.)])\s+/;
const SENTENCE = /(?<=[.!?;:])\s+|[;|]|\s[–—-]+\s|[—]/gu;
const FEW = 4;

/** Cuts lines into clauses. @param text as it is written, without other people's threads */
export function clausesOf(text: string, language: Language): Clause[] {
  const clauses: Clause[] = [];
  let listOut = false;
  for (const written of text.normalize("NFC").split("\n")) {
    const line = plain(written);
    if (line.trim() === "") {
      listOut = false;
      continue;
    }
    const item = BULLET.test(line);
    if (!item && listOut && !isShort(line)) listOut = false;
    const whole = clausesOfLine(line, written, language);
    const left = leftOut(line, language);
    if (listOut || left.length > 0)
      for (const clause of whole)
        for (const one of clause)
          if (listOut || left.some(([from, to]) => one.start >= from && one.start < to))
            one.outBy = -1;
    if (exclusionHead(line, language) === "list") listOut = true;
    clauses.push(...whole);
  }
  return clauses;
}

/** Sentences of a line that list what is left out: "Exclude: students, evening classes". */
function leftOut(line: string, language: Language): [number, number][] {
  if (!line.includes(":")) return [];
  let from = 0;
  return line.split(SENTENCES).flatMap((sentence): [number, number][] => {
    const start = line.indexOf(sentence, from);
    from = start + sentence.length;
    return exclusionHead(sentence, language) === "line" ? [[start, from]] : [];
  });
}

function isShort(line: string): boolean {
  return line.trim().split(/\s+/).length <= FEW;
}

const SENTENCES = /(?<=[.!?])\s+/u;

/** `line`: what stands after the colon is left out; `list`: the lines that follow are. */
function exclusionHead(line: string, { exclusions }: Language): "line" | "list" | null {
  const at = line.indexOf(":");
  if (at < 0) return null;
  const head = line.slice(0, at).replace(BULLET, "").replace(/[*_#]/g, "").trim();
  if (head.split(/\s+/).length > 7) return null;
  const fits = exclusions.some(
    (one) => head === one || head.startsWith(`${one} `) || head.endsWith(` ${one}`),
  );
  if (!fits) return null;
  return line.slice(at + 1).trim() === "" ? "list" : "line";
}

const QUOTED = /"[^"\n]{8,}"|“[^”\n]{8,}”|„[^“”\n]{8,}[“”]|«[^»\n]{8,}»/gu;
const NEAR = 60;

/** Quoted speech of somebody else: a quotation with a verb of saying beside it. */
function reportedSpans(line: string, { said }: Language): [number, number][] {
  if (!/["“„«]/.test(line)) return [];
  return [...line.matchAll(QUOTED)]
    .map(({ 0: found, index }): [number, number] => [index, index + found.length])
    .filter(([from, to]) => {
      const around = ` ${line.slice(Math.max(0, from - NEAR), from)} ${line.slice(to, to + NEAR)} `;
      const words = ` ${around.replace(/[^\p{L}']+/gu, " ")} `;
      const speech = line.slice(from, to);
      return (
        isAnswerOf(line.slice(Math.max(0, from - 2 * NEAR), from)) ||
        isSpeech(speech) ||
        said.some((verb) => words.includes(` ${verb} `))
      );
    });
}

const MANY = 8;
const FIRST_PERSON =
  /(?<!\p{L})(i|i'm|we|my|our|me|us|ich|wir|mein\p{L}*|unser\p{L}*|mir|uns|je|j'ai|nous|mon|ma|nos|notre|on)(?!\p{L})/u;

/** A long quotation that speaks of itself is what somebody said. */
function isSpeech(quoted: string): boolean {
  return (quoted.match(/[\p{L}\p{N}']+/gu) ?? []).length >= MANY && FIRST_PERSON.test(quoted);
}

/** A speaker and a colon before a quotation: "Mrs Egger on the phone:". A label of the piece's own is no speaker. */
function isAnswerOf(before: string): boolean {
  const speaker = /([^.!?:]{2,60}):\s*$/u.exec(before)?.[1];
  return speaker !== undefined && !OWN_LABEL.test(speaker);
}

const OWN_LABEL =
  /\b(head(line|er)?|subject|title|button|cta|hook|lines?|slogan|caption|text|copy|claim|tagline|h[1-3]|teaser|banner|hashtag|betreff|titel|zeile|knopf|button|überschrift|accroche|objet|titre|bouton|légende|slogan)\b/u;

function clausesOfLine(line: string, written: string, language: Language): Clause[] {
  const reported = reportedSpans(line, language);
  let span = 0;
  const tokens = tokensOf(line, language).map((token) => {
    while ((reported[span]?.[1] ?? Infinity) < token.end) span++;
    return saidOf(token, line, written, reported[span]);
  });
  const clauses: Clause[] = [];
  let at = 0;
  for (const end of [...boundaries(line), line.length + 1]) {
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++;
    if (at === from) continue;
    for (const part of cutAtBreaks(tokens.slice(from, at), line, language)) {
      markNegated(part, line, language);
      clauses.push(part);
    }
  }
  return clauses;
}

const OPENING = /^[\s.!?:;–—"“„»«•*-]*$/u;

/** Letters of ASCII are told apart by their code; others by what they are in lower case. */
const SMALL = 128;
const CAPITAL_Z = 90;

function saidOf(
  token: Token,
  line: string,
  written: string,
  reported: readonly [number, number] | undefined,
): Said {
  const code = written.charCodeAt(token.start);
  const first = written[token.start] ?? "";
  const capital = code < SMALL ? code <= CAPITAL_Z : first !== first.toLowerCase();
  const { word, stem, start, end } = token;
  return {
    word,
    stem,
    start,
    end,
    outBy: reported && reported[0] <= token.start ? -1 : null,
    capital,
    opens: capital && isOpening(line, token.start),
  };
}

/** Nothing but signs stands before it since the last sentence. */
function isOpening(line: string, start: number): boolean {
  if (start === 0) return true;
  const before = line.slice(Math.max(0, start - 4), start);
  return OPENING.test(before) || /[.!?:;–—"“„»«•*-]\s*$/u.test(before);
}

function boundaries(line: string): number[] {
  return [...line.matchAll(SENTENCE)].map(
    ({ index, 0: found }) => index + Math.max(1, found.length),
  );
}

/** Words in a row without any sign are no clause: what belongs together is nearer than that. */
const LONGEST = 400;

/** A conjunction, or a comma before a subject, opens another clause. */
function cutAtBreaks(clause: Said[], line: string, { breaks, subjects, said }: Language): Said[][] {
  const parts: Said[][] = [[]];
  for (const [at, token] of clause.entries()) {
    const before = clause[at - 1];
    const comma = before !== undefined && line.slice(before.end, token.start).includes(",");
    const opens = breaks.includes(token.word) && !(before && said.includes(before.word));
    const full = (parts.at(-1)?.length ?? 0) >= LONGEST;
    if (at > 0 && (opens || full || (comma && subjects.includes(token.word)))) parts.push([]);
    parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

function markNegated(clause: Said[], line: string, language: Language): void {
  const harmless = phrasesIn(clause, language.harmless, language);
  const isHarmless = (at: number): boolean => harmless.some(([from, to]) => at >= from && at < to);
  for (const [from, to] of phrasesIn(clause, language.negators, language)) {
    if (isHarmless(from)) continue;
    const end = scopeEnd(clause, to, line);
    for (let at = to; at < end; at++) out(clause, at, from);
    const [first] = clause.slice(from, to);
    if (first && reaches(first.word, language)) back(clause, from, line);
  }
  for (const [from] of phrasesIn(clause, language.after, language))
    if (!isHarmless(from)) back(clause, from, line, true);
}

function reaches(word: string, { reachBack }: Language): boolean {
  return reachBack.includes(word) || word.endsWith("n't");
}

function out(clause: Said[], at: number, by: number): void {
  const token = clause[at];
  if (token) token.outBy ??= by;
}

/** What stands before a negator, as far as the last comma (a list before "are excluded" goes as a whole). */
function back(clause: Said[], from: number, line: string, wholeList = false): void {
  for (let at = from - 1; at >= 0; at--) {
    const [token, next] = [clause[at], clause[at + 1]];
    if (!token || !next) return;
    if (!wholeList && line.slice(token.end, next.start).includes(",")) return;
    token.outBy ??= from;
  }
}

/** A negation holds to the end of its clause; over a comma only along a list of short items. */
function scopeEnd(clause: readonly Said[], from: number, line: string): number {
  let since = 0;
  for (let at = from; at < clause.length; at++) {
    const [before, token] = [clause[at - 1], clause[at]];
    if (!before || !token) break;
    const comma = line.slice(before.end, token.start).includes(",");
    if (comma && !isListItem(clause, at, line)) return at;
    since++;
  }
  return from + since;
}

function isListItem(clause: readonly Said[], from: number, line: string): boolean {
  let count = 1;
  for (let at = from + 1; at < clause.length; at++, count++) {
    const [before, token] = [clause[at - 1], clause[at]];
    if (before && token && line.slice(before.end, token.start).includes(",")) break;
  }
  return count <= FEW;
}
