/**
 * So that one cause gives one message: when the first fires, the others stay silent (findings.md 4.1). A name with
 * `relink` means: when it has found a better goal. DUP-NEAR over CLASH-DATE concerns the same two pieces only, so that
 * CLASH-DATE itself leaves near-duplicates out of its count.
 */
export const SUPPRESSION: Readonly<Record<string, readonly string[]>> = {
  "NOT-DOING": ["LINK-NONE", "LINK-PARTIAL", "PLAN-NOPART", "FIT-*"],
  "VER-ORPHAN": ["LINK-ENDED", "LINK-PARTIAL", "PLAN-NOPART", "FIT-*"],
  "LINK-NONE": ["LINK-PARTIAL", "PLAN-NOPART", "FIT-*"],
  "FIT-PERSONA relink": ["FIT-PILLAR"],
  "WHY-BOSS": ["WHY-CIRCLE", "WHY-EMPTY"],
  "WHY-SALES": ["WHY-CIRCLE", "WHY-EMPTY"],
  "WHY-RIVAL": ["WHY-CIRCLE", "WHY-EMPTY"],
  // At most one of them on a piece (findings.md 4.5, 5).
  "WHY-CIRCLE": ["WHY-EMPTY"],
};

/** The rule ids that stay silent while `fired` speak. */
export function isSuppressed(rule: string, fired: readonly string[]): boolean {
  return fired.some((one) =>
    (SUPPRESSION[one] ?? []).some((silent) =>
      silent.endsWith("*") ? rule.startsWith(silent.slice(0, -1)) : rule === silent,
    ),
  );
}
