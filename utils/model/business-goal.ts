import { Id, Line, OptionalId } from "./fields";
import { z } from "./zod";

/** What the business wants; marketing's goals name the one they move. */
export const BusinessGoal = z.looseObject({ id: Id, name: Line, ownerId: OptionalId });
export type BusinessGoal = z.infer<typeof BusinessGoal>;
