import { useEffect, useId, useRef, useState } from "react";
import { CAUSES } from "../../../utils/model/constants";
import type { Cause } from "../../../utils/model/constants";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { PausedHere } from "./deeds";
import { useDo, useNow } from "./work";
import type { Note } from "./work";
import "./last-done.css";

const TEN_SECONDS = 10_000;

interface Props {
  /** True for whoever leads: may say what was behind the findings that were answered */
  leads?: boolean;
}

/** Says what was done last, and offers to take it back for ten seconds; longer while somebody is on it. */
export function LastDone({ leads = false }: Props) {
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
      {note && <Toast key={note.count} {...{ note, leads, undo, dismiss }} />}
    </div>
  );
}

interface ToastProps {
  note: Note;
  leads: boolean;
  undo: () => void;
  dismiss: () => void;
}

function Toast({ note, leads, undo, dismiss }: ToastProps) {
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
      {leads && note.answers && <Causes />}
    </div>
  );
}

/** One word on what was behind it, for the month's list of causes. Nobody has to say it. */
function Causes() {
  const t = useWords();
  const { tag } = useDo();
  const id = useId();
  const from = useRef<EventTarget | null>(null);
  const choose = (cause: Cause): void => {
    tag(cause);
    // The buttons go: the keyboard is given back to where it was.
    if (from.current instanceof HTMLElement) from.current.focus();
  };
  return (
    <div
      className="toast-causes"
      role="group"
      aria-labelledby={id}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) from.current = relatedTarget;
      }}
    >
      <span id={id}>{t("review.behind")}</span>
      {CAUSES.map((cause) => (
        <button key={cause} type="button" className="button plain" onClick={() => choose(cause)}>
          {t(`agenda.cause.${cause}`)}
        </button>
      ))}
    </div>
  );
}
