import type { Asset, AssetStatus } from "../model/asset";
import type { Campaign } from "../model/campaign";
import type { Goal } from "../model/goal";
import type { Link } from "../model/link";
import type { Message } from "../model/message";
import type { Workflow } from "../model/workflow";
import type { RuleSet } from "../model/workspace";

/** note: grey, folded, no count. check: amber, counts. stop: red inside the panel, never in the host page. */
export type Level = "note" | "check" | "stop";

/** Everything a rule may look at. Plain data: rules know no clock, no browser and no store. */
export interface PieceFacts {
  piece: Pick<Asset, "title" | "type" | "notes" | "teamId" | "ownerId"> & {
    status: AssetStatus;
    /** Calendar day the piece was made or first seen */
    createdOn: string;
  };
  link?: Link;
  goal?: Goal;
  /** Unfinished campaigns of the linked goal */
  campaigns: readonly Campaign[];
  workflow: Workflow;
  /** Today, in the workspace's zone */
  today: string;
}

/** What one click does about it. The panel knows how to do each. */
export type Fix =
  | { kind: "link" }
  | { kind: "fill"; field: "persona" | "pillar" | "campaign" | "part" | "stage" | "owner" };

/** What a rule found: its words, and the facts these rest on (which also decide when an old answer expires). */
export interface Found {
  level: Level;
  message: Message;
  facts: Message[];
  fix: Fix;
}

/**
 * One rule, one file. `check` answers no, one or (never more than needed) several findings; it must not throw on any
 * schema-valid facts.
 */
export interface Rule {
  id: string;
  set: RuleSet;
  /** True for the few rules that may speak about ideas, and then only as notes */
  speaksOnIdeas?: boolean;
  check(facts: PieceFacts): Found[];
}

/** A finding as people meet it. */
export interface Finding extends Found {
  rule: string;
  set: RuleSet;
  /** Hash of the facts: an answer to this finding holds while the hash does */
  hash: string;
}
