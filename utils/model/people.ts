import { Id, Line, OptionalId } from "./fields";
import { z } from "./zod";

export const Team = z.looseObject({ id: Id, name: Line, external: z.boolean().optional() });
export type Team = z.infer<typeof Team>;

export const Person = z.looseObject({
  id: Id,
  name: Line,
  role: z.string().nullish(),
  teamId: OptionalId,
  access: z.string().nullish(),
});
export type Person = z.infer<typeof Person>;
