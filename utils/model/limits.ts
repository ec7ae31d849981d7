/** Limits that keep focus: going over one asks what to drop, and never blocks (features.md M15). */
import type { Workspace } from "./workspace";

const USUAL = { activeGoals: 6, personas: 5, pillars: 5 } as const;
export type Limited = keyof typeof USUAL;
export const LIMITED = Object.keys(USUAL) as Limited[];

/** How many a workspace keeps at a time: its own word, else ours. */
export function limitOf(workspace: Pick<Workspace, "limits"> | undefined, what: Limited): number {
  return workspace?.limits?.[what] ?? USUAL[what];
}

/** More than one keeps at a time: which could make room for the one that comes. */
export interface Crowd<T> {
  limit: number;
  /** With the one that comes */
  count: number;
  others: T[];
}

/**
 * Asks what to drop when one more comes; nothing while there is room.
 * @param here those that count already; the one that comes may be among them
 */
export function readCrowd<T extends { id: string }>(
  workspace: Pick<Workspace, "limits"> | undefined,
  what: Limited,
  here: readonly T[],
  coming: { id: string },
): Crowd<T> | undefined {
  const limit = limitOf(workspace, what);
  const others = here.filter(({ id }) => id !== coming.id);
  const count = others.length + 1;
  return count > limit ? { limit, count, others } : undefined;
}
