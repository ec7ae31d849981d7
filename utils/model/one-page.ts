import { SIZES } from "./constants";
import { z } from "./zod";

const Answer = z.string().trim().max(1000);

/** How much of a strategy one keeps; each holds all of the one before. */
export const Size = z.enum(SIZES);
export type Size = z.infer<typeof Size>;

/** What only a larger page asks. What is not said is left out, or gets a first name to change later. */
export const Growth = z.object({
  size: Size,
  /** What we stand for, in one sentence */
  claim: Answer.max(300),
  /** What proves it, one a line */
  proof: Answer,
  /** Who works together, one a line */
  teams: Answer,
});
export type Growth = z.infer<typeof Growth>;

/**
 * The seven questions of "Start from one page" (experience.md 6), in the order they are asked. Only the first three
 * must be answered: what must change, how one will see it, whose mind must change.
 */
export const OnePageAnswers = z.object({
  change: Answer.min(1),
  measure: z.object({
    name: Answer.min(1),
    now: z.number().nullable(),
    target: z.number().nullable(),
    by: z.iso.date().nullable(),
  }),
  reader: Answer.min(1),
  asksFirst: Answer,
  known: Answer,
  notDoing: z.array(z.object({ text: Answer.min(1).max(300), why: Answer })).max(10),
  process: Answer,
  decides: Answer,
  /** Absent: one page, and no more */
  growth: Growth.optional(),
});
export type OnePageAnswers = z.infer<typeof OnePageAnswers>;
