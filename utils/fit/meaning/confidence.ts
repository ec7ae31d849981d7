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

/** What a chance allows to offer. */
export function bandOf(chance: number): Band {
  if (chance >= TUNED.bands.suggested) return "suggested";
  return chance >= TUNED.bands.maybe ? "maybe" : "none";
}
