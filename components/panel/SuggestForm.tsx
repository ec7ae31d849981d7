import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { KeyboardEvent, SubmitEvent } from "react";
import type { Target } from "../../utils/messages/protocol";
import type { Context } from "../../utils/messages/views";
import { pieceMutation } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { useWords } from "../ui/words";
import { useMenuForm } from "./menu-form";
import { useSaved } from "./Saved";

const PIECES: readonly string[] = ["linked", "finding", "unlinked"];

/** What of the strategy should change, and why, in two lines; the piece in front goes with it. */
export function SuggestForm({ context, target }: { context: Context; target: Target }) {
  const { form } = useMenuForm();
  return form === "suggest" && !context.readOnly ? (
    <Form context={context} target={target} />
  ) : null;
}

function Form({ context, target }: { context: Context; target: Target }) {
  const t = useWords();
  const id = useId();
  const saved = useSaved();
  const { set } = useMenuForm();
  const client = useQueryClient();
  const suggest = useMutation(pieceMutation(client, "suggest", target));
  const [what, setWhat] = useState("");
  const [why, setWhy] = useState("");
  const leave = (): void => {
    set(null);
    document.querySelector<HTMLElement>("h1")?.focus();
  };
  const send = (): void => {
    const text = [what, why]
      .map((line) => line.trim())
      .filter(Boolean)
      .join("\n");
    if (!what.trim() || suggest.isPending) return;
    suggest.mutate(
      { text },
      {
        onSuccess: (changed) => {
          saved.show(changed, t("suggest.done"));
          leave();
        },
      },
    );
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    send();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    leave();
  };
  return (
    <form
      className="join"
      aria-labelledby={`${id}-title`}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <h2 id={`${id}-title`} className="form-title">
        {t("suggest.title")}
      </h2>
      <p className="small muted">
        {t(PIECES.includes(context.state) ? "suggest.hintPiece" : "suggest.hint")}
      </p>
      <Line id={`${id}-what`} label={t("suggest.what")} value={what} onChange={setWhat} first />
      <Line id={`${id}-why`} label={t("suggest.why")} value={why} onChange={setWhy} />
      {suggest.error && <Failed error={suggest.error} again={send} />}
      <div className="row">
        <button type="submit" className="button main">
          {t("suggest.save")}
        </button>
        <button type="button" className="button plain" onClick={leave}>
          {t("join.cancel")}
        </button>
      </div>
    </form>
  );
}

interface LineProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Takes the keyboard, and cannot be left out */
  first?: boolean;
}

function Line({ id, label, value, onChange, first = false }: LineProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        dir="auto"
        maxLength={900}
        autoComplete="off"
        autoFocus={first}
        required={first}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
