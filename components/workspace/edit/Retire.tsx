import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Editable } from "../../../utils/messages/strategy-requests";
import { strategyMutation } from "../../../utils/queries/strategy";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { Text } from "./fields";
import type { When } from "./use-edit";

interface Props {
  type: Editable;
  id: string;
  name: string;
  /** retire keeps it for what was linked to it, remove takes it out of its list */
  op: "retire" | "remove";
  /** What it means, such as what happens to its pieces */
  hint?: string;
  versioned?: boolean;
  /** True for what is not in force yet: it can only be taken out of the next version */
  waiting?: boolean;
  onSaved: (saved: { operation: string; when: When }) => void;
}

/** The way out of the strategy, at the end of a form: asked once, with a reason, and taken back like any change. */
export function Retire({ type, id, name, op, hint, versioned, waiting, onSaved }: Props) {
  const t = useWords();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const mutation = useMutation(strategyMutation("edit"));
  const go = (when: When): void =>
    mutation.mutate(
      { when, edits: [{ op, type, id, ...(reason.trim() ? { reason: reason.trim() } : {}) }] },
      { onSuccess: ({ operation }) => onSaved({ operation, when }) },
    );
  if (!asked)
    return (
      <div className="row">
        <button type="button" className="button plain" onClick={() => setAsked(true)}>
          {t(`edit.${op}`)}
        </button>
      </div>
    );
  return (
    <div className="notice retire" role="group" aria-label={t("retire.ask", { name })}>
      <p>
        {t("retire.ask", { name })} {hint}
      </p>
      {op === "retire" && versioned && (
        <Text label={t("retire.reason")} value={reason} onChange={setReason} autoFocus />
      )}
      {mutation.error && <Failed error={mutation.error} />}
      <div className="row">
        {versioned && (
          <button type="button" className="button" onClick={() => go("next")}>
            {t("retire.next")}
          </button>
        )}
        {!waiting && (
          <button
            type="button"
            className="button danger"
            autoFocus={!versioned || op !== "retire"}
            onClick={() => go("now")}
          >
            {t(versioned ? "retire.now" : `edit.${op}`)}
          </button>
        )}
        <button type="button" className="button plain" onClick={() => setAsked(false)}>
          {t("retire.keep")}
        </button>
      </div>
    </div>
  );
}
