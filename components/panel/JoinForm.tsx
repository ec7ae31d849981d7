import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Target } from "../../utils/messages/protocol";
import type { Context, KnownPiece } from "../../utils/messages/views";
import { findPiecesQuery } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { useWords } from "../ui/words";
import { useMenuForm } from "./menu-form";
import { SamePiece } from "./SamePiece";

/** Looks for the piece this page is the same as: by words of its title, or by its address. */
export function JoinForm({ context, target }: { context: Context; target: Target }) {
  const t = useWords();
  const id = useId();
  const menu = useMenuForm();
  const [text, setText] = useState("");
  const asked = useDeferredValue(text);
  const query = useQuery(findPiecesQuery(target, asked));
  if (menu.form !== "join") return null;
  const leave = (): void => {
    setText("");
    menu.set(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    leave();
    document.querySelector<HTMLElement>("h1")?.focus();
  };
  return (
    <section className="join" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <h2 id={`${id}-title`} className="form-title">
        {t("join.title")}
      </h2>
      <p className="small muted">{t("join.hint")}</p>
      <div className="field">
        <label htmlFor={id}>{t("join.field")}</label>
        <input
          id={id}
          className="input"
          type="search"
          autoFocus
          autoComplete="off"
          dir="auto"
          maxLength={2000}
          placeholder={t("join.placeholder")}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div role="status" aria-label={t("join.title")}>
        {query.data?.length === 0 && <p className="small muted">{t("join.none")}</p>}
      </div>
      <ul>
        {query.data?.map((piece) => (
          <li key={piece.key}>
            <SamePiece piece={piece} context={context} target={target} done={leave}>
              <Found piece={piece} />
            </SamePiece>
          </li>
        ))}
      </ul>
      {query.error && <Failed error={query.error} again={() => void query.refetch()} />}
      <button type="button" className="button plain" onClick={leave}>
        {t("join.cancel")}
      </button>
    </section>
  );
}

function Found({ piece }: { piece: KnownPiece }) {
  const t = useWords();
  const title = piece.title || t("join.unknown", { key: piece.key });
  return (
    <p dir="auto">
      {title} <span className="code">{piece.goalCode}</span>
    </p>
  );
}
