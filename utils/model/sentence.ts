import type { Goal } from "./goal";
import type { Persona } from "./persona";

/** The reader's job without its "When ...," opening: what the piece helps them do. Empty when there is none. */
export function jobClause(persona: Persona): string {
  const job = persona.job.trim().replace(/[.\s]+$/, "");
  const opened = /^(when|wenn|quand)\b[^,]*,\s*(.+)$/i.exec(job);
  const clause = opened?.[2] ?? "";
  return clause.charAt(0).toLowerCase() + clause.slice(1);
}

/** The parts of the one plain sentence (C6). The words between them are in the catalogue. */
export interface SentenceParts {
  /** Empty when nobody chose a reader */
  reader: string;
  job: string;
  goal: string;
}

/**
 * How this piece serves the strategy, in parts; `undefined` when the why is empty: a reason nobody gave is never
 * made up. The goal is named in full while the sentence stays near 25 words, else by its code.
 */
export function readSentence(
  why: string,
  persona?: Persona,
  goal?: Goal,
): SentenceParts | undefined {
  if (why.trim() === "" || !goal) return undefined;
  const reader = persona?.short ?? "";
  const job = persona ? jobClause(persona) : "";
  const full = `${goal.code}: ${goal.name.replace(/[.\s]+$/, "")}`;
  const words = `${reader} ${job} ${full}`.split(/\s+/).length + 6;
  return { reader, job, goal: words <= 25 ? full : goal.code };
}
