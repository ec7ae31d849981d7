/** What the background answers about many pieces at once. Types only. */
import type { AssetStatus } from "../model/asset";
import type { Driver } from "../model/constants";
import type { Choice } from "./views";

/** What is linked, has something to look at, or serves nothing yet. */
export type PieceState = "linked" | "finding" | "unlinked";

/** One piece in one line. As slim as can be: a hundred thousand of them cross from world to world. */
export interface PieceLine {
  /** Piece id; of one only met in a list its match key */
  id: string;
  /** An asset key: opens it and changes it */
  key: string;
  title: string;
  state: PieceState;
  status: AssetStatus;
  url?: string;
  /** Name of its project, campaign or folder, once a page has said it */
  container?: string;
  goalId?: string;
  personaId?: string;
  campaignId?: string;
  teamId?: string;
  ownerId?: string;
  stage?: string;
  /** What drove it, by its why */
  drivenBy?: Driver;
  /** Month it was linked in, `YYYY-MM` */
  month?: string;
  /** Day it went live, or else was last seen */
  on?: string;
}

/** What lines refer to, and who is looking. */
export interface PiecesFrame {
  /** Closed ones too: pieces may still be linked to them */
  goals: (Choice & { open: boolean })[];
  personas: (Choice & { open: boolean })[];
  campaigns: (Choice & { open: boolean; goalId: string })[];
  teams: Choice[];
  people: Choice[];
  stages: Choice[];
  me?: string;
  readOnly?: "viewer" | "newer";
}

export interface PiecesChunk {
  lines: PieceLine[];
  /** Ask on from here; `null`: that was all */
  next: string | null;
  frame?: PiecesFrame;
}

/**
 * Why a piece was left as it is. `other-goal`: the campaign is of another goal. `newer`: a newer Throughline wrote it.
 * `goals`: it serves as many goals as a piece may. `lost`: it is linked to a goal that is not here. `gone`: it is not known any more. `since`: it was changed again since.
 */
export type LeftBecause = "other-goal" | "newer" | "goals" | "lost" | "gone" | "since";

export interface LeftPiece {
  title: string;
  because: LeftBecause;
}

export interface ManyChanged {
  /** Pieces that were changed */
  done: number;
  /** Pieces that say so already, or were to be left alone */
  same: number;
  left: LeftPiece[];
}

/** A piece that waits for a goal. */
export interface QueueItem {
  id: string;
  key: string;
  title: string;
  status: AssetStatus;
  /** The day it was made or first seen */
  since: string;
  url?: string;
  container?: string;
  ownerId?: string;
  teamId?: string;
}

export interface QueueView {
  items: QueueItem[];
  /** True when more wait than are told */
  more: boolean;
  people: Choice[];
  teams: Choice[];
  me?: string;
  lead: boolean;
  /** Quiet everywhere until then: nothing is asked meanwhile */
  pausedUntil?: string;
  readOnly?: "viewer" | "newer";
}

/** One of this person's pieces that needs something of them. */
export interface WaitingPiece {
  key: string;
  title: string;
  state: Exclude<PieceState, "linked">;
  url?: string;
}

/** This person's own pieces. Never anybody else's. */
export interface MyPieces {
  /** False when they have not said who they are */
  known: boolean;
  /** Pieces in draft or review */
  inWork: number;
  /** Pieces that need something of them: a goal, or an answer */
  waiting: number;
  /** How many of those are not linked yet; the queue holds them */
  unlinked: number;
  /** The most pressing of them */
  first: WaitingPiece[];
}

export interface PieceAnswers {
  pieces: PiecesChunk;
  changeMany: ManyChanged;
  undoMany: ManyChanged;
  queue: QueueView;
  mine: MyPieces;
}
