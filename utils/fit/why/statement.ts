import type { LanguageId } from "../languages/language";
import { plain } from "../tokens";
import { isProduction, listsOf } from "./lists";
import type { Lists } from "./lists";
import { nameIn } from "./names";
import type { WhyNames } from "./names";
import { isSound } from "./sound";

export type Source = "boss" | "sales" | "rival" | "circular";

export interface Found {
  source: Source;
  said: string;
  named: boolean;
  /** Counts only where the whole reason says nothing about the reader or the result */
  soft: boolean;
}

/** One statement of a reason: where it comes from, and whether it says something about the reader or the result. */
export interface Statement {
  text: string;
  sources: Found[];
  sound: boolean;
  empty: boolean;
}

const END = /(?<=[.!?;])\s+|\n|:\s|\s[–—-]+\s|[;—]/u;
/** Nobody writes a reason of this length; what comes later is not read. */
const LONGEST = 1500;

export function statementsOf(text: string, id: LanguageId, names: WhyNames): Statement[] {
  const lists = listsOf(id);
  return text
    .slice(0, LONGEST)
    .split(END)
    .flatMap((sentence) => splitAtTurns(sentence, lists))
    .map((one) => one.trim())
    .filter((one) => /[\p{L}\p{N}]/u.test(one))
    .map((one) => statementOf(one, lists, names));
}

/** "Helen asked for it, but four in ten stop there" says two things. */
function splitAtTurns(sentence: string, { turn }: Lists): string[] {
  const cuts = [...plain(sentence).matchAll(turn)].map(({ index }) => index);
  return [0, ...cuts].map((from, at) => sentence.slice(from, cuts[at] ?? sentence.length));
}

function statementOf(text: string, lists: Lists, names: WhyNames): Statement {
  const low = plain(text);
  const sources = sourcesOf(text, low, lists, names);
  return {
    text,
    sources,
    sound: isSound(low, lists, names, sources),
    empty: lists.nothing.test(low),
  };
}

type Add = (
  source: Source,
  match: RegExpExecArray | null,
  how?: { named?: boolean; soft?: boolean },
) => void;

function sourcesOf(text: string, low: string, lists: Lists, names: WhyNames): Found[] {
  const found: (Found & { at: number })[] = [];
  const add: Add = (source, match, { named = false, soft = false } = {}) => {
    if (match) found.push({ source, said: match[0].trim(), named, soft, at: match.index });
  };
  addWishers(text, low, lists, names, add);
  add("boss", lists.boss.exec(low));
  add("sales", lists.sales.exec(low));
  const rival = nameIn(text, names.rivals);
  add("rival", rival, { named: true, soft: !lists.rivalActs.test(low) && !isShort(low) });
  add("rival", lists.rivals.exec(low));
  add("rival", lists.others.exec(low));
  add("circular", lists.circles.exec(low));
  if (isProduction(low, lists)) add("circular", lists.production.exec(low));
  add("rival", lists.softRivals.exec(low), { soft: true });
  add("circular", lists.softCircles.exec(low), { soft: true });
  if (!lists.moods.test(low)) add("circular", lists.things.exec(low), { soft: true });
  return found.sort((a, b) => a.at - b.at);
}

const HEAD = 3;

/** Who wishes: by name, or by title. A name or title without a wish is a soft sign. */
function addWishers(text: string, low: string, lists: Lists, names: WhyNames, add: Add): void {
  const wish = lists.wishes.test(low);
  const soft = !wish && !isShort(low);
  const seller = nameIn(text, names.sellers);
  add("sales", seller, { named: true, soft: soft && !leads(seller) });
  const senior = nameIn(text, names.seniors);
  add("boss", senior, { named: true, soft: soft && !leads(senior) });
  const selling = lists.sellers.exec(low);
  const told = isToldByReader(low, lists);
  add("sales", selling, { soft: (!wish && !leads(selling)) || told(selling) });
  const body = lists.seniors.exec(low);
  if (body && !inside(body, selling) && !isPersona(low, body, names) && !isManyOfThem(body))
    add("boss", body, {
      soft: isDoubtful(low, body, lists, wish) || isAnyOne(low, body) || told(body),
    });
}

/** "Asset managers asked how others got it through a board": the wish is the reader's, who comes first. */
function isToldByReader(low: string, lists: Lists): (found: RegExpExecArray | null) => boolean {
  const reader = lists.reader.exec(low);
  const front = reader ? (low.slice(0, reader.index).match(/[\p{L}\p{N}']+/gu) ?? []).length : 99;
  const asks = front <= HEAD && lists.readerActs.test(low);
  return (found) => asks && reader !== null && found !== null && reader.index < found.index;
}

/** "A principal asks ..." is any of them, and mostly one of those we write for. */
function isAnyOne(low: string, { index }: RegExpExecArray): boolean {
  return /(?:^|[^a-zà-öø-ÿ])(?:an?|every|each|eine?|jede[rs]?|une?|chaque)\s+$/.test(
    low.slice(0, index),
  );
}

/** "Owners in Ludlow", without "the" or "our", are people out there and not ours. */
function isManyOfThem([said]: RegExpExecArray): boolean {
  return /^(owners|directors|executives|managers|founders|presidents|trustees|investors|directeurs|directrices|\p{L}+(?:leitungen|leiterinnen|direktionen))$/u.test(
    said.trim(),
  );
}

/** "Our owners tell us" is about readers: a title that readers bear too, with a source and not only a wish. */
function isDoubtful(low: string, body: RegExpExecArray, lists: Lists, wish: boolean): boolean {
  const shared = lists.reader.test(body[0]);
  const evidence = lists.evidence.test(low);
  if (wish) return shared && evidence;
  return shared || evidence || lists.troubles.test(low) || !leads(body);
}

/** Whoever is named in the first letters of a statement acts in it. */
function leads(found: RegExpExecArray | null): boolean {
  return found !== null && found.index <= HEAD;
}

/** "A facility manager" is a reader, though a manager may be a boss. */
function isPersona(low: string, body: RegExpExecArray, { personas }: WhyNames): boolean {
  return personas.some((one) => {
    const at = low.indexOf(plain(one));
    return at >= 0 && body.index >= at && body.index < at + one.length;
  });
}

const SHORT = 6;
function isShort(low: string): boolean {
  return low.split(/\s+/).length <= SHORT;
}

function inside(one: RegExpExecArray, other: RegExpExecArray | null): boolean {
  return other !== null && one.index >= other.index && one.index < other.index + other[0].length;
}
