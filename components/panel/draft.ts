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
  /** What came along and was taken away, as `<field>:<id>` */
  without?: readonly string[];
  why: string;
  /** What else was thought of, where somebody answered the four questions */
  alternatives?: string;
}

/**
 * Drafts by asset key, for as long as this panel page lives: somebody who looks at another piece half-way finds their
 * words again. They never leave the page's memory. A draft made before somebody else changed the link is dropped.
 */
const drafts = new Map<string, { draft: Draft; since: string | undefined }>();

/** The draft of one piece: what was left there, else what `start` says. Untouched, it follows what is known. */
export function draftOf({ key = "", history }: Context, start: () => Draft): Draft {
  const one = drafts.get(key);
  return one?.since === history[0]?.id && one ? one.draft : start();
}

/** Keeps a draft. A form that is open shows it when it is drawn next. */
export function keepDraft({ key = "", history }: Context, draft: Draft): void {
  drafts.set(key, { draft, since: history[0]?.id });
}

/** The draft of one piece, for its form. */
export function useDraft(context: Context, start: () => Draft) {
  const [, redraw] = useState(0);
  const latest = (): Draft => draftOf(context, start);
  return {
    draft: latest(),
    edit(change: Partial<Draft>): void {
      keepDraft(context, { ...latest(), ...change });
      redraw((times) => times + 1);
    },
    /** The draft as it is this very moment, before the next drawing */
    latest,
    /** Saved, or given up */
    forget: () => drafts.delete(context.key ?? ""),
  };
}
