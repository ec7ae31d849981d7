import { Day, Id, OptionalDay, OptionalId, OptionalProse } from "./fields";
import { z } from "./zod";

/** One published version of the strategy: what changed, since when and why. */
export const StrategyVersion = z.looseObject({
  id: Id,
  number: z.number().int().positive(),
  effectiveFrom: Day,
  current: z.boolean().optional(),
  approvedBy: OptionalId,
  nextReviewOn: OptionalDay,
  summary: OptionalProse,
  why: OptionalProse,
  changes: z.array(z.looseObject({ op: z.string(), type: z.string(), id: Id })).default([]),
});
export type StrategyVersion = z.infer<typeof StrategyVersion>;

/** The version an entity came with: its own word, else the version whose changes add it. */
export function readVersionOf(
  versions: readonly StrategyVersion[],
  entity: { id: string; sinceVersion?: string | null | undefined },
): StrategyVersion | undefined {
  return (
    versions.find(({ id }) => id === entity.sinceVersion) ??
    versions.find(({ changes }) => changes.some((one) => one.op === "add" && one.id === entity.id))
  );
}
