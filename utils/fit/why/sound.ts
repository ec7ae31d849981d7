import { plain } from "../tokens";
import { isProduction } from "./lists";
import type { Lists } from "./lists";
import type { WhyNames } from "./names";
import type { Found } from "./statement";

const RANGE = /\d.* (?:to|auf|à|under|unter|below) .*\d/u;
const PERCENT = /\d\s*%/u;

/** True when a statement says something about the reader or the result, and is no more than a wish or a habit. */
export function isSound(
  low: string,
  lists: Lists,
  names: WhyNames,
  sources: readonly Found[],
): boolean {
  const number = /\d/.test(low) || lists.numbers.test(low);
  const reader = lists.reader.test(low) || names.personas.some((name) => holdsMost(low, name));
  const evidence = lists.evidence.test(low);
  const measured = lists.measures.test(low) && lists.results.test(low);
  const kpi = names.kpis.some((one) => holdsMost(low, one));
  const acts = lists.readerActs.test(low);
  const praise = lists.moods.test(low) && !reader;
  const trouble = lists.troubles.test(low) && !praise && !isOurs(low, lists);
  const hard = sources.filter(({ soft }) => !soft);
  if (hard.some(({ source }) => source !== "circular"))
    return lists.countedActs.test(low) || (number && evidence && (trouble || (reader && acts)));
  const change = lists.change.test(low) && (reader || lists.pronouns.test(low));
  const moved = number && lists.results.test(low) && RANGE.test(low);
  const strong = kpi || moved || (evidence && (reader || number)) || (measured && number);
  if (isProduction(low, lists)) return kpi || (measured && number) || (change && acts);
  if (hard.length > 0) return strong || (reader && acts && (number || trouble));
  if (low.split(/\s+/).length < 3) return kpi;
  const dated = lists.periods.test(low) && !lists.things.test(low);
  const counted =
    number &&
    (reader || dated || lists.measures.test(low) || lists.shares.test(low) || PERCENT.test(low));
  if (counted || strong || trouble || change) return true;
  const wished = lists.wishes.test(low) && !acts;
  return acts || (measured && !wished) || isAboutReader(low, lists);
}

/** "We don't know" is no fact about a reader. */
function isOurs(low: string, lists: Lists): boolean {
  return (
    !lists.reader.test(low) &&
    /^\W*(?:because |since |weil |da |car )?(?:we|i|wir|ich|nous|je|on)(?!\p{L})/u.test(low)
  );
}

const FRONT = 5;
const LEAST = 5;

/** True when the people named stand in front, as those the statement is about. */
function isAboutReader(low: string, lists: Lists): boolean {
  const found = lists.reader.exec(low);
  if (!found) return false;
  const before = low.slice(0, found.index);
  const words = before.match(/[\p{L}\p{N}']+/gu) ?? [];
  const all = low.match(/[\p{L}\p{N}']+/gu) ?? [];
  const after = all.length - words.length;
  return words.length <= FRONT && after >= LEAST - 1 && !lists.notSubjects.test(before);
}

const MOST = 0.7;
/** True when most of a name's longer words stand in a text. */
function holdsMost(low: string, name: string): boolean {
  const words = longWords(name);
  const found = words.filter((word) => low.includes(word)).length;
  return words.length > 0 && found >= words.length * MOST;
}

const MOST_KNOWN = 2000;
const known = new Map<string, string[]>();

/** The longer words of a name without their endings. Kept: names are few, and asked for with every reason. */
function longWords(name: string): string[] {
  const before = known.get(name);
  if (before) return before;
  const words = (plain(name).match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) =>
    word.slice(0, Math.max(4, word.length - 2)),
  );
  if (known.size > MOST_KNOWN) known.clear();
  known.set(name, words);
  return words;
}
