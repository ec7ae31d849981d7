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

/** Words people and files use for a kind of evidence, in the three languages of the product. The first that fits counts. */
const SAID_AS: readonly (readonly [EvidenceType, RegExp])[] = [
  ["winloss", /win.?loss|lost deal|gewonnen|verloren|gagn|perdu/],
  ["interview", /interview|gespräch|entretien/],
  ["survey", /survey|poll|questionnaire|umfrage|fragebogen|befragung|sondage|enquête/],
  ["call", /call|support|sales|phone|anruf|telefon|vertrieb|appel|vente/],
  ["social", /social|forum|review|comment|bewertung|avis/],
  ["desk", /desk|article|artikel|blog|post|report|press|studie|étude/],
  ["data", /data|daten|données|analytics|crm|usage|number/],
];

/** The kind a free word such as "customer interview" means; the word itself where it means none of ours. */
export function evidenceKind(said: string): string {
  const word = said.trim().toLowerCase();
  const known = EVIDENCE_TYPES.find((type) => type === word);
  return known ?? SAID_AS.find(([, words]) => words.test(word))?.[0] ?? word;
}

/** True for what somebody else wrote: it may start a thought, and proves little. */
export function isWeak(said: string): boolean {
  return evidenceKind(said) === "desk";
}

const RESEARCH = /^(research|interview|survey|poll|study)s?$/i;
const ASKING =
  /^(interview|survey|ask|befrag|umfrage|interroger|entretien|sondage|enquête)[\p{L}]*\b/iu;

/** True for a piece that finds something out, by what it is or by what its title starts with. */
export function isResearch(type: string | null | undefined, title: string): boolean {
  return RESEARCH.test(type ?? "") || ASKING.test(title.trim());
}
