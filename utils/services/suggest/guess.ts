import type { Profile } from "../../findings/profile";
import type { Ranked } from "../../fit/rank";
import type { Context, SuggestedGoal } from "../../messages/views";
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

/** So many words of a piece make a reason. */
const ENOUGH = 2;
const SHOWN = 3;

/** The reason in a piece's own words; `null` where they are too few to be one. */
export function becauseOfWords({ because }: Ranked): Message | null {
  if (because.length < ENOUGH) return null;
  return { key: "because.words", params: { words: because.slice(0, SHOWN).join(", ") } };
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

/** Reasons that say nothing of the piece itself: not enough to link it without looking. */
const HABITS: ReadonlySet<string> = new Set(["because.used", "because.first", "because.order"]);

/** The best guess for a piece, when something about the piece itself speaks for it and it may be linked. */
export function readOwnGuess({
  suggested,
  readOnly,
}: Pick<Context, "suggested" | "readOnly">): SuggestedGoal | undefined {
  const [first] = suggested;
  return readOnly || !first || HABITS.has(first.because.key) ? undefined : first;
}
