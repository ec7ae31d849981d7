import { useState } from "react";
import type { Context } from "../../utils/messages/views";

/** What a person has chosen and typed in the link form, and not saved yet. */
export interface Draft {
  goalId: string | null;
  personaId: string | null;
  campaignId: string | null;
  /** What comes along with a guess; absent where it stays as it was */
  partId?: string | null | undefined;
  pillarId?: string | null | undefined;
  stage?: string | null | undefined;
  why: string;
  /** What else was thought of, where somebody answered the four questions */
  alternatives?: string;
}

/**
 * Drafts by asset key, for as long as this panel page lives: somebody who looks at another piece half-way finds their
 * words again. They never leave the page's memory. A draft made before somebody else changed the link is dropped.
 */
const drafts = new Map<string, { draft: Draft; since: string | undefined }>();

/** The draft of one piece: what was left there, else what `start` says. */
export function useDraft({ key = "", history }: Context, start: () => Draft) {
  const since = history[0]?.id;
  const kept = (): Draft | undefined => {
    const one = drafts.get(key);
    return one?.since === since ? one?.draft : undefined;
  };
  const [, redraw] = useState(0);
  /** Untouched, it follows what is known of the piece. */
  const latest = (): Draft => kept() ?? start();
  return {
    draft: latest(),
    edit(change: Partial<Draft>): void {
      drafts.set(key, { draft: { ...latest(), ...change }, since });
      redraw((times) => times + 1);
    },
    /** The draft as it is this very moment, before the next drawing */
    latest,
    /** Saved, or given up */
    forget: () => drafts.delete(key),
  };
}
