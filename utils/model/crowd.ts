/** Too many things for one reader on one channel within a few days (findings.md 4.2, CLASH-DATE). */
import { addDays } from "./days";

/** Calendar days that count as one go. */
const WINDOW = 5;
/** So many are fine, where the workspace says nothing else. */
export const CROWD_LIMIT = 3;
/** What stays up or is shown by somebody else's hand does not knock at anybody's door. */
const STAYS =
  /\bads?\b|advert|anzeige|annonce|landing|web ?page|website|^page|\bpage$|faq|wiki|help|evergreen|seite/i;

/** Something that goes out on a day. Things of one day stand in the order of their ids. */
export interface Slot {
  id: string;
  date?: string;
}

/** True for what stays up and is no mailing. */
export function staysUp({
  type,
  evergreen,
}: {
  type?: string | null | undefined;
  evergreen?: boolean | null | undefined;
}): boolean {
  return Boolean(evergreen) || STAYS.test(type ?? "");
}

/** Those of a reader's slots on a channel that go out within the days up to this one's own. */
export function earlierInWindow<T extends Slot>(
  taken: readonly T[],
  { id: own, date: day }: { id: string; date: string },
): T[] {
  const from = addDays(day, 1 - WINDOW);
  return taken.filter(
    ({ id, date = "" }) => date >= from && (date < day || (date === day && id < own)),
  );
}

/** The next day on which a reader hears no more than the limit, looked for over a month. */
export function freeDay(taken: readonly Slot[], day: string, limit: number): string {
  for (let ahead = 1; ahead <= 30; ahead++) {
    const next = addDays(day, ahead);
    const from = addDays(next, 1 - WINDOW);
    if (taken.filter(({ date = "" }) => date >= from && date <= next).length < limit) return next;
  }
  return addDays(day, WINDOW);
}

/** What goes out, for whom and where. */
export interface Outgoing extends Slot {
  date: string;
  personaId?: string;
  channel?: string;
  type?: string;
  evergreen?: boolean;
}

/**
 * Those that are one too many for their reader: each with what goes out in the days before it.
 *
 * @param limit so many within five days are fine
 */
export function crowded<T extends Outgoing>(
  all: readonly T[],
  limit: number = CROWD_LIMIT,
): Map<T, T[]> {
  const lanes = new Map<string, T[]>();
  for (const one of all) {
    if (!one.personaId || !one.channel || staysUp(one)) continue;
    const lane = `${one.personaId} ${one.channel.toLowerCase()}`;
    lanes.set(lane, [...(lanes.get(lane) ?? []), one]);
  }
  const found = new Map<T, T[]>();
  for (const lane of lanes.values())
    for (const one of lane) {
      const before = earlierInWindow(lane, one);
      if (before.length >= limit) found.set(one, before);
    }
  return found;
}
