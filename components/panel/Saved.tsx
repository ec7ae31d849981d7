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

interface Saving {
  note: Note | null;
  show: (changed: Changed, said?: string) => void;
  /** The latest change, or another, was taken back */
  takenBack: (changed: Changed) => void;
}

const SavedNote = createContext<Saving>({
  note: null,
  show: () => undefined,
  takenBack: () => undefined,
});

/** The latest change of this panel, for the line that says it was saved and lets it be taken back. */
export function useSaved(): Saving {
  return useContext(SavedNote);
}

export function SavedProvider({ children }: { children: ReactNode }) {
  const [note, setNote] = useState<Note | null>(null);
  const saving = useMemo<Saving>(
    () => ({
      note,
      show: ({ at, operation }, said) => setNote({ at, operation, said }),
      takenBack: ({ at, operation }) => setNote({ at, operation, undone: true }),
    }),
    [note],
  );
  return <SavedNote value={saving}>{children}</SavedNote>;
}

/** "Saved in this browser, 10:42", with Undo; Ctrl+Z does the same while no field has the keyboard. */
export function SavedLine({ target }: { target: Target }) {
  const t = useWords();
  const { time } = useDates();
  const { note, takenBack } = useSaved();
  const client = useQueryClient();
  const undo = useMutation(pieceMutation(client, "undo", target));
  const { mutate, isPending } = undo;
  const operation = note?.undone ? null : note?.operation;
  const takeBack = useCallback(() => {
    if (operation && !isPending) mutate({ undone: operation }, { onSuccess: takenBack });
  }, [operation, isPending, mutate, takenBack]);
  useEffect(() => {
    if (!operation) return;
    const onKey = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (typing || event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      takeBack();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [operation, takeBack]);
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
