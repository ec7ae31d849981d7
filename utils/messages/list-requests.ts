import { Id } from "../model/fields";
import { z } from "../model/zod";
import { Key, Operation } from "./target";

/** So many pieces one message may name: it is answered soon, and the panel can say how far it is. */
export const MOST_EACH = 20;

/** Requests of the panel beside a list: link all that speak for a goal, after a look at each. */
export const listRequests = {
  /** What speaks for a goal, piece by piece. */
  proposals: { body: z.object({ keys: z.array(Key).min(1).max(MOST_EACH) }) },
  /** Links pieces, each with its own goal, under one operation; `undoMany` takes it back. */
  linkEach: {
    body: z.object({
      operation: Operation,
      /** Place of the first of these in the whole operation */
      from: z.number().int().nonnegative(),
      items: z
        .array(
          z.object({
            key: Key,
            goalId: Id,
            personaId: Id.nullable(),
            campaignId: Id.nullable(),
            pillarId: Id.nullable(),
            stage: Id.nullable(),
          }),
        )
        .min(1)
        .max(MOST_EACH),
    }),
  },
} as const;
