import { Id, Line, Moment, OptionalDay, OptionalId } from "./fields";
import { z } from "./zod";

/** Goals by id, and other things by kind and id (`pillar:m1`), not to be offered at a place; who said so and when. */
export const Refused = z.record(
  z.string().min(1).max(220),
  z.looseObject({ by: z.string(), at: Moment }),
);

/**
 * What people said about one place in a tool: a project, campaign or folder (a container), or the place of a single
 * piece. ONE document per place, so that a container never belongs to two campaigns, and a strategy file that is opened
 * again takes nothing of it away.
 */
export const Place = z.looseObject({
  /** Match key of the place (see `matchKey`) */
  id: Id,
  /** As its tool calls it, for people who have not been there */
  name: Line.nullish(),
  /** Containers: the campaign all of it belongs to, as a person said */
  campaignId: OptionalId,
  mappedBy: z.string().nullish(),
  mappedOn: OptionalDay,
  refused: Refused.default({}),
});
export type Place = z.infer<typeof Place>;
