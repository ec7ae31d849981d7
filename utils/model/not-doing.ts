import { Id, Line, Lines, OptionalDay, OptionalId, Prose } from "./fields";
import { z } from "./zod";

/** Something we decided not to do, with its reason and, where there is one, its end. */
export const NotDoing = z.looseObject({
  id: Id,
  text: Line,
  why: Prose,
  until: OptionalDay,
  signals: Lines,
  sinceVersion: OptionalId,
  retiredOn: OptionalDay,
});
export type NotDoing = z.infer<typeof NotDoing>;
