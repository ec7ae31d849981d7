import { useState } from "react";
import type { Context } from "../../utils/messages/views";

/** What a person has chosen and typed in the link form, and not saved yet. */
export interface Draft {
  goalId: string | null;
  personaId: string | null;
  why: string;
}

/**
 * Drafts by asset key, for as long as this panel page lives: somebody who looks at another piece half-way finds their
 * words again. They never leave the page's memory.
 */
const drafts = new Map<string, Draft>();

/** The draft of one piece: what was left there, else what `start` says. */
export function useDraft({ key = "" }: Context, start: () => Draft) {
  const [draft, setDraft] = useState<Draft>(() => drafts.get(key) ?? start());
  return {
    draft,
    edit(change: Partial<Draft>): void {
      const next = { ...(drafts.get(key) ?? draft), ...change };
      drafts.set(key, next);
      setDraft(next);
    },
    /** Saved, or given up */
    forget: () => drafts.delete(key),
  };
}
