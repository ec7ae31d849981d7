import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Target } from "../../utils/messages/protocol";
import type { Changed } from "../../utils/messages/views";
import { pieceMutation } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { useDates, useWords } from "../ui/words";

interface Note {
  at: string;
  operation: string;
  said?: string | undefined;
  undone?: boolean;
}

/** The latest change: told here, or elsewhere. */
interface Latest {
  note: Note | null;
  other: (() => void) | null;
}

interface Saving {
  note: Note | null;
  show: (changed: Changed, said?: string) => void;
  /** The latest change, or another, was taken back */
  takenBack: (changed: Changed) => void;
  /** What takes back a change that says elsewhere that it was made; it is the latest now, until the answer is called */
  beside: (takeBack: () => void) => () => void;
}
const SavedNote = createContext<Saving & Latest>({
  note: null,
  other: null,
  show: () => undefined,
  takenBack: () => undefined,
  beside: () => () => undefined,
});

/** The latest change of this panel, for the line that says it was saved and lets it be taken back. */
export function useSaved(): Saving {
  return useContext(SavedNote);
}

export function SavedProvider({ children }: { children: ReactNode }) {
  const [{ note, other }, setLatest] = useState<Latest>({ note: null, other: null });
  const ways = useMemo<Omit<Saving, "note">>(
    () => ({
      show: ({ at, operation }, said) => setLatest({ note: { at, operation, said }, other: null }),
      takenBack: ({ at, operation }) =>
        setLatest({ note: { at, operation, undone: true }, other: null }),
      beside(takeBack) {
        setLatest({ note: null, other: takeBack });
        return () =>
          setLatest((now) => (now.other === takeBack ? { note: null, other: null } : now));
      },
    }),
    [],
  );
  const saving = useMemo(() => ({ note, other, ...ways }), [note, other, ways]);
  return <SavedNote value={saving}>{children}</SavedNote>;
}

/** True for a field with an undo of its own: a tick or a choice has none. */
function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !["checkbox", "radio"].includes(target.type);
  return target instanceof HTMLTextAreaElement;
}

/** "Saved in this browser, 10:42", with Undo; Ctrl+Z does the same while no field has the keyboard. */
export function SavedLine({ target }: { target: Target }) {
  const t = useWords();
  const { time } = useDates();
  const { note, other, takenBack } = useContext(SavedNote);
  const client = useQueryClient();
  const undo = useMutation(pieceMutation(client, "undo", target));
  const { mutate, isPending } = undo;
  const operation = note?.undone ? null : note?.operation;
  const takeBack = useCallback(() => {
    if (other) other();
    else if (operation && !isPending) mutate({ undone: operation }, { onSuccess: takenBack });
  }, [other, operation, isPending, mutate, takenBack]);
  useEffect(() => {
    if (!operation && !other) return;
    const onKey = (event: KeyboardEvent): void => {
      if (
        takesText(event.target) ||
        event.key.toLowerCase() !== "z" ||
        !(event.ctrlKey || event.metaKey)
      )
        return;
      event.preventDefault();
      takeBack();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [operation, other, takeBack]);
  useEffect(() => {
    // The form that had the keyboard may be gone now: the panel keeps it, at its heading.
    if (note && document.hasFocus() && document.activeElement === document.body)
      document.querySelector<HTMLElement>("h1")?.focus();
  }, [note]);
  if (!note) return null;
  return (
    <div className="saved">
      <p role="status" aria-label={t("app.name")}>
        {note.undone ? (
          t("saved.undone", { time: time(note.at) })
        ) : (
          <>
            {note.said} {t("saved.here", { time: time(note.at) })}
          </>
        )}
      </p>
      {operation && (
        <button type="button" className="button plain" onClick={takeBack}>
          {t("saved.undo")}
        </button>
      )}
      {undo.error && <Failed error={undo.error} />}
    </div>
  );
}
