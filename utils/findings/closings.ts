import type { Closing } from "../model/closing";
import type { AssetStatus } from "../model/asset";

/** Statuses before review: a finding put off "until review" stays quiet in these. */
const BEFORE_REVIEW: readonly AssetStatus[] = ["idea", "draft"];

/**
 * True while a person's answer keeps this finding quiet: for good while its facts stay the same, or until the day
 * (or the step) it was put off to, or an exception ends. "Fixed" never silences: if the facts still hold, it is not fixed.
 */
export function isClosed(
  finding: { rule: string; hash: string },
  closings: readonly Closing[],
  today: string,
  status: AssetStatus,
): boolean {
  return closings.some((closing) => {
    if (closing.ruleId !== finding.rule || closing.facts !== finding.hash) return false;
    if (closing.kind === "fixed") return false;
    if (closing.kind === "wrong" || (closing.kind === "accepted" && !closing.until)) return true;
    return closing.until === "review"
      ? BEFORE_REVIEW.includes(status)
      : Boolean(closing.until && today < closing.until);
  });
}
