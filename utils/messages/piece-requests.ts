import { AssetStatus } from "../model/asset";
import { Id } from "../model/fields";
import { z } from "../model/zod";
import { Key, Operation } from "./target";

/** So many pieces one message may name: each message is answered soon, and the page can say how far it is. */
export const MOST_PIECES = 500;

/** What several pieces may be given together. */
export const ManyChange = z.union([
  z.object({ goalId: Id }),
  z.object({ personaId: Id }),
  z.object({ campaignId: Id }),
  z.object({ status: AssetStatus }),
  z.object({ ownerId: Id }),
  z.object({ teamId: Id }),
]);
export type ManyChange = z.infer<typeof ManyChange>;

/** Requests about many pieces at once, and about those that wait for somebody. */
export const pieceRequests = {
  /** Every piece this device knows, some at a time: stored ones first, then those only met in lists. */
  pieces: {
    body: z.object({
      /** Where the former answer ended; `null` starts anew and brings what lines refer to */
      after: z.string().max(1100).nullable(),
      most: z.number().int().min(1).max(5000),
    }),
  },
  /** One change to many pieces. A large one is sent in several messages under one operation. */
  changeMany: {
    body: z.object({
      operation: Operation,
      /** Place of the first of these keys in the whole operation */
      from: z.number().int().nonnegative(),
      keys: z.array(Key).min(1).max(MOST_PIECES),
      change: ManyChange,
      /** True: also where something else is said already; false: only where nothing is */
      over: z.boolean(),
      /** True while further messages of this operation follow */
      more: z.boolean(),
    }),
  },
  /** Takes a change to many pieces back; a large one in several messages. */
  undoMany: {
    body: z.object({
      operation: Operation,
      undone: Operation,
      from: z.number().int().nonnegative(),
      count: z.number().int().min(1).max(MOST_PIECES),
      more: z.boolean(),
    }),
  },
  /** Pieces not linked yet that need it. `whose`: `mine`, `all`, or a team's id; empty: those without a team. */
  queue: { body: z.object({ whose: z.string().max(200), most: z.number().int().min(1).max(500) }) },
  /** This person's own pieces: how many are in work, and which wait for them. Nobody else's are counted. */
  mine: { body: z.object({}) },
} as const;
