import { languages as texts } from "../languages/index";
import type { LanguageId } from "../languages/language";
import { isContent, plain, tokensOf } from "../tokens";
import { languagesOf } from "./languages";
import type { WhyNames } from "./names";
import { statementsOf } from "./statement";
import type { Source, Statement } from "./statement";

/**
 * What a reason is. `strategy`: it says something about the reader or the result. `boss`, `sales`, `rival`, `circular`
 * and `empty` are weak. `unclear`: neither; it deserves a question, never a warning.
 */
export type WhyKind = "strategy" | Source | "empty" | "unclear";

export interface WhyReading {
  kind: WhyKind;
  /** The words of the reason this rests on, as they stand there; empty where nothing special was found */
  said: string;
  /** How many words it has */
  words: number;
}

const TITLE_SHARE = 0.6;
const FEW = 4;

/**
 * Reads one reason (findings.md 4.5, 4 and 5). A statement about the reader or the result passes, whatever else is
 * said. In a language without word lists everything but an empty reason is `unclear`.
 */
export function readWhy(
  why: string,
  title: string,
  names: WhyNames,
  usual: LanguageId,
): WhyReading {
  const text = why.trim();
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words === 0) return { kind: "empty", said: "", words };
  const readings = languagesOf(text, usual).map((language, at) =>
    readIn(language, text, title, names, at > 0),
  );
  const telling =
    readings.find(({ kind }) => kind !== "unclear" && kind !== "empty") ??
    readings.find(({ kind }) => kind === "empty") ??
    readings[0];
  if (!telling) return { kind: "unclear", said: "", words };
  if (telling.kind === "unclear" && words < FEW) return { kind: "empty", said: text, words };
  return { ...telling, words };
}

function readIn(
  language: LanguageId,
  text: string,
  title: string,
  names: WhyNames,
  /** In a language that is only possible, soft signs tell nothing */
  unsure: boolean,
): Omit<WhyReading, "words"> {
  const statements = statementsOf(text, language, names);
  if (statements.every((one) => one.empty)) return { kind: "empty", said: text };
  const sound = statements.find((one) => one.sound);
  if (sound) return { kind: "strategy", said: sound.text };
  const weak = weakest(statements, unsure);
  if (weak) return { kind: weak.source, said: weak.said };
  const repeated = repeats(text, title, language);
  if (repeated) return { kind: "circular", said: repeated };
  return { kind: "unclear", said: "" };
}

const ORDER: readonly Source[] = ["sales", "boss", "rival", "circular"];

/** A named seller, else whoever wishes first, else a rival, else a reason that goes round; soft signs come last. */
function weakest(
  statements: readonly Statement[],
  unsure: boolean,
): { source: Source; said: string } | null {
  const all = statements.flatMap(({ sources }) => sources);
  const named = all.find(({ source, named }) => source === "sales" && named);
  if (named) return named;
  const hard = all.filter(({ soft, named }) => !soft || named);
  return firstOf(hard) ?? (unsure ? null : firstOf(all));
}

function firstOf(found: Statement["sources"]): { source: Source; said: string } | null {
  const wisher = found.find(({ source }) => source === "boss" || source === "sales");
  if (wisher) return wisher;
  for (const source of ORDER) {
    const one = found.find((other) => other.source === source);
    if (one) return one;
  }
  return null;
}

/** The words a reason shares with the title, when they are most of it; nothing otherwise. */
function repeats(why: string, title: string, id: LanguageId): string {
  const language = texts[id];
  const own = tokensOf(plain(why), language).filter((one) => isContent(one, language));
  if (own.length < 2) return "";
  const there = new Set(tokensOf(plain(title), language).map(({ stem }) => stem));
  const shared = own.filter(({ stem }) => there.has(stem));
  return shared.length >= own.length * TITLE_SHARE ? shared.map(({ word }) => word).join(", ") : "";
}
