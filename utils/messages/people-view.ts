/** What the background answers about readers and about those who do the work. Types only. */
import type { AssetStatus } from "../model/asset";
import type { Handover } from "../model/handover";
import type { Message } from "../model/message";
import type { AuditKind } from "./people-requests";

/** One thing a reader received or will receive. */
export interface Received {
  id: string;
  on: string;
  name: string;
  /** A planned part has no status of its own */
  kind: "piece" | "part";
  status?: AssetStatus;
  channel?: string;
  /** Id of a stage */
  stage?: string;
  goalId?: string;
  campaignId?: string;
  campaign?: string;
  /** Where to open it */
  url?: string;
  key?: string;
}

export interface Timeline {
  /** By day, the earliest first */
  items: Received[];
  /** True when the reader has so many pieces that some were not looked at */
  more: boolean;
}

/** A piece that could change hands. */
export interface OpenPiece {
  id: string;
  title: string;
  status: AssetStatus;
}

export interface OpenPieces {
  pieces: OpenPiece[];
  more: boolean;
}

/** One line of the audit list: one thing somebody did. */
export interface AuditLine {
  id: string;
  operation: string;
  at: string;
  by: string;
  kind: AuditKind;
  what: Message;
  /** Kind of the document: `goal`, `link`; absent for an import */
  type?: string;
  /** What it is about, by its own name */
  name?: string;
  /** Names of fields that changed */
  fields?: string[];
  /** The rule a finding came from */
  rule?: string;
}

export interface Audit {
  lines: AuditLine[];
  /** Ask on from here; `null`: that was all */
  next: string | null;
}

export interface PeopleAnswers {
  timeline: Timeline;
  openPieces: OpenPieces;
  /** Pieces that changed hands; those that wait for their day are not among them */
  handOver: { moved: number; waits: boolean };
  handovers: Handover[];
  audit: Audit;
}
