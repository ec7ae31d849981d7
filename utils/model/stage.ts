import { Id, Line, Lines } from "./fields";
import { z } from "./zod";

/** A step of the reader's decision and what people usually do next there. */
export const Stage = z.looseObject({ id: Id, name: Line, nextSteps: Lines });
export type Stage = z.infer<typeof Stage>;
