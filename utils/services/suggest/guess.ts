import type { Profile } from "../../findings/profile";
import type { Ranked } from "../../fit/rank";
import type { SuggestedGoal } from "../../messages/views";
import { readMainTarget } from "../../model/link";
import type { Link } from "../../model/link";
import type { Message } from "../../model/message";

/** What comes along with a goal that is inherited. */
export type Inherited = Pick<SuggestedGoal, "personaId" | "campaignId" | "pillarId" | "stage">;

/** A goal somebody or something speaks for, and why. */
export interface Guess extends Inherited {
  goalId: string;
  because: Message;
  maybe?: true;
}

export interface Container {
  key: string;
  name?: string | undefined;
}

/** A piece without a goal, as far as guesses rest on it. */
export interface Unlinked {
  key: string;
  /** The project, campaign or folder it lies in, and those of its other places */
  containers: readonly Container[];
  /** Every place it lives at, as asset keys */
  places: readonly string[];
  /** Stems of its title's telling words */
  title: readonly string[];
  /** Pieces that may stand beside it */
  others: readonly Profile[];
}

/** What a piece's own words speak for, likeliest first. */
export interface Spoken {
  goals: readonly Ranked[];
  personas: readonly Ranked[];
}

/** What a link says beside its goal. */
export function inheritedFrom(link: Link): Inherited {
  const target = readMainTarget(link);
  return said({
    personaId: target?.personaId,
    pillarId: target?.pillarId,
    campaignId: link.campaignId,
    stage: link.stage,
  });
}

/** The fields that hold something. */
export function said(fields: Record<keyof Inherited, string | null | undefined>): Inherited {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => Boolean(value)));
}
