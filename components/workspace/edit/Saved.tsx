import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { newOperation, requestMutation } from "../../../utils/queries/index";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import "./edit.css";

/** What was done last, and how it can be taken back. */
export interface Done {
  said: string;
  /** The operation that did it; without one it cannot be taken back */
  operation?: string;
  /** How it is taken back where that is not by its operation: an order, by ordering back */
  back?: () => void;
}

const TEN_SECONDS = 10_000;

/** Says that something was saved, and offers to take it back for ten seconds; longer while somebody is on it. */
export function Saved({ done, onGone }: { done: Done | null; onGone: () => void }) {
  const t = useWords();
  const [held, setHeld] = useState(false);
  const undo = useMutation({ ...requestMutation("undoReview"), onSuccess: onGone });
  useEffect(() => {
    if (!done || held || undo.error) return;
    const timer = setTimeout(onGone, TEN_SECONDS);
    return () => clearTimeout(timer);
  }, [done, held, onGone, undo.error]);
  const { operation, back } = done ?? {};
  const takeBack = (): void => {
    if (operation) undo.mutate({ operation: newOperation(), undone: [operation] });
    else {
      onGone();
      back?.();
    }
  };
  return (
    <div
      className="edit-saved"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p role="status" aria-label={t("edit.status")}>
        {done?.said}
      </p>
      {(operation || back) && (
        <button type="button" className="button plain" onClick={takeBack}>
          {t("saved.undo")}
        </button>
      )}
      {undo.error && <Failed error={undo.error} />}
    </div>
  );
}
