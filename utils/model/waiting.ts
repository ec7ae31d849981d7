/** Parts that wait for other parts, also over several campaigns. */
import type { Part } from "./campaign";

/** Why a part cannot be ready on its day: another one it waits for comes only later. */
export interface Held {
  by: Part;
  /** The day the other one can be there at the earliest */
  until: string;
}

/**
 * Parts whose day comes before something they wait for, by part id. What waits for a part that is held up is held up,
 * too. Parts that wait for each other in a circle are taken as they stand.
 *
 * @param done ids of parts that nobody need wait for any more
 */
export function heldUp(
  parts: readonly Part[],
  done: ReadonlySet<string> = new Set(),
): Map<string, Held> {
  const byId = new Map(parts.map((part) => [part.id, part]));
  const known = new Map<string, string>();
  const lastOf = (part: Part, above: ReadonlySet<string>): Held | null =>
    part.waitsFor
      .flatMap((id) => {
        const by = byId.get(id);
        if (!by || done.has(id) || above.has(id)) return [];
        const until = readyOn(by, new Set([...above, id]));
        return until ? [{ by, until }] : [];
      })
      .reduce<Held | null>((last, one) => (last && last.until >= one.until ? last : one), null);
  const readyOn = (part: Part, above: ReadonlySet<string>): string => {
    const before = known.get(part.id);
    if (before !== undefined) return before;
    const own = part.dueOn ?? "";
    const last = lastOf(part, above)?.until ?? "";
    const day = last > own ? last : own;
    known.set(part.id, day);
    return day;
  };
  const held = parts.flatMap((part): [string, Held][] => {
    const last = done.has(part.id) ? null : lastOf(part, new Set([part.id]));
    return last && part.dueOn && part.dueOn < last.until ? [[part.id, last]] : [];
  });
  return new Map(held);
}

/** Everything that waits for a part, at once or by way of others; the nearest first, each once. */
export function followersOf(parts: readonly Part[], id: string): Part[] {
  const found: Part[] = [];
  const seen = new Set([id]);
  for (let near = [id]; near.length > 0;) {
    const next = parts.filter(
      (part) => !seen.has(part.id) && part.waitsFor.some((one) => near.includes(one)),
    );
    for (const part of next) seen.add(part.id);
    found.push(...next);
    near = next.map((part) => part.id);
  }
  return found;
}

/** The one of these that waits for the part already, so that the part cannot wait for it; `null` where none does. */
export function circleWith(
  parts: readonly Part[],
  id: string,
  waitsFor: readonly string[],
): Part | null {
  const waiting = new Set([id, ...followersOf(parts, id).map((part) => part.id)]);
  return parts.find((part) => waitsFor.includes(part.id) && waiting.has(part.id)) ?? null;
}
