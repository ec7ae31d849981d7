import { Day, Id } from "../model/fields";
import { z } from "../model/zod";

/** Which pieces a plan asks for. */
export const PlanFind = z.discriminatedUnion("by", [
  /** Those that fill any of these parts */
  z.object({ by: z.literal("parts"), ids: z.array(Id).max(2000) }),
  /** Those that serve a campaign and fill no part of it */
  z.object({ by: z.literal("unplanned"), campaignId: Id }),
  /** Those with a day of their own from one day to another */
  z.object({ by: z.literal("days"), from: Day, to: Day }),
  /** Those of one cell of the grid, in work or live; `null`: none of its readers, or of its stages or channels */
  z.object({
    by: z.literal("cell"),
    axis: z.enum(["stage", "channel"]),
    personaId: Id.nullable(),
    value: z.string().max(300).nullable(),
    rows: z.array(Id).max(500),
    columns: z.array(z.string().max(300)).max(500),
  }),
  /** Those that contradict another one */
  z.object({ by: z.literal("clash") }),
]);
export type PlanFind = z.infer<typeof PlanFind>;

/** Requests of the page of campaigns and parts. */
export const planRequests = {
  /** Pieces a plan speaks of. Answers what was found on them last, without looking again. */
  plan: { body: z.object({ find: PlanFind }) },
} as const satisfies Record<string, { page?: true; body: z.ZodType }>;
