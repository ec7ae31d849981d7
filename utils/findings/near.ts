import { kinOf, likeness, reachOf } from "../fit/duplicates";
import { shared } from "../fit/sketch";
import { daysBetween } from "../model/days";
import type { PieceFacts } from "./contract";
import { isLater } from "./order";
import { hasText } from "./profile";
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
    .filter((other) => isCandidate(facts, other) && saysTheSame(facts, other))
    .map((other) => ({ other, overlap: overlap(facts, other) }))
    .sort((a, b) => b.overlap - a.overlap || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other }) => other);
}

function isCandidate({ piece, campaign, evidence, today }: PieceFacts, other: Profile): boolean {
  if (!piece.teamId || !other.teamId || piece.teamId === other.teamId) return false;
  if (other.status === "idea" || other.status === "retired" || !isLater(piece, other)) return false;
  if (campaign !== undefined && campaign.id === other.campaignId) return false;
  if (other.evidence.language !== evidence.language) return false;
  if ([piece.type, other.type].some((type) => TRANSLATION.test(type ?? ""))) return false;
  if (isVersionOf(piece.title, other.title)) return false;
  return [other.createdOn, other.touchedOn, other.date].some(
    (day) => day !== undefined && day <= today && daysBetween(day, today) <= LOOK_BACK,
  );
}

/**
 * Two texts are the same when runs of their words are, whatever their titles. Those with a similar title and similar words
 * are close too; where whole texts can be compared, only if one takes parts from the other: pages about one subject share
 * most of their words.
 */
function saysTheSame({ evidence, boilerplate }: PieceFacts, other: Profile): boolean {
  const [one, two] = [evidence.sketch, other.evidence.sketch];
  if (shared(one.stems, two.stems) < LEAST) return false;
  if (hasText({ evidence }) && hasText(other)) {
    const kin = kinOf(likeness(one.runs, two.runs, boilerplate));
    if (kin !== "parts") return kin === "near";
  }
  return hasSimilarTitle(evidence, other.evidence) && hasSimilarText(evidence, other.evidence);
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

/** Of a long text some runs are kept: the title's among those have to be there. */
function isQuoted({ titleRuns }: Words, { sketch: { runs } }: Words): boolean {
  const within = titleRuns.filter((run) => run <= reachOf(runs));
  return within.length > 0 && within.every((run) => runs.includes(run));
}

function hasSimilarText(one: Words, other: Words): boolean {
  const [short, long] = one.sketch.size <= other.sketch.size ? [one, other] : [other, one];
  const words = shared(short.sketch.stems, long.sketch.stems);
  if (words < short.sketch.stems.length * SHARE) return false;
  if (long.words <= short.words * MUCH_LONGER) return true;
  const { contained } = likeness(short.sketch.runs, long.sketch.runs);
  return Math.round(contained * short.sketch.runs.length) >= LEAST_RUNS;
}

function overlap({ evidence }: PieceFacts, other: Profile): number {
  return shared(evidence.sketch.stems, other.evidence.sketch.stems);
}
