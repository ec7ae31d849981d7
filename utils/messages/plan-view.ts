/** What the background answers about the pieces of a plan. Types only. */
import type { AssetStatus } from "../model/asset";
import type { Message } from "../model/message";

/** One piece as a plan shows it. */
export interface PlanPiece {
  id: string;
  /** Asset key: opens its panel */
  key: string;
  title: string;
  status: AssetStatus;
  url?: string;
  goalId?: string;
  personaId?: string;
  partId?: string;
  channel?: string;
  type?: string;
  evergreen?: boolean;
  /** The day it went or shall go out, where one is set for itself */
  on?: string;
  /** What it contradicts */
  clash?: Message;
}

export interface PlanPieces {
  pieces: PlanPiece[];
  /** How many there are; fewer are told where there are very many */
  count: number;
}

export interface PlanAnswers {
  plan: PlanPieces;
}
