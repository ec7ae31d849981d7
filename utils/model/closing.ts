import { Day, Id, Moment, OptionalProse } from "./fields";
import { z } from "./zod";

export const ClosingKind = z.enum(["fixed", "snoozed", "wrong", "accepted"]);
export type ClosingKind = z.infer<typeof ClosingKind>;

/** A person's answer to a finding. It holds while the facts do: `facts` is the hash of what the finding rested on. */
export const Closing = z.looseObject({
  id: Id,
  ruleId: Id,
  /** The piece; for a finding on the strategy itself the document it is about (`goal:g1`) */
  assetId: Id,
  kind: ClosingKind,
  facts: z.string(),
  /** Snoozed: speaks again on this day, or when the piece reaches review */
  until: z.union([Day, z.literal("review")]).nullish(),
  note: OptionalProse,
  /** One of `CAUSES`, or another word from a file */
  cause: z.string().nullish(),
  by: z.string(),
  at: Moment,
});
export type Closing = z.infer<typeof Closing>;

/** One closing per piece and rule; a piece's closings are one key range. */
export function closingId(assetId: string, ruleId: string): string {
  return `${assetId}~${ruleId}`;
}
