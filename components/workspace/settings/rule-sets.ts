import type { RuleSet } from "../../../utils/model/workspace";

/** The sets, each with the rules it adds to the one before it. Words only: which rule speaks is decided elsewhere. */
export const SETS: readonly { set: RuleSet; adds: readonly string[] }[] = [
  {
    set: "calm",
    adds: [
      "LINK-NONE",
      "LINK-PARTIAL",
      "LINK-ENDED",
      "WHY-EMPTY",
      "NOT-DOING",
      "DUP-NEAR",
      "VER-ORPHAN",
      "KPI-GAP",
    ],
  },
  {
    set: "standard",
    adds: [
      "LINK-CAMPAIGN",
      "WHY-BOSS",
      "WHY-SALES",
      "WHY-RIVAL",
      "WHY-CIRCLE",
      "PLAN-NOPART",
      "FIT-PERSONA",
      "FIT-PILLAR",
      "CLASH-DATE",
      "CLASH-MSG",
      "DIS-OPEN",
      "PLAN-GAP",
      "GOAL-TACTIC",
      "GOAL-STARVED",
      "KPI-STALE",
      "PERS-THIN",
      "OPS-BUDGET",
      "RIT-OVERDUE",
    ],
  },
  { set: "full", adds: ["LINK-SPREAD", "LINK-LATE", "FIT-STAGE", "FIT-DRIFT"] },
];
