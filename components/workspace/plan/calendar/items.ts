/** What stands in the calendar: parts on their days, and pieces with a day of their own. Pure. */
import type { PlanPiece } from "../../../../utils/messages/plan-view";
import type { Campaign, Part } from "../../../../utils/model/campaign";
import { crowded } from "../../../../utils/model/crowd";
import { addDays } from "../../../../utils/model/days";
import type { PartState } from "../../../../utils/model/reality";

export interface Item {
  /** `part:<id>` or `piece:<id>` */
  id: string;
  title: string;
  date: string;
  goalId?: string;
  personaId?: string;
  channel?: string;
  type?: string;
  evergreen?: boolean;
  /** How far it is; of a piece: live, or in work */
  state: PartState;
  part?: Part;
  campaign?: Campaign;
  /** The piece itself, or the first that fills the part */
  piece?: PlanPiece;
}

export interface Days {
  /** A Monday */
  from: string;
  /** The last day shown */
  to: string;
}

interface Known {
  running: readonly Campaign[];
  states: ReadonlyMap<string, PartState>;
  /** Pieces that fill a part, by part id */
  pieces: ReadonlyMap<string, readonly PlanPiece[]>;
  /** Pieces with a day of their own */
  dated: readonly PlanPiece[];
}

export const WEEKS = 8;

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const weekday = new Date(day).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The days of so many weeks, week by week. */
export function weeksFrom(monday: string, count = WEEKS): string[][] {
  return Array.from({ length: count }, (_week, week) =>
    Array.from({ length: 7 }, (_day, day) => addDays(monday, week * 7 + day)),
  );
}

/** Everything with a day, by day. A piece that goes out on the day of its part is that part. */
export function itemsOf({ running, states, pieces, dated }: Known): Item[] {
  const parts = running.flatMap((campaign) =>
    campaign.parts.flatMap((part) =>
      part.dueOn
        ? [partItem(campaign, part, part.dueOn, states.get(part.id), pieces.get(part.id)?.[0])]
        : [],
    ),
  );
  const days = new Map(parts.map(({ part, date }) => [part?.id, date]));
  const own = dated.flatMap((piece) =>
    piece.on && days.get(piece.partId) !== piece.on ? [pieceItem(piece, piece.on)] : [],
  );
  return [...parts, ...own].sort((a, b) => (`${a.date}${a.id}` < `${b.date}${b.id}` ? -1 : 1));
}

function partItem(
  campaign: Campaign,
  part: Part,
  date: string,
  state: PartState = "open",
  piece?: PlanPiece,
): Item {
  return said({
    ...{ id: `part:${part.id}`, title: part.name, date, state, part, campaign },
    goalId: campaign.goalId,
    personaId: part.personaId,
    channel: part.channel,
    type: part.type,
    piece,
  });
}

function pieceItem(piece: PlanPiece, date: string): Item {
  const { id, title, status, goalId, personaId, channel, type, evergreen } = piece;
  return said({
    ...{ id: `piece:${id}`, title, date, state: status === "live" ? "live" : "started", piece },
    ...{ goalId, personaId, channel, type, evergreen },
  });
}

type Maybe<T> = { [K in keyof T]: T[K] | null | undefined };

/** Without what is not said. */
function said(item: Maybe<Item>): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== null && value !== undefined),
  ) as unknown as Item;
}

/**
 * What is one too many for its reader on its channel within five days, with what goes out before it: counted as the
 * rule CLASH-DATE counts. What is out already counts, and is not told about.
 */
export function crowdsOf(items: readonly Item[], limit: number | undefined): Map<Item, Item[]> {
  const counted = items.filter((one) => one.state !== "elsewhere" && !goesOutItself(one));
  const found = crowded(counted, limit);
  return new Map([...found].filter(([{ state }]) => state !== "live"));
}

/** A part whose piece has another day of its own: then that piece counts. */
function goesOutItself({ part, piece, date }: Item): boolean {
  return Boolean(part && piece?.on && piece.on !== date);
}

export interface Filter {
  goal: string | null;
  reader: string | null;
}

export function shownOf(items: readonly Item[], { from, to }: Days, filter: Filter): Item[] {
  return items.filter(
    ({ date, goalId, personaId }) =>
      date >= from &&
      date <= to &&
      (filter.goal === null || goalId === filter.goal) &&
      (filter.reader === null || personaId === filter.reader),
  );
}

/** The item an arrow key leads to, from one of these; nothing beyond the ends. */
export function itemAt(items: readonly Item[], from: Item, key: string): Item | null {
  const at = items.indexOf(from);
  if (key === "ArrowRight") return items[at + 1] ?? null;
  if (key === "ArrowLeft") return items[at - 1] ?? null;
  if (key === "Home") return items[0] ?? null;
  if (key === "End") return items.at(-1) ?? null;
  const wanted = addDays(from.date, key === "ArrowDown" ? 7 : -7);
  const beyond = items.filter(({ date }) =>
    key === "ArrowDown" ? mondayOf(date) >= mondayOf(wanted) : mondayOf(date) <= mondayOf(wanted),
  );
  const weeks = beyond.map(({ date }) => mondayOf(date)).sort();
  const week = key === "ArrowDown" ? weeks[0] : weeks.at(-1);
  const weekday = (one: Item): number => (new Date(one.date).getUTCDay() + 6) % 7;
  const near = (one: Item): number => Math.abs(weekday(one) - weekday(from));
  return beyond
    .filter(({ date }) => mondayOf(date) === week)
    .reduce<Item | null>((best, one) => (best && near(best) <= near(one) ? best : one), null);
}
