import type { PieceState } from "../messages/pieces-view";
import type { Level } from "./contract";

/** True for what waits for an answer. Notes wait for nobody and change no dot. */
export function isPressing({ level }: { level: Level }): boolean {
  return level !== "note";
}

/** Where a piece stands, wherever it is shown: its goal first, then what waits for an answer. */
export function standingOf(
  goalId: string | null | undefined,
  findings: readonly { level: Level }[],
): PieceState {
  if (!goalId) return "unlinked";
  return findings.some(isPressing) ? "finding" : "linked";
}
