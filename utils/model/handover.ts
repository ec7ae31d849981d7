import { Day, Id, OptionalId } from "./fields";
import { z } from "./zod";

/** The most pieces that change hands together: one transaction, and one list a person can look through. */
export const MOST_HANDED = 500;

/** Work that changes hands on a day to come: one person's pieces go to another person, another team, or both. */
export const Handover = z.looseObject({
  id: Id,
  /** Whose they are until then; what is somebody else's on that day stays theirs */
  from: Id,
  to: OptionalId,
  teamId: OptionalId,
  on: Day,
  /** Ids of the pieces */
  pieces: z.array(Id).min(1).max(MOST_HANDED),
  by: z.string(),
  saidOn: Day,
});
export type Handover = z.infer<typeof Handover>;
