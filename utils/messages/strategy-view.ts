/** What the background answers about the strategy as a whole. Types only. */
import type { GoalLineKind } from "../fit/goal-line";
import type { AgendaLine } from "../findings/agenda";
import type { CardNote } from "../fit/meaning/card-check";
import type { Access } from "../model/access";
import type { AssetStatus } from "../model/asset";
import type { BusinessGoal } from "../model/business-goal";
import type { Campaign } from "../model/campaign";
import type { Driver } from "../model/constants";
import type { Disagreement } from "../model/disagreement";
import type { FieldConflict } from "../model/edit";
import type { EvidenceItem } from "../model/evidence";
import type { Goal } from "../model/goal";
import type { NotDoing } from "../model/not-doing";
import type { Pending } from "../model/pending";
import type { Person, Team } from "../model/people";
import type { Confidence, Persona } from "../model/persona";
import type { Pillar } from "../model/pillar";
import type { Ritual } from "../model/ritual";
import type { Stage } from "../model/stage";
import type { StrategyVersion } from "../model/strategy-version";
import type { Suggestion } from "../model/suggestion";
import type { Workflow } from "../model/workflow";
import type { Workspace } from "../model/workspace";
import type { ReviewItem } from "./views";

/** The whole strategy as the workspace pages show it: what is stored, without what waits for the next version. */
export interface Strategy {
  workspace?: Workspace;
  /** The version that holds now */
  version?: StrategyVersion;
  /** All of them, the newest first */
  versions: StrategyVersion[];
  business: BusinessGoal[];
  goals: Goal[];
  personas: (Persona & { derived: Confidence })[];
  pillars: Pillar[];
  stages: Stage[];
  notDoing: NotDoing[];
  campaigns: Campaign[];
  disagreements: Disagreement[];
  rituals: Ritual[];
  evidence: EvidenceItem[];
  suggestions: Suggested[];
  people: Person[];
  teams: Team[];
  /** With the one of all other teams (`w-default`), also where that is ours and not stored yet */
  workflows: Workflow[];
  /** Changes that wait for the next version */
  pending: Pending[];
  /** Goals and readers that pieces cannot be told apart by, and why */
  cardNotes: CardNote[];
  /** Documents that could not be read; they are kept and exported, never dropped */
  unreadable: string[];
  /** What this person may do */
  access: Access;
  readOnly?: "viewer" | "newer";
  /** Who this person is in the list of people, where they said so */
  me?: string;
  today: string;
}

/** A suggestion, with the piece it was made at: its key, to open it, and its title. */
export type Suggested = Suggestion & { piece?: { key: string; title: string } };

/** What one meeting has to talk about today. */
export interface Agenda {
  ritualId: string;
  lines: AgendaLine[];
}

/** Answer to an edit. With conflicts nothing was saved: each is shown, and a person decides. */
export interface Edited {
  saved: boolean;
  conflicts: (FieldConflict & { id: string })[];
}

/** How many pieces, by how far they are. */
export type ByStatus = Record<AssetStatus, number>;

/** Pieces of one kind: same goal, reader, stage, channel, team, tool, campaign, part and kind of reason. */
export interface TallyLine {
  count: number;
  status: AssetStatus;
  goalId?: string;
  personaId?: string;
  campaignId?: string;
  partId?: string;
  /** The campaign with planned parts that it serves without filling one of them */
  unplannedIn?: string;
  stage?: string;
  pillarId?: string;
  channel?: string;
  teamId?: string;
  /** Where it lives first: google, asana, hubspot, other */
  tool: string;
  /** What drove it, by its why; absent where it has none */
  drivenBy?: Driver;
  /** Month it was linked in, `YYYY-MM` */
  month?: string;
}

/** All pieces, counted: every number of the workspace is a sum over these lines, and opens exactly those pieces. */
export interface Tally {
  lines: TallyLine[];
  known: number;
  linked: number;
  tools: ToolSeen[];
}

/** A tool as this device met it. */
export interface ToolSeen {
  /** google, asana, hubspot, other */
  tool: string;
  /** The last day one of its pages was met here */
  lastSeenOn?: string;
  /** A page of it that is open now is not laid out as we know it; linking works all the same */
  changed?: true;
}

/** A version that came since the person looked last. */
export interface VersionNews {
  version: string;
  /** Changes since then */
  count: number;
  /** The day from which the first of them holds */
  since: string;
}

export interface Published {
  versionId: string;
  /** Fields that were changed elsewhere since the change was noted; nothing was published */
  conflicts: (FieldConflict & { id: string })[];
}

/** A piece that serves something which is retired, or that a later decision speaks against. */
export interface Orphan extends ReviewItem {
  /** Kept on purpose until this day: it is not asked about before */
  keptUntil?: string;
}

export interface Orphans {
  items: Orphan[];
  /** True when more are there than are told */
  more: boolean;
}

export interface StrategyAnswers {
  strategy: Strategy;
  tally: Tally;
  edit: Edited;
  order: null;
  explainPending: null;
  dropPending: null;
  publish: Published;
  goalLine: GoalLineKind;
  orphans: Orphans;
  versionSeen: null;
  agendas: Agenda[];
}
