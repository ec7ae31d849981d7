/** What the background answers about a piece's places, and what it inherits from them. Types only. */
import type { ContainerKind } from "../model/asset-key";
import type { Message } from "../model/message";

/** What may come along with a goal, each with its reason. */
export interface Along {
  personaId?: string;
  campaignId?: string;
  pillarId?: string;
  stage?: string;
  /** A planned part it may be: offered, never chosen for the person */
  part?: { id: string; name: string; dueOn?: string; personaId?: string; stage?: string };
  /** What the piece's words speak for, but not clearly: offered as well */
  perhaps?: { pillarId?: string; stage?: string };
  /** Why each of these is suggested */
  reasons?: Partial<Record<"personaId" | "campaignId" | "pillarId" | "stage" | "part", Message>>;
}

/** A guess with its reason. What is beside the goal comes along when it is chosen; nothing is linked by it. */
export interface SuggestedGoal extends Along {
  goalId: string;
  because: Message;
  /** The piece's words speak for it, but not clearly */
  maybe?: true;
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
  state: "linked" | "finding" | "unlinked" | "idea";
  goalCode?: string;
}

/** The part of a context that speaks of places, and of what they and the piece's words suggest. */
export interface Placed {
  /** What a linked piece's words speak for, where a finding asks for more than is linked */
  likely?: Along;
  /** The container this page is, or lies in */
  mapping?: Mapping;
  /** Every place the piece lives at, where there are several */
  places?: PlaceView[];
  /** Pieces elsewhere that look like this one: they go by the same title */
  twins?: KnownPiece[];
  /** Other pieces that say they live at one of this piece's places; `key` is the piece's id */
  claims?: KnownPiece[];
}
