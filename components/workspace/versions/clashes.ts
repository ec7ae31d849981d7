/** Where a waiting change meets what was changed meanwhile. Pure. */
import type { Strategy } from "../../../utils/messages/strategy-view";
import { applyChanges } from "../../../utils/model/edit";
import type { FieldConflict } from "../../../utils/model/edit";
import type { Pending } from "../../../utils/model/pending";

export type Clash = FieldConflict;

/** What a waiting change is about, as it is stored; nothing when it is gone or not there yet. */
export function storedOf(strategy: Strategy, { type, of }: Pending): object | null {
  const { workspace, business, goals, personas, pillars, notDoing } = strategy;
  const lists = {
    ...{ business, goal: goals, persona: personas, pillar: pillars, notdoing: notDoing },
    meta: workspace ? [{ ...workspace, id: of }] : [],
  };
  return (lists[type] as readonly { id: string }[]).find(({ id }) => id === of) ?? null;
}

/** Fields that somebody changed in what is stored after the change was noted. */
export function clashesOf({ op, changes }: Pending, stored: object | null): Clash[] {
  return op === "edit" && stored ? applyChanges(stored, changes ?? []).conflicts : [];
}

/** True when nothing stands in the way of publishing. */
export function isClear(strategy: Strategy): boolean {
  return strategy.pending.every((one) => {
    const stored = storedOf(strategy, one);
    return (one.op === "add" || stored !== null) && clashesOf(one, stored).length === 0;
  });
}
