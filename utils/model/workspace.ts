import { Id, Line, Lines, OptionalProse } from "./fields";
import { z } from "./zod";

/** Limits that keep focus; going over one asks a question, it never blocks. */
export const Limits = z.looseObject({
  activeGoals: z.number().int().positive().optional(),
  personas: z.number().int().positive().optional(),
  pillars: z.number().int().positive().optional(),
});

/** Which findings speak for this workspace: calm (8 rules), standard, full. */
export const RuleSet = z.enum(["calm", "standard", "full"]);
export type RuleSet = z.infer<typeof RuleSet>;

/** Which rules speak: one set for the workspace, and another for single teams where a lead chose so. */
export const RuleChoice = z.looseObject({
  set: RuleSet.default("calm"),
  /** By team id */
  teams: z.record(z.string(), RuleSet).nullish(),
  /** Most live or planned pieces for one persona on one channel in five days */
  clashLimit: z.number().int().positive().nullish(),
});
export type RuleChoice = z.infer<typeof RuleChoice>;

/** One marketing team's shared strategy: everything else belongs to it. */
export const Workspace = z.looseObject({
  id: Id,
  name: Line,
  company: OptionalProse,
  about: OptionalProse,
  statement: OptionalProse,
  locale: z.string().nullish(),
  currency: z.string().nullish(),
  /** IANA zone in which calendar days are compared; the browser's own when not said */
  zone: z.string().nullish(),
  size: z.string().nullish(),
  rivals: Lines,
  limits: Limits.nullish(),
  principles: Lines,
  rules: RuleChoice.nullish(),
  /** Pairs of claims that contradict each other, as people write them */
  opposites: z.array(z.tuple([z.string(), z.string()])).nullish(),
  /** True for the built-in sample, which can be removed in one click */
  sample: z.boolean().optional(),
});
export type Workspace = z.infer<typeof Workspace>;
