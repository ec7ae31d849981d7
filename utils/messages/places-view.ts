/** What the background answers about a piece's places, and what it inherits from them. Types only. */
import type { ContainerKind } from "../model/asset-key";
import type { Message } from "../model/message";

/** A guess with its reason. What is beside the goal comes along when it is chosen; nothing is linked by it. */
export interface SuggestedGoal {
  goalId: string;
  personaId?: string;
  because: Message;
  /** The piece's words speak for it, but not clearly */
  maybe?: true;
  campaignId?: string;
  pillarId?: string;
  stage?: string;
  /** A planned part it may be: offered, never chosen for the person */
  part?: { id: string; name: string; dueOn?: string; personaId?: string; stage?: string };
}

/** One place a piece lives at. */
export interface PlaceView {
  key: string;
  url?: string;
  /** The page this panel stands beside */
  here: boolean;
}

/** A project, campaign or folder, and the campaign a person said all of it belongs to. */
export interface Mapping {
  key: string;
  kind: ContainerKind;
  name?: string;
  campaignId?: string;
  campaign?: string;
  /** A campaign that goes by the same name: offered, never chosen for the person */
  likely?: string;
}

export interface KnownPiece {
  key: string;
  title: string;
  url?: string;
  state: "linked" | "unlinked";
  goalCode?: string;
}

/** The part of a context that speaks of places. */
export interface Placed {
  /** The container this page is, or lies in */
  mapping?: Mapping;
  /** Every place the piece lives at, where there are several */
  places?: PlaceView[];
  /** Pieces elsewhere that look like this one: they go by the same title */
  twins?: KnownPiece[];
  /** Other pieces that say they live at one of this piece's places; `key` is the piece's id */
  claims?: KnownPiece[];
}
