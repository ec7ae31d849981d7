import { Id, Line, Lines, OptionalDay, OptionalId } from "./fields";
import { z } from "./zod";

export const Ritual = z.looseObject({
  id: Id,
  name: Line,
  every: z.string().min(1),
  weekday: z.string().nullish(),
  minutes: z.number().positive().nullish(),
  ownerId: OptionalId,
  agenda: Lines,
  lastHeldOn: OptionalDay,
});
export type Ritual = z.infer<typeof Ritual>;
