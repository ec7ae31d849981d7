/** What the background answers about a list of pieces: a project, campaign, folder, or the rows of a page. Types only. */
import type { Message } from "../model/message";
import type { LeftPiece } from "./pieces-view";
import type { KnownPiece } from "./places-view";
import type { SuggestedGoal } from "./views";

/** Pieces of a list by state; together they are all that are known here. */
export interface ListCounts {
  linked: number;
  finding: number;
  unlinked: number;
  /** Ideas ask for nothing and are counted by themselves */
  idea: number;
}

/** A clash or a copy among the pieces of a list. */
export interface Clash {
  key: string;
  title: string;
  rule: string;
  message: Message;
}

export interface ListView {
  counts: ListCounts;
  clashes: Clash[];
  /** Keys of all that serve nothing yet, those that are named first */
  unlinked: string[];
}

/** A piece that is not linked yet, and what speaks for a goal. */
export interface Proposal {
  piece: KnownPiece;
  /** Absent where nothing about the piece itself speaks for one */
  guess?: SuggestedGoal;
}

/**
 * Why a piece was not linked. `linked`: somebody linked it meanwhile. `closed`: the goal takes no more pieces. The rest
 * as with any change to many.
 */
export type EachLeftBecause =
  "linked" | "closed" | Extract<LeftPiece["because"], "newer" | "goals" | "gone">;

export interface EachLeft {
  title: string;
  because: EachLeftBecause;
}

export interface EachLinked {
  done: number;
  left: EachLeft[];
}
