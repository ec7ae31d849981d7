import { Id, OptionalId } from "../model/fields";
import { z } from "../model/zod";
import { Key, Operation } from "./target";

/** So many pieces one message may name: it is answered soon, and the panel can say how far it is. */
export const MOST_EACH = 20;
/** So many pieces are linked by one message, in one transaction: whoever asks for something meanwhile hardly waits. */
export const MOST_LINKED = 25;

/** Requests of the panel beside a list: link all that speak for a goal, after a look at each. */
export const listRequests = {
  /** What speaks for a goal, piece by piece. */
  proposals: { body: z.object({ keys: z.array(Key).min(1).max(MOST_EACH) }) },
  /**
   * Links pieces, each with its own goal, under one operation; `undoMany` takes it back. What is named beside the goal
   * is said only where nothing is said yet.
   */
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
            personaId: OptionalId,
            campaignId: OptionalId,
            pillarId: OptionalId,
            stage: OptionalId,
          }),
        )
        .min(1)
        .max(MOST_LINKED),
    }),
  },
} as const;
