import { shared } from "../fit/sketch";
import { daysBetween } from "../model/days";
import type { PieceFacts } from "./contract";
import { isLater } from "./order";
import type { Profile } from "./profile";

const LOOK_BACK = 90;
const SHARE = 0.6;
const LEAST = 8;
const MUCH_LONGER = 5;
const LEAST_RUNS = 2;
const TRANSLATION = /translation|übersetzung|traduction/i;

/** Earlier pieces of other teams that say nearly the same (findings.md 4.2 and 4.5, 9), the likest first. */
export function nearDuplicates(facts: PieceFacts): Profile[] {
  return facts.others
    .filter((other) => isCandidate(facts, other) && hasSimilarText(facts.evidence, other.evidence))
    .sort((a, b) => overlap(facts, b) - overlap(facts, a) || (a.id < b.id ? -1 : 1));
}

function isCandidate({ piece, campaign, evidence, today }: PieceFacts, other: Profile): boolean {
  if (!piece.teamId || !other.teamId || piece.teamId === other.teamId) return false;
  if (other.status === "idea" || other.status === "retired" || !isLater(piece, other)) return false;
  if (campaign !== undefined && campaign.id === other.campaignId) return false;
  if (other.evidence.language !== evidence.language) return false;
  if ([piece.type, other.type].some((type) => TRANSLATION.test(type ?? ""))) return false;
  if (!hasSimilarTitle(evidence, other.evidence)) return false;
  if (isVersionOf(piece.title, other.title)) return false;
  return [other.createdOn, other.touchedOn, other.date].some(
    (day) => day !== undefined && day <= today && daysBetween(day, today) <= LOOK_BACK,
  );
}

const VERSION =
  /\b(copy of|kopie von|copie de|v ?\d+(\.\d+)*|version \d+|draft \d+|final|entwurf \d+|neu)\b|\(\d+\)/giu;

/** "Guide v2" and "Copy of Guide" are the same file, kept twice. */
function isVersionOf(title: string, other: string): boolean {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(VERSION, " ")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return title !== other && bare(title) === bare(other) && bare(title) !== "";
}

type Words = Profile["evidence"];

/** Half of the shorter title's telling words are shared, or one title stands in the other's text. */
function hasSimilarTitle(one: Words, other: Words): boolean {
  const fewer = Math.min(one.title.length, other.title.length);
  const both = one.title.filter((stem) => other.title.includes(stem)).length;
  return fewer > 0 && (both * 2 >= fewer || isQuoted(one, other) || isQuoted(other, one));
}

function isQuoted({ titleRuns }: Words, { sketch }: Words): boolean {
  return titleRuns.length > 0 && titleRuns.every((run) => sketch.runs.includes(run));
}

function hasSimilarText(one: Words, other: Words): boolean {
  const [short, long] = one.sketch.size <= other.sketch.size ? [one, other] : [other, one];
  const words = shared(short.sketch.stems, long.sketch.stems);
  if (words < LEAST || words < short.sketch.stems.length * SHARE) return false;
  if (long.words <= short.words * MUCH_LONGER) return true;
  return shared(short.sketch.runs, long.sketch.runs) >= LEAST_RUNS;
}

function overlap({ evidence }: PieceFacts, other: Profile): number {
  return shared(evidence.sketch.stems, other.evidence.sketch.stems);
}
