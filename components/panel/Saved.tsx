import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createContext, useContext, useEffect, useMemo, useState } from "react";
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
}

const SavedNote = createContext<Saving>({ note: null, show: () => undefined });

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
    }),
    [note],
  );
  return <SavedNote value={saving}>{children}</SavedNote>;
}

/** "Saved in this browser, 10:42", with Undo; Ctrl+Z does the same while no field has the keyboard. */
export function SavedLine({ target }: { target: Target }) {
  const t = useWords();
  const { time } = useDates();
  const { note } = useSaved();
  const client = useQueryClient();
  const undo = useMutation(pieceMutation(client, "undo", target));
  const { mutate } = undo;
  const undone = undo.data;
  const operation = undone ? null : note?.operation;
  useEffect(() => {
    if (!operation) return;
    const onKey = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (typing || event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      mutate({ undone: operation });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [operation, mutate]);
  useEffect(() => {
    // The form that had the keyboard may be gone now: the panel keeps it, at its heading.
    if (note && document.hasFocus() && document.activeElement === document.body)
      document.querySelector<HTMLElement>("h1")?.focus();
  }, [note]);
  if (!note) return null;
  return (
    <div className="saved">
      <p role="status" aria-label={t("app.name")}>
        {undone ? (
          t("saved.undone", { time: time(undone.at) })
        ) : (
          <>
            {note.said} {t("saved.here", { time: time(note.at) })}
          </>
        )}
      </p>
      {operation && (
        <button
          type="button"
          className="button plain"
          onClick={() => mutate({ undone: operation })}
        >
          {t("saved.undo")}
        </button>
      )}
      {undo.error && <Failed error={undo.error} />}
    </div>
  );
}
