import { z } from "./zod";

const Answer = z.string().trim().max(1000);

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
});
export type OnePageAnswers = z.infer<typeof OnePageAnswers>;
