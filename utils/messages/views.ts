/** What the background answers: plain shapes, ready to show. Types only. */
import type { Decision } from "../findings/decisions";
import type { Finding, WorkspaceFinding } from "../findings/contract";
import type { Quieted } from "../findings/quality";
import type { AssetStatus } from "../model/asset";
import type { Message } from "../model/message";
import type { Confidence } from "../model/persona";
import type { SentenceParts } from "../model/sentence";
import type { Persona } from "../model/persona";
import type { RuleSet } from "../model/workspace";
import type { Brief } from "./fit-view";
import type { ProcessView } from "./process-view";
import type { VersionNews } from "./strategy-view";
import type { ListView } from "./list-view";
import type { Along, KnownPiece, Placed, SuggestedGoal } from "./places-view";
import type { Problem } from "../exchange/problem";
import type { TableView } from "../exchange/table/view";

export type { Along, KnownPiece, SuggestedGoal };

export type PanelState =
  "linked" | "finding" | "unlinked" | "not-a-piece" | "list" | "no-workspace" | "paused";

/** All that a host page's content script ever learns: the state of a badge, and where the panel goes. */
export interface PageState {
  state: PanelState;
  /** Accessible name of the tab, in the person's language */
  label: string;
  /** True when this piece has drawn attention today already: what is open is shown without the warm colour */
  quiet?: boolean;
}

export interface KpiLine {
  name: string;
  unit?: string;
  now?: { value: number; on?: string };
  target?: { value: number; on?: string };
  /** True when the last reading is older than one and a half check cycles */
  stale: boolean;
  daysOld?: number;
}

export interface GoalCard {
  id: string;
  code: string;
  name: string;
  status: string;
  why: string;
  dueOn?: string;
  owner?: string;
  businessGoal?: string;
  kpi?: KpiLine;
}

export interface PersonaCard extends Pick<Persona, "retiredOn"> {
  id: string;
  short: string;
  name: string;
  confidence: Confidence;
  job: string;
  thinks?: string;
  shops?: string;
  values: string[];
  objections: string[];
  trusts: string[];
  avoid: string[];
  questions: string[];
}

export interface LinkView {
  goalId?: string;
  personaId?: string;
  why: string;
  campaignId?: string;
  supporting: { goalId: string; code: string; name: string }[];
  pillar?: string;
  campaign?: string;
  part?: { name: string; dueOn?: string };
  stage?: string;
  linkedOn: string;
  source: "person" | "inherited" | "imported";
}

export interface Choice {
  id: string;
  label: string;
  /** Second line: KPI or job */
  hint?: string;
  code?: string;
}

export interface HistoryLine {
  id: string;
  operation: string;
  at: string;
  by: string;
  what: Message;
  /** False once the document was changed again: undoing would then lose the later edit */
  canUndo: boolean;
}

/** Everything the panel shows about one page. One message, one answer. */
export interface Context extends Placed {
  state: PanelState;
  tool: "google" | "asana" | "hubspot" | "other";
  key?: string;
  kind?: string;
  title?: string;
  url?: string;
  status: AssetStatus;
  link?: LinkView;
  goal?: GoalCard;
  persona?: PersonaCard;
  sentence?: SentenceParts;
  findings: Finding[];
  goals: Choice[];
  personas: Choice[];
  /** Campaigns under way, each of one goal */
  campaigns: (Choice & { goalId: string })[];
  /** What a piece may be filled in with, where a team asks for it */
  pillars: Choice[];
  stages: Choice[];
  people: Choice[];
  parts: (Choice & { campaignId: string })[];
  suggested: SuggestedGoal[];
  /** The why says something, but not what changes for whom: one neutral question */
  unclear?: boolean;
  /** This piece finds something out: what it found can be kept as evidence, or was already */
  evidence?: { assetId: string; kept: boolean; backs: string[] };
  /** A rule whose tip may be shown now */
  tip?: string;
  notDoing: { text: string; why: string; until?: string }[];
  /** The host's layout is not the one we know; linking still works from the address */
  layoutChanged: boolean;
  readOnly?: "viewer" | "newer";
  history: HistoryLine[];
  /** Pieces known in this list (state `list`), or linked lately (state `not-a-piece`) */
  pieces: KnownPiece[];
  /** What the pieces of this list are together (state `list`) */
  list?: ListView;
  container?: { key: string; name?: string | undefined };
  workspace?: { name: string; sample: boolean };
  /** What to write, in four blocks; present once something is linked */
  brief?: Brief;
  /** How a piece is made here, and where this one is in it */
  process?: ProcessView;
  pausedUntil?: string;
  /** A version of the strategy that came since this person looked last */
  news?: VersionNews;
  /** Today, in the workspace's zone */
  today: string;
  /** The dots in this tab's lists are off: too few rows could be told apart, or the page keeps taking them out */
  rowsLost?: "unmatched" | "removed";
  /** A person picked this piece in the tab's list */
  picked?: true;
  /** The tab this was asked for, when it was asked for one */
  tabId?: number;
  /** When the person handed over a passage they selected in this tab (ISO); while it stands, checks are about it */
  passage?: string;
  /** When the page said what this rests on; a later word is never replaced by an earlier one */
  turn?: number;
}

/** One finding on a piece, as the review page lists it. */
export interface ReviewItem {
  /** Piece id */
  on: string;
  /** Asset key, to open it and to change it */
  key: string;
  title: string;
  status: AssetStatus;
  ownerId?: string;
  teamId?: string;
  finding: Finding;
}

/** Everything the rules found. Pieces: red, amber, grey. */
export interface Review {
  pieces: ReviewItem[];
  strategy: WorkspaceFinding[];
  /** At most three, for those who lead */
  decisions: Decision[];
  /** Rules that many people called wrong lately: they speak as notes for that team */
  quieted: Quieted[];
  /** Pieces the rules looked at */
  looked: number;
  people: { id: string; name: string }[];
  teams: { id: string; name: string; set: RuleSet | null }[];
  goals: Choice[];
  personas: Choice[];
  parts: { campaignId: string; campaign: string; id: string; name: string }[];
  set: RuleSet;
  /** Who this person is, where they said so */
  me?: string;
  readOnly?: "viewer" | "newer";
  today: string;
}

/** Answer to a change: the context after it, and how to take it back. */
export interface Changed {
  context: Context;
  operation: string;
  at: string;
}

export interface ImportCount {
  list: string;
  added: number;
  updated: number;
  unchanged: number;
  /** Of a large file, before it is imported: how many there are in it */
  found?: number;
}

/** What an import would do, or did. */
export interface ImportReport {
  /** Problems that stop everything: nothing can be imported until the file is mended */
  refused: Problem[];
  /** Rows that do not fit; they can be skipped on the person's word */
  skippable: Problem[];
  counts: ImportCount[];
  /** Said for the record: texts not stored, links to goals that are not here yet */
  ignored: Message[];
  workspace?: string;
  /** How tables and lists were understood, to be corrected */
  tables?: TableView[];
}

export interface StorageLine {
  what: string;
  count: number;
  where: "database" | "browser";
}
