import { Day, Id, Moment, OptionalDay, OptionalId, OptionalProse, Prose } from "./fields";
import { z } from "./zod";

/** One goal's share of a link: for whom, with which message, and why. `by` and `at` say who wrote it last. */
export const LinkTarget = z.looseObject({
  personaId: OptionalId,
  pillarId: OptionalId,
  why: Prose.default(""),
  by: z.string(),
  at: Moment,
});
export type LinkTarget = z.infer<typeof LinkTarget>;

/**
 * What one piece serves: ONE document per piece, so that two people who link one piece to different goals never
 * write over each other. `main` names the main goal, `to` maps it and at most two supporting goals.
 */
export const Link = z.looseObject({
  id: Id,
  assetId: Id,
  main: Id.nullable(),
  to: z.record(Id, LinkTarget),
  /** Persona and why said before any goal was chosen */
  before: LinkTarget.nullish(),
  stage: OptionalId,
  campaignId: OptionalId,
  partId: OptionalId,
  alternatives: OptionalProse,
  strategyVersion: OptionalId,
  source: z.enum(["person", "inherited", "imported"]),
  linkedBy: z.string(),
  linkedOn: Day,
});
export type Link = z.infer<typeof Link>;

/** The flat form of a link in `strategy-context-assets/1` files. */
export const FlatLink = z.looseObject({
  goalId: OptionalId,
  supportingGoalIds: z.array(Id).max(2).nullish(),
  personaId: OptionalId,
  pillarId: OptionalId,
  stage: OptionalId,
  campaignId: OptionalId,
  partId: OptionalId,
  why: OptionalProse,
  alternatives: OptionalProse,
  strategyVersion: OptionalId,
  linkedBy: z.string().nullish(),
  linkedOn: OptionalDay,
});
export type FlatLink = z.infer<typeof FlatLink>;

/** Persona, pillar and why of the main goal, or what was said before a goal was chosen. */
export function readMainTarget(link: Link | undefined): LinkTarget | undefined {
  if (!link) return undefined;
  return link.main ? link.to[link.main] : (link.before ?? undefined);
}
