import { useMutation } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Edit, Editable } from "../../../utils/messages/strategy-requests";
import { applyChanges, changesBetween } from "../../../utils/model/edit";
import type { FieldConflict } from "../../../utils/model/edit";
import { dropDraft, keepDraft, readDraft } from "../../../utils/platform/drafts";
import { strategyMutation } from "../../../utils/queries/strategy";

interface What<T> {
  type: Editable;
  /** As it is stored now, or an empty one for something new */
  stored: T;
  /** True for something that is not stored yet */
  isNew?: boolean;
  /** Which part of it, where several forms change one entity */
  part?: string;
  /** What is done in the same operation, such as taking out what makes room for it */
  also?: (body: T) => readonly Edit[];
  onSaved: (saved: { operation: string; when: When }) => void;
}

/** At once, or with the next version of the strategy. */
export type When = "now" | "next";

/** What is kept of a form over a reload: where it began, and how far it got. */
interface Draft<T> {
  base: T;
  body: T;
}

/**
 * One entity being edited. What is typed outlives a reload; what others change meanwhile comes in field by field; a
 * field both changed is shown with both values until the person decides.
 */
export function useEdit<T extends { id: string }>({
  type,
  stored,
  isNew,
  part,
  also,
  onSaved,
}: What<T>) {
  const name = draftName(type, isNew ? null : stored.id, part);
  const [kept] = useState(() => readDraft(name));
  const [draft, setDraft] = useState<Draft<T>>(
    () => (kept?.value as Draft<T> | undefined) ?? { base: stored, body: stored },
  );
  const [restored, setRestored] = useState(kept?.at);
  const mutation = useMutation(strategyMutation("edit"));
  // A second press comes before this is drawn as being saved.
  const busy = useRef(false);
  const { body, conflicts } = useMemo(
    () => (isNew ? { body: draft.body, conflicts: [] } : merged(draft, stored)),
    [draft, stored, isNew],
  );
  const dirty = isNew
    ? changesBetween(draft.base, draft.body).length > 0
    : changesBetween(stored, body).length > 0;
  const keep = useCallback(
    (next: Draft<T>) => {
      setDraft(next);
      keepDraft(name, next);
    },
    [name],
  );
  useEffect(() => {
    if (!dirty && conflicts.length === 0) dropDraft(name);
  }, [dirty, conflicts, name]);
  const discard = (): void => {
    dropDraft(name);
    setRestored(undefined);
    mutation.reset();
    setDraft({ base: stored, body: stored });
  };
  return {
    body,
    dirty,
    /** When the unsaved words that were found here had been typed (ISO) */
    restored,
    conflicts,
    error: mutation.error,
    saving: mutation.isPending,
    set: (part: Partial<T>): void =>
      keep(isNew ? { ...draft, body: { ...body, ...part } } : rebased(draft, stored, part)),
    /** The person's word on one field that somebody else changed, too. */
    decide: (conflict: FieldConflict, mine: boolean): void => keep(decided(draft, conflict, mine)),
    discard,
    save: (when: When): void => {
      const edit = isNew
        ? ({ op: "add", type, body } as const)
        : ({ op: "edit", type, id: stored.id, changes: changesBetween(stored, body) } as const);
      if (busy.current || (edit.op === "edit" && edit.changes.length === 0)) return;
      busy.current = true;
      mutation.mutate(
        { when, edits: [edit, ...(also?.(body) ?? [])] },
        {
          onSuccess: ({ operation, answer }) => {
            // Somebody was faster: the news of it brings the conflict here.
            if (!answer.saved) return;
            dropDraft(name);
            setRestored(undefined);
            setDraft({ base: body, body });
            onSaved({ operation, when });
          },
          onSettled: () => {
            busy.current = false;
          },
        },
      );
    },
  };
}

/** What the unsaved words of a form are kept under; `null` for something new. */
export function draftName(type: Editable, id: string | null, part?: string): string {
  const of = id === null ? `new:${type}` : `${type}:${id}`;
  return part ? `${of}:${part}` : of;
}

/** What was typed, over what is stored now. */
function merged<T extends object>(
  { base, body }: Draft<T>,
  stored: T,
): { body: T; conflicts: FieldConflict[] } {
  const { body: next, conflicts } = applyChanges(stored, changesBetween(base, body));
  // The form goes on showing what the person typed.
  const mine = conflicts.map(({ path, theirs, mine: to }) => ({ path, from: theirs, to }));
  return { body: applyChanges(next, mine).body, conflicts };
}

/** A change of some fields, on what is stored now where the others do not clash. */
function rebased<T extends { id: string }>(draft: Draft<T>, stored: T, part: Partial<T>): Draft<T> {
  const { body, conflicts } = merged(draft, stored);
  const next = { ...body, ...part };
  return conflicts.length > 0 ? { base: draft.base, body: next } : { base: stored, body: next };
}

function decided<T extends object>(
  { base, body }: Draft<T>,
  { path, from, theirs, mine: own }: FieldConflict,
  mine: boolean,
): Draft<T> {
  const known = applyChanges(base, [{ path, from, to: theirs }]).body;
  return mine
    ? { base: known, body }
    : { base: known, body: applyChanges(body, [{ path, from: own, to: theirs }]).body };
}
