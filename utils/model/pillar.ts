import { Id, Line, Lines, OptionalDay, OptionalId, OptionalProse } from "./fields";
import { z } from "./zod";

/** A proof point: a bare sentence, or a sentence with its source. */
export const Proof = z.union([
  z.string().max(500),
  z.looseObject({ text: z.string().max(500), source: OptionalProse }),
]);

/** A message we stand for: a claim and its proof. */
export const Pillar = z.looseObject({
  id: Id,
  name: Line,
  claim: Line,
  proof: z.array(Proof).default([]),
  signals: Lines,
  retiredOn: OptionalDay,
  retiredInVersion: OptionalId,
});
export type Pillar = z.infer<typeof Pillar>;
