import { Day, Id, Ids, Line, Lines, OptionalDay, OptionalProse, Prose } from "./fields";
import { z } from "./zod";

/** What exactly we do not agree on, who decides, and by when. */
export const Disagreement = z.looseObject({
  id: Id,
  topic: Line,
  exactly: Line,
  agreeOn: OptionalProse,
  positions: z.array(z.looseObject({ by: Id, says: Prose })).default([]),
  facts: Lines,
  linkedTo: Ids,
  deciderId: Id,
  decideBy: Day,
  status: z.string().min(1),
  decision: OptionalProse,
  decidedOn: OptionalDay,
  revisitIf: OptionalProse,
});
export type Disagreement = z.infer<typeof Disagreement>;
