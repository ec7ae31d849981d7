import { Day, Id, OptionalDay, OptionalId, OptionalProse, Prose } from "./fields";
import { z } from "./zod";

/** A change to the strategy that somebody proposes from the work; it waits for the next review. */
export const Suggestion = z.looseObject({
  id: Id,
  text: Prose.min(1),
  assetId: OptionalId,
  by: z.string(),
  on: Day,
  state: z.enum(["open", "taken", "declined"]),
  /** Why it was declined */
  reason: OptionalProse,
  settledOn: OptionalDay,
});
export type Suggestion = z.infer<typeof Suggestion>;
