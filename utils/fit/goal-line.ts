import { goalWords } from "./goal-words";
import type { GoalWords } from "./goal-words";
import type { LanguageId } from "./languages/language";
import { plain } from "./tokens";
import { languagesOf } from "./why/languages";
import { anyOf } from "./why/words";

/** What a goal's line is: a result, a way of getting there, or a result that is only counted by what we make. */
export type GoalLineKind = "outcome" | "tactic" | "output-only";
export type KpiKind = "outcome" | "output";

/**
 * Reads the line of a goal (findings.md, GOAL-TACTIC). A doing word with a thing in front is a tactic, whatever its key
 * results; a line whose key results are all outputs is `output-only`.
 */
export function readGoalLine(
  name: string,
  kpiKinds: readonly KpiKind[],
  usual: LanguageId,
): GoalLineKind {
  const text = plain(name).slice(0, LONGEST).trim();
  if (languagesOf(text, usual).some((id) => isTactic(text, listsOf(id)))) return "tactic";
  if (kpiKinds.length > 0 && kpiKinds.every((kind) => kind === "output")) return "output-only";
  return "outcome";
}

/** The kind of a key result: as given, else by its name, where only what we make ourselves is an output. */
export function kpiKind(name: string, kind?: string | null): KpiKind {
  if (kind === "outcome" || kind === "output") return kind;
  const low = plain(name).slice(0, LONGEST);
  const lists = Object.keys(goalWords).map((id) => listsOf(id as LanguageId));
  if (lists.some(({ outcomes }) => outcomes.test(low))) return "outcome";
  const made = lists.some((one) =>
    [one.outputs, one.produced, one.things].some((list) => list.test(low)),
  );
  return made ? "output" : "outcome";
}

const LONGEST = 300;

type Lists = Record<keyof GoalWords, RegExp> & {
  starts: RegExp;
  startsThing: RegExp;
  peopleFirst: RegExp;
  ends: RegExp;
  thingAlone: RegExp;
};

const compiled = new Map<LanguageId, Lists>();

/** A language's word lists as expressions, made once: constant data. */
function listsOf(id: LanguageId): Lists {
  const known = compiled.get(id);
  if (known) return known;
  const words = goalWords[id];
  const plainLists = Object.fromEntries(
    Object.entries(words).map(([name, list]) => [name, anyOf(list as string[])]),
  ) as unknown as Record<keyof GoalWords, RegExp>;
  const { openers, doing, doingThings, nouns, last, tails, peopleDo, counts, things } = plainLists;
  const open = `^\\W*(?:${openers.source}[\\s:]+){0,4}`;
  const lists: Lists = {
    ...plainLists,
    starts: new RegExp(`${open}(?:${doing.source}|${nouns.source})\\s+(?=[\\p{L}\\p{N}])`, "u"),
    startsThing: new RegExp(`${open}${doingThings.source}\\s+(?=[\\p{L}\\p{N}])`, "u"),
    peopleFirst: new RegExp(
      `^(?:[\\p{L}-]+s|people|women|men|staff)\\s+(?:[\\p{L}-]+ly\\s+)?${peopleDo.source}`,
      "u",
    ),
    ends: new RegExp(`^(.*\\s)${last.source}\\s*(?:[.!,]|$|(?=\\s*${tails.source}))`, "u"),
    thingAlone: new RegExp(
      `^\\W*(?:${counts.source}\\s+){1,2}(?:[\\p{L}-]+\\s+){0,2}?${things.source}(?=\\s*(?:[.,]|$)|\\s+(?:per|pro|par|a|each|every|for|für|pour|about|über|sur|by|bis|in|on|until|with|mit)\\s)`,
      "u",
    ),
  };
  compiled.set(id, lists);
  return lists;
}

function isTactic(text: string, lists: Lists): boolean {
  return startsWithDoing(text, lists) || endsWithDoing(text, lists) || isThing(text, lists);
}

function startsWithDoing(text: string, lists: Lists): boolean {
  const doing = lists.starts.exec(text);
  if (doing) {
    const rest = text.slice(doing[0].length);
    return !isPeople(rest, lists) && !isState(rest, lists);
  }
  const perhaps = lists.startsThing.exec(text);
  return perhaps !== null && hasThingNear(text.slice(perhaps[0].length), lists);
}

/** "Launch customers stay": the first word belongs to a noun, and a verb follows it. */
function isPeople(rest: string, { peopleFirst, things }: Lists): boolean {
  const found = peopleFirst.exec(rest);
  return found !== null && !(things.test(found[0]) && /\s(?:without|no)$/u.test(found[0]));
}

const FRONT = 5;
function front(rest: string): string {
  return rest.split(/\s+/).slice(0, FRONT).join(" ");
}

/** "Build trust", "Créer de la confiance": nothing that can be handed out. */
function isState(rest: string, { states, things }: Lists): boolean {
  const near = front(rest);
  return states.test(near) && !things.test(near);
}

function hasThingNear(rest: string, { things }: Lists): boolean {
  return things.test(front(rest));
}

/** German puts the doing word last: "Zwei Blogartikel pro Woche veröffentlichen". */
function endsWithDoing(text: string, lists: Lists): boolean {
  const found = lists.ends.exec(text);
  if (!found) return false;
  const before = found[1] ?? "";
  const atEnd = found.index + found[0].trimEnd().length >= text.length;
  const short = before.trim().split(/\s+/).length < 2;
  if (lists.clauses.test(before) || isState(before, lists)) return false;
  return atEnd || !short || lists.things.test(before);
}

/** "Zwölf Videos", "A monthly newsletter": nothing but a thing and how many of it. */
function isThing(text: string, { thingAlone, clauses, peopleDo }: Lists): boolean {
  const found = thingAlone.exec(text);
  if (!found) return false;
  const rest = text.slice(found[0].length);
  return !clauses.test(rest) && !peopleDo.test(rest);
}
