import { evidenceKind, isWeak } from "./evidence";
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
  /** As a file says it; it holds only where no evidence is counted (`knowledgeOf`) */
  confidence: z.string().nullish(),
  signals: Lines,
  retiredOn: OptionalDay,
  retiredInVersion: OptionalId,
});
export type Persona = z.infer<typeof Persona>;

export type Confidence = "assumed" | "fair" | "good" | "strong";

const CONFIDENCES: readonly Confidence[] = ["assumed", "fair", "good", "strong"];

/** What each word asks for: so many items, of so many kinds. */
const ASKS: readonly (readonly [Confidence, { items: number; kinds: number }])[] = [
  ["strong", { items: 30, kinds: 3 }],
  ["good", { items: 20, kinds: 2 }],
  ["fair", { items: 3, kinds: 1 }],
];

/** What is known of a persona rather than guessed. */
export interface Knowledge {
  confidence: Confidence;
  /** How many of each kind, the most first; `interview` is always among them, also with none */
  counted: { kind: string; count: number }[];
  /** Items that somebody else wrote: they count for nothing */
  weak: number;
  /** What the next word needs; absent for the highest */
  lacks?: { to: Confidence; items: number; kinds: number };
}

/**
 * Counts what stands behind a persona, its own evidence and what the library holds for it: fewer than 3 items are
 * "assumed"; two kinds and 20 items are "good"; three kinds and 30 items are "strong"; anything between is "fair". What
 * somebody else wrote (`desk`) counts for nothing. Where nothing at all is counted, the word of the persona's file holds.
 */
export function knowledgeOf(persona: Persona, library: readonly EvidenceItem[] = []): Knowledge {
  const backing = library.filter(({ backs }) => backs.includes(`persona:${persona.id}`));
  const all = [
    ...persona.evidence,
    ...backing.map(({ type, count }) => ({ type, count: count ?? 1 })),
  ].filter(({ count }) => count > 0);
  const counts = new Map<string, number>([["interview", 0]]);
  for (const { type, count } of all.filter((one) => !isWeak(one.type)))
    counts.set(evidenceKind(type), (counts.get(evidenceKind(type)) ?? 0) + count);
  const counted = [...counts].map(([kind, count]) => ({ kind, count }));
  const items = counted.reduce((sum, { count }) => sum + count, 0);
  const kinds = counted.filter(({ count }) => count > 0).length;
  const reached = ASKS.find(([, asks]) => items >= asks.items && kinds >= asks.kinds);
  const said = items === 0 && CONFIDENCES.find((one) => one === persona.confidence);
  const confidence = said || (reached?.[0] ?? "assumed");
  const next = ASKS.findLast(
    ([name]) => CONFIDENCES.indexOf(name) > CONFIDENCES.indexOf(confidence),
  );
  return {
    confidence,
    counted: counted.sort((a, b) => b.count - a.count),
    weak: all.filter(({ type }) => isWeak(type)).reduce((sum, { count }) => sum + count, 0),
    ...(next
      ? {
          lacks: {
            to: next[0],
            items: Math.max(0, next[1].items - items),
            kinds: Math.max(0, next[1].kinds - kinds),
          },
        }
      : {}),
  };
}

/** How much of a persona we know rather than guess (see `knowledgeOf`). */
export function confidenceOf(persona: Persona, library: readonly EvidenceItem[] = []): Confidence {
  return knowledgeOf(persona, library).confidence;
}
