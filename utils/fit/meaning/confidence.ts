import type { Band } from "../rank";
import { TUNED } from "./constants";
import type { Scored } from "./judge";

/**
 * Chance, 0 to 1, that the best of some scored cards is right, none of them being right counted as wrong. Fitted on
 * public benchmarks; decides between one click, a list and nothing, and is never shown.
 */
export function confidenceIn([first, second]: readonly Scored[]): number {
  const { constant, score, lead, leastScore, leastLead } = TUNED.confidence;
  const best = first?.score ?? 0;
  const ahead = best - (second?.score ?? 0);
  const z =
    constant +
    score * Math.log(Math.max(best, leastScore)) +
    lead * Math.log(Math.max(ahead, leastLead));
  return 1 / (1 + Math.exp(-z));
}

/** What may be offered: one click only where the best is ahead, never one of two that are the same. */
export function bandOf(scores: readonly Scored[]): Band {
  const chance = confidenceIn(scores);
  const [first, second] = scores;
  const ahead = (first?.score ?? 0) - (second?.score ?? 0) >= TUNED.confidence.leastLead;
  if (chance >= TUNED.bands.suggested && ahead) return "suggested";
  return chance >= TUNED.bands.maybe ? "maybe" : "none";
}
