import { useEffect, useState } from "react";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { PausedHere } from "./deeds";
import { useDo, useNow } from "./work";
import type { Note } from "./work";
import "./last-done.css";

const TEN_SECONDS = 10_000;

/** Says what was done last, and offers to take it back for ten seconds; longer while somebody is on it. */
export function LastDone() {
  const t = useWords();
  const { note, error } = useNow();
  const { undo, dismiss } = useDo();
  return (
    <div className="last-done">
      {error instanceof PausedHere ? (
        <div className="notice failed" role="alert">
          {t("review.paused")}
        </div>
      ) : (
        error !== null && error !== undefined && <Failed error={error} again={dismiss} />
      )}
      <p className="sr-only" role="status" aria-label={t("review.status")}>
        {note && <span key={note.count}>{[note.said, note.title].filter(Boolean).join(" ")}</span>}
      </p>
      {note && <Toast key={note.count} note={note} undo={undo} dismiss={dismiss} />}
    </div>
  );
}

interface ToastProps {
  note: Note;
  undo: () => void;
  dismiss: () => void;
}

function Toast({ note, undo, dismiss }: ToastProps) {
  const t = useWords();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(dismiss, TEN_SECONDS);
    return () => clearTimeout(timer);
  }, [held, dismiss]);
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className="toast-text" aria-hidden="true">
        {note.title && (
          <p className="small" dir="auto">
            {note.title}
          </p>
        )}
        <p>{note.said}</p>
      </div>
      {note.operations.length > 0 && (
        <button type="button" className="button plain" onClick={undo}>
          {t("saved.undo")}
        </button>
      )}
    </div>
  );
}
