import type { EvidenceItem } from "./evidence";
import { Day, Id, Ids, Line, Lines, OptionalDay, OptionalId, Prose } from "./fields";
import { z } from "./zod";

/** One kind of fact behind a persona: interviews, surveys, call notes. */
export const PersonaEvidence = z.looseObject({
  type: z.string().min(1),
  count: z.number().int().nonnegative(),
  on: Day.nullish(),
});

/** A reader we write for: the bulls-eye (job, thinks, shops, values, objections, trusts) and three questions. */
export const Persona = z.looseObject({
  id: Id,
  name: Line,
  short: Line,
  role: z.string().nullish(),
  accounts: Prose.nullish(),
  /** The job to be done, best as "When ..., do ..." */
  job: Prose,
  thinks: Prose.nullish(),
  shops: Prose.nullish(),
  values: Lines,
  objections: Lines,
  trusts: Lines,
  channels: Lines,
  /** Words that put this reader off */
  avoid: Lines,
  questions: Lines,
  stages: Ids,
  evidence: z.array(PersonaEvidence).default([]),
  /** As a file says it; what is counted from evidence stands in `confidenceOf` */
  confidence: z.string().nullish(),
  signals: Lines,
  retiredOn: OptionalDay,
  retiredInVersion: OptionalId,
});
export type Persona = z.infer<typeof Persona>;

export type Confidence = "assumed" | "fair" | "good" | "strong";

const CONFIDENCES: readonly Confidence[] = ["assumed", "fair", "good", "strong"];

/**
 * How much we know rather than guess. A persona's file may say it; else it comes from counted evidence, its own and what
 * the library holds for it: fewer than 3 items are "assumed"; two kinds and 20 items are "good"; three kinds and 30
 * items are "strong"; anything between is "fair". What somebody else wrote (`desk`) counts for nothing.
 */
export function confidenceOf(persona: Persona, library: readonly EvidenceItem[] = []): Confidence {
  const said = CONFIDENCES.find((one) => one === persona.confidence);
  const backing = library.filter(({ backs }) => backs.includes(`persona:${persona.id}`));
  if (said && backing.length === 0) return said;
  const counted = [
    ...persona.evidence,
    ...backing.map(({ type, count }) => ({ type, count: count ?? 1 })),
  ].filter(({ type, count }) => count > 0 && type !== "desk");
  const items = counted.reduce((sum, one) => sum + one.count, 0);
  const kinds = new Set(counted.map((one) => one.type)).size;
  if (items < 3) return "assumed";
  if (kinds >= 3 && items >= 30) return "strong";
  if (kinds >= 2 && items >= 20) return "good";
  return "fair";
}
