import { Id, Line, Lines, OptionalDay, OptionalId, OptionalProse } from "./fields";
import { z } from "./zod";

/** A proof point: a bare sentence, or a sentence with its source. */
export const Proof = z.union([
  z.string().max(500),
  z.looseObject({ text: z.string().max(500), source: OptionalProse }),
]);

export type Proof = z.infer<typeof Proof>;

/** The sentence of a proof point. */
export function proofText(proof: Proof): string {
  return typeof proof === "string" ? proof : proof.text;
}

/** Where a proof point can be looked up; empty where nobody said. */
export function proofSource(proof: Proof): string {
  return typeof proof === "string" ? "" : (proof.source ?? "").trim();
}

/** A proof point with another text or source. A bare sentence stays one until it has a source. */
export function proofWith(proof: Proof, change: { text?: string; source?: string }): Proof {
  const text = change.text ?? proofText(proof);
  const source = change.source ?? (typeof proof === "string" ? "" : (proof.source ?? ""));
  if (typeof proof === "string" && source === "") return text;
  return { ...(typeof proof === "string" ? {} : proof), text, source };
}

/** Proof points that nobody could look up. */
export function unsourced({ proof }: { proof: readonly Proof[] }): string[] {
  return proof.filter((one) => proofText(one).trim() && !proofSource(one)).map(proofText);
}

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
