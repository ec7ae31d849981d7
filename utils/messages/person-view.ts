/** What the background answers one person about themselves. Types only. */
import type { AssetStatus } from "../model/asset";
import type { EntityType } from "../model/entities";
import type { Changed, GoalCard } from "./views";

/** The words of the product that are explained, in the order in which they are. */
export type Term =
  | "piece"
  | "goal"
  | "number"
  | "reader"
  | "why"
  | "message"
  | "proof"
  | "stage"
  | "campaign"
  | "part"
  | "notDoing"
  | "version";

/** A piece of this person's that is being worked on. */
export interface MyPiece {
  key: string;
  title: string;
  status: AssetStatus;
  url?: string;
  goalId?: string;
  personaId?: string;
}

/** What one person works on, for whom and to what end. */
export interface MyPart {
  /** Absent: they have not said who they are */
  name?: string;
  pieces: MyPiece[];
  /** True when more are in work than are told */
  more: boolean;
  /** The goals their pieces serve, most important first */
  goals: GoalCard[];
  readers: { id: string; short: string; job: string }[];
}

export interface PersonAnswers {
  /** How many documents of each kind were added */
  growPage: { added: Partial<Record<EntityType, number>> };
  suggest: Changed;
  examples: Partial<Record<Term, string>>;
  myPart: MyPart;
}
