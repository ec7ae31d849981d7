import { Id, Moment } from "./fields";
import { z } from "./zod";

/**
 * One line of history, append-only. `id` is `ev:<document id>:<ulid>`, so one document's history is a key range.
 * `before` and `after` are the whole bodies: a rejected edit stays readable and undo needs nothing else.
 */
export const Event = z.looseObject({
  id: Id,
  of: Id,
  op: z.enum(["create", "edit", "delete", "import", "undo"]),
  /** The operation a person did; several documents may change in one, and doing it twice changes nothing */
  operation: Id,
  by: z.string(),
  at: Moment,
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});
export type Event = z.infer<typeof Event>;
