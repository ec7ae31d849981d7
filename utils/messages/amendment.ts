import { Day, Id } from "../model/fields";
import { Workflow } from "../model/workflow";
import { RuleSet } from "../model/workspace";
import { z } from "../model/zod";

/** Small changes to the strategy, each to one document. */
export const Amendment = z.discriminatedUnion("what", [
  z.object({ what: z.literal("soThat"), goalId: Id, text: z.string().trim().min(1).max(2000) }),
  z.object({ what: z.literal("reading"), goalId: Id, kpiId: Id, value: z.number(), on: Day }),
  z.object({
    what: z.literal("kpi"),
    goalId: Id,
    kpiId: Id,
    baseline: z.object({ value: z.number(), on: Day.optional() }).optional(),
    target: z.object({ value: z.number().optional(), on: Day.optional() }).optional(),
    source: z.string().trim().min(1).max(300).optional(),
    ownerId: Id.optional(),
  }),
  z.object({ what: z.literal("held"), ritualId: Id, on: Day }),
  z.object({
    what: z.literal("part"),
    campaignId: Id,
    partId: Id,
    dueOn: Day.optional(),
    doneElsewhere: z.boolean().optional(),
  }),
  z.object({
    what: z.literal("hours"),
    campaignId: Id,
    budget: z.number().nonnegative(),
    used: z.number().nonnegative(),
  }),
  /** Which rules speak: for the workspace, or for one team (`null`: as the workspace) */
  z.object({ what: z.literal("rules"), teamId: Id.optional(), set: RuleSet.nullable() }),
  z.object({ what: z.literal("workflow"), workflow: Workflow }),
]);
export type Amendment = z.infer<typeof Amendment>;
