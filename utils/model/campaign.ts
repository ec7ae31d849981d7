import { Id, Ids, Line, OptionalDay, OptionalId } from "./fields";
import { z } from "./zod";

/** A planned piece: who plays what, for whom, by when, before anyone starts. */
export const Part = z.looseObject({
  id: Id,
  name: Line,
  type: z.string().nullish(),
  channel: z.string().nullish(),
  stage: OptionalId,
  personaId: OptionalId,
  ownerId: OptionalId,
  dueOn: OptionalDay,
  waitsFor: Ids,
  assetId: OptionalId,
  /** Made by somebody outside; no piece of ours will come */
  doneElsewhere: z.boolean().nullish(),
});
export type Part = z.infer<typeof Part>;

export const Campaign = z.looseObject({
  id: Id,
  name: Line,
  status: z.string().min(1),
  goalId: Id,
  personaIds: Ids,
  pillarIds: Ids,
  ownerId: OptionalId,
  teamIds: Ids,
  startOn: OptionalDay,
  endOn: OptionalDay,
  coordinationHours: z
    .looseObject({ budget: z.number().nullish(), used: z.number().nullish() })
    .nullish(),
  /** Names under which the host tools know this campaign; a container is mapped by a person, not by these */
  external: z.record(z.string(), z.unknown()).nullish(),
  parts: z.array(Part).default([]),
  retiredOn: OptionalDay,
});
export type Campaign = z.infer<typeof Campaign>;

const OVER = /^(done|retired|ended|archived|cancelled|canceled|completed|closed)$/i;

/** True for a campaign that is done, retired or past its end. */
export function isOver(campaign: Campaign, today: string): boolean {
  return (
    OVER.test(campaign.status) ||
    Boolean(campaign.retiredOn && campaign.retiredOn <= today) ||
    Boolean(campaign.endOn && campaign.endOn < today)
  );
}
