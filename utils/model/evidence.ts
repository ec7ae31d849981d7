import { Id, Ids, Line, OptionalDay, OptionalId, OptionalProse } from "./fields";
import { z } from "./zod";

/** Where a fact comes from. `desk` is what somebody else wrote: it may start a thought, and proves little. */
export const EVIDENCE_TYPES = [
  "interview",
  "survey",
  "call",
  "winloss",
  "data",
  "social",
  "desk",
] as const;
export const EvidenceType = z.enum(EVIDENCE_TYPES);
export type EvidenceType = z.infer<typeof EvidenceType>;

/** Something we know rather than guess, and what it stands behind. */
export const EvidenceItem = z.looseObject({
  id: Id,
  type: EvidenceType,
  /** The fact, in one sentence */
  text: Line,
  /** Where to find it: a file, a call, a report */
  source: OptionalProse,
  /** How many people or cases it rests on */
  count: z.number().int().positive().nullish(),
  on: OptionalDay,
  ownerId: OptionalId,
  /** Documents it stands behind: `persona:p1`, `goal:g1`, `pillar:m1`, `disagreement:d1` */
  backs: Ids,
  /** The piece it came from, where it came from one */
  assetId: OptionalId,
});
export type EvidenceItem = z.infer<typeof EvidenceItem>;
