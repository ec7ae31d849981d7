/** Changes to many pieces: sent a hundred at a time, so that the page knows how far it is and can stop. */
import type { ManyChange } from "../messages/piece-requests";
import type { ManyChanged } from "../messages/pieces-view";
import { send } from "../messages/send";

const AT_ONCE = 100;

export interface Way {
  /** Stops after the pieces that are on their way */
  signal: AbortSignal;
  told: (done: number) => void;
}

/** @returns what became of the pieces, as far as it went */
export async function changeMany(
  {
    operation,
    keys,
    ...rest
  }: { operation: string; keys: readonly string[]; change: ManyChange; over: boolean },
  { signal, told }: Way,
): Promise<ManyChanged> {
  const all: ManyChanged = { done: 0, same: 0, left: [] };
  const stopped = (): boolean => signal.aborted;
  for (let from = 0; from < keys.length && !stopped(); from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE);
    const more = from + AT_ONCE < keys.length;
    add(all, await send("changeMany", { ...rest, operation, from, keys: some, more }));
    told(from + some.length);
    // What was done is told to everybody with the last message: the same pieces once more change nothing.
    if (stopped() && more)
      await send("changeMany", { ...rest, operation, from, keys: some.slice(0, 1), more: false });
  }
  return all;
}

/** @param count how many pieces the change that is taken back was about */
export async function undoMany(
  { operation, undone, count }: { operation: string; undone: string; count: number },
  told: Way["told"],
): Promise<ManyChanged> {
  const all: ManyChanged = { done: 0, same: 0, left: [] };
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = Math.min(AT_ONCE, count - from);
    const more = from + some < count;
    add(all, await send("undoMany", { operation, undone, from, count: some, more }));
    told(from + some);
  }
  return all;
}

function add(all: ManyChanged, { done, same, left }: ManyChanged): void {
  all.done += done;
  all.same += same;
  all.left.push(...left);
}
