import { Growth } from "../model/one-page";
import { z } from "../model/zod";
import { Operation, Target } from "./target";

/** Requests of one person for themselves: to grow their page, to suggest, to learn, and to see their own part. */
export const personRequests = {
  /** Adds to the strategy what a larger page has and this one has not. */
  growPage: { body: z.object({ operation: Operation, growth: Growth }) },
  /** A change to the strategy that somebody proposes from the work; the piece in front is noted with it. */
  suggest: {
    body: z.object({
      target: Target,
      operation: Operation,
      text: z.string().trim().min(1).max(2000),
    }),
  },
  /** One example of this workspace for each of the words we use, where it has one. */
  examples: { body: z.object({}) },
  /** This person's own pieces in work, for whom they are and which numbers they move. Nobody else's. */
  myPart: { body: z.object({}) },
} as const;
