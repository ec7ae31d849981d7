import type { Boilerplate } from "../fit/duplicates";
import type { Evidence } from "../fit/evidence";
import type { WhyReading } from "../fit/why/read-why";
import type { Asset, AssetStatus } from "../model/asset";
import type { Campaign, Part } from "../model/campaign";
import type { Goal } from "../model/goal";
import type { Link } from "../model/link";
import type { Message } from "../model/message";
import type { Persona } from "../model/persona";
import type { Pillar } from "../model/pillar";
import type { Workflow } from "../model/workflow";
import type { RuleSet } from "../model/workspace";
import type { Ground } from "./ground";
import type { Profile } from "./profile";

/** note: grey, folded, no count. check: amber, counts. stop: red inside the panel, never in the host page. */
export type Level = "note" | "check" | "stop";

/** A piece as rules see it. */
export interface PieceOf extends Pick<
  Asset,
  "title" | "type" | "channel" | "teamId" | "ownerId" | "liveOn" | "evergreen"
> {
  id: string;
  status: AssetStatus;
  /** Calendar day the piece was made or first seen */
  createdOn: string;
  /** The day it went or goes out: live, scheduled, or due as a part */
  date?: string;
  /** True when a day was set for it to go out */
  scheduled: boolean;
}

/** Everything a rule may look at. Plain data: rules know no clock, no browser and no store. */
export interface PieceFacts {
  piece: PieceOf;
  link?: Link;
  goal?: Goal;
  persona?: Persona;
  pillar?: Pillar;
  /** The piece's campaign: the link's, else the one its container was mapped to */
  campaign?: Campaign;
  /** The part of that campaign it fills */
  part?: Part;
  /** Unfinished campaigns of the linked goal */
  campaigns: readonly Campaign[];
  workflow: Workflow;
  /** What its words speak for */
  evidence: Evidence;
  /** What its words spoke for when it was linked, where that was noted */
  evidenceAtLink?: Evidence;
  /** What kind of reason the link gives */
  why: WhyReading;
  /** Pieces that may stand beside it: same words in the title, same reader and channel, same claims */
  others: readonly Profile[];
  /** Runs of words that stand in so many pieces that they make none alike */
  boilerplate: Boilerplate;
  ground: Ground;
  /** Today, in the workspace's zone */
  today: string;
}

export type Field = "persona" | "pillar" | "campaign" | "part" | "stage" | "owner";

/** What one click does about it. Panel and review know how to do each. */
export type Fix =
  | { kind: "link"; goalId?: string; personaId?: string }
  | { kind: "fill"; field: Field }
  | { kind: "why"; starter?: Message }
  | { kind: "questions" }
  | { kind: "relink"; goalId: string; personaId?: string }
  | { kind: "attach"; campaignId: string; partId: string }
  | { kind: "status"; status: AssetStatus }
  | { kind: "open"; key: string; title: string; url?: string }
  | { kind: "copy"; text: string }
  /** Where in the workspace the thing stands that it is about */
  | { kind: "show"; route: "personas" | "decisions"; id: string }
  | { kind: "day"; day: string }
  | { kind: "noted" };

/** What a rule found: its words, and the facts these rest on. */
export interface Found {
  level: Level;
  message: Message;
  facts: Message[];
  fix: Fix;
  /** What an answer is about: while it stays the same, the answer holds. The facts, where not said */
  cause?: readonly (string | number | null)[];
}

/**
 * One rule on a piece, one file. `check` answers no, one or (never more than needed) several findings; it must not
 * throw on any schema-valid facts.
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
  /** Hash of the cause: an answer to this finding holds while it does */
  hash: string;
}

/** A piece as rules on the workspace see it. */
export type PieceLine = Pick<
  Profile,
  "id" | "status" | "goalId" | "campaignId" | "partId" | "date" | "createdOn" | "touchedOn"
>;

/** Everything a rule on the strategy itself may look at. */
export interface WorkspaceFacts {
  ground: Ground;
  pieces: readonly PieceLine[];
  today: string;
}

/** What kind of thing a finding on the strategy is about, and which. */
export interface WorkspaceTarget {
  type: "goal" | "kpi" | "persona" | "part" | "campaign" | "ritual";
  id: string;
  /** The document it stands in: a KPI's goal, a part's campaign */
  in: string;
  name: string;
}

export type WorkspaceFix =
  | { kind: "edit"; field: string }
  | { kind: "soThat" }
  | { kind: "reading" }
  | { kind: "held" }
  | { kind: "copy"; text: string }
  | { kind: "brief" }
  | { kind: "show"; route: "plan" };

/** What a rule on the strategy found; always a note or a check, with the person it is for. */
export interface WorkspaceFound {
  level: Exclude<Level, "stop">;
  target: WorkspaceTarget;
  ownerId?: string;
  message: Message;
  facts: Message[];
  fix: WorkspaceFix;
  cause?: readonly (string | number | null)[];
}

export interface WorkspaceRule {
  id: string;
  set: RuleSet;
  check(facts: WorkspaceFacts): WorkspaceFound[];
}

export interface WorkspaceFinding extends WorkspaceFound {
  rule: string;
  set: RuleSet;
  hash: string;
}
