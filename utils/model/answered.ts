import type { Link } from "./link";
import { z } from "./zod";

const Answered = z.record(z.string(), z.boolean()).catch({});

/**
 * What a person said about the reader's questions on one piece, by the question's words: true where the piece answers
 * it, false where it does not. A question that is not named is as the words say.
 */
export function answeredOf(link: Link | undefined): Record<string, boolean> {
  return Answered.parse(link?.["answered"] ?? {});
}

/** A link after a person said whether a question is answered; `null` takes that back. */
export function withAnswer(
  link: Link,
  { question, value }: { question: string; value: boolean | null },
): Link {
  const { answered: _former, ...rest } = link;
  const others = Object.entries(answeredOf(link)).filter(([one]) => one !== question);
  const all = value === null ? others : [...others, [question, value]];
  return all.length > 0 ? { ...rest, answered: Object.fromEntries(all) } : rest;
}
