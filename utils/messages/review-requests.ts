import { ClosingKind } from "../model/closing";
import { CAUSES } from "../model/constants";
import { Day, Id } from "../model/fields";
import { z } from "../model/zod";
import { Amendment } from "./amendment";
import { Operation } from "./target";

/** Requests of the review page, and the way back of all our pages. */
export const reviewRequests = {
  /** Everything the rules found, for the review page. Looks again at what changed first. */
  review: { body: z.object({}) },
  /** One answer to several findings, on pieces (`on`: piece id) or on the strategy (`on`: `goal:g1`). */
  closeMany: {
    body: z.object({
      operation: Operation,
      kind: ClosingKind,
      until: z.union([Day, z.literal("review")]).nullable(),
      note: z.string().max(500).optional(),
      items: z
        .array(z.object({ on: Id, rule: Id, hash: z.string().max(20) }))
        .min(1)
        .max(500),
    }),
  },
  /** What was behind findings, said of the answers some operations gave just now. */
  tagCause: {
    body: z.object({
      operation: Operation,
      answered: z.array(Operation).min(1).max(100),
      cause: z.enum(CAUSES),
    }),
  },
  /** Takes operations of our pages back, as one: all of them, or none where something was changed since. */
  undoReview: {
    body: z.object({ operation: Operation, undone: z.array(Operation).min(1).max(500) }),
  },
  /** One small change to the strategy that a finding on it asks for. */
  amend: { body: z.object({ operation: Operation, change: Amendment }) },
} as const;
