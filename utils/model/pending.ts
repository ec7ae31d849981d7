import { applyChanges, FieldChange } from "./edit";
import { Day, Id, OptionalProse } from "./fields";
import { z } from "./zod";

/** Entities whose changes may wait for the next version of the strategy. */
export const VERSIONED = ["business", "goal", "persona", "pillar", "notdoing", "meta"] as const;
export type Versioned = (typeof VERSIONED)[number];

/**
 * A change to the strategy that waits for the next version: until that is published, everything works with what is
 * stored. One per entity; `id` is that of its document (`goal:g1`).
 */
export const Pending = z.looseObject({
  id: Id,
  type: z.enum(VERSIONED),
  /** Id of the entity */
  of: Id,
  op: z.enum(["add", "edit", "retire"]),
  /** Of `add`: the whole entity */
  body: z.record(z.string(), z.unknown()).nullish(),
  /** Of `edit`: field by field, so that what is changed meanwhile stays */
  changes: z.array(FieldChange).nullish(),
  reason: OptionalProse,
  by: z.string(),
  on: Day,
});
export type Pending = z.infer<typeof Pending>;

/** A list as it will be with the next version: added entries at its end, retired ones still in it. */
export function withPending<T extends { id: string }>(
  list: readonly T[],
  type: Versioned,
  pending: readonly Pending[],
): T[] {
  const own = pending.filter((one) => one.type === type);
  const edited = list.map((one) => {
    const change = own.find(({ of, op }) => of === one.id && op === "edit");
    return change ? applyChanges(one, change.changes ?? []).body : one;
  });
  const added = own.filter(({ op, of }) => op === "add" && !list.some(({ id }) => id === of));
  return [...edited, ...added.map(({ body }) => body as unknown as T)];
}
