import { ChevronUp } from "lucide-react";
import { useId, useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Choice } from "../../../utils/messages/views";
import { plainOf } from "../../../utils/queries/pieces";
import { useOpening } from "../../ui/opening";
import { useWords } from "../../ui/words";

interface Props<T extends Choice> {
  name: string;
  choices: readonly T[];
  pick: (choice: T) => void;
  /** The keyboard comes back to it: what was picked here was not done */
  back?: boolean;
}

/** A button with a list above it: one click opens it, one picks. Letters filter, Enter takes the first. */
export function Pick<T extends Choice>({ name, choices, pick, back = false }: Props<T>) {
  const { open, toggle, close, root, opener, onKeyDown } = useOpening();
  const list = useId();
  if (choices.length === 0) return null;
  return (
    <div ref={root} className="pieces-pick" onKeyDown={onKeyDown}>
      <button
        ref={opener}
        type="button"
        className="button"
        autoFocus={back}
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={toggle}
      >
        {name}
        <ChevronUp size={14} aria-hidden />
      </button>
      {open && (
        <List
          id={list}
          name={name}
          choices={choices}
          pick={(choice) => {
            close();
            pick(choice);
          }}
        />
      )}
    </div>
  );
}

function List<T extends Choice>({ id, name, choices, pick }: Props<T> & { id: string }) {
  const t = useWords();
  const [typed, setTyped] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => {
    const words = plainOf(typed).split(/\s+/).filter(Boolean);
    return choices.filter(({ code = "", label }) =>
      words.every((word) => plainOf(`${code} ${label}`).includes(word)),
    );
  }, [choices, typed]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>("input, button") ?? [])];
    const at = stops.indexOf(event.target as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const [first] = shown;
    if (step !== undefined) stops[at + step]?.focus();
    else if (event.key === "Enter" && at === 0 && first && !event.nativeEvent.isComposing)
      pick(first);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={box} id={id} className="pieces-list" onKeyDown={onKeyDown}>
      <input
        className="input"
        autoFocus
        value={typed}
        aria-label={name}
        placeholder={t("form.goalHint")}
        dir="auto"
        onChange={(event) => setTyped(event.target.value)}
      />
      <ul aria-label={name}>
        {shown.map((choice) => (
          <li key={choice.id}>
            <button type="button" className="button plain" onClick={() => pick(choice)}>
              {choice.code && <span className="code">{choice.code}</span>}
              <span dir="auto">{choice.label}</span>
              {choice.hint && <span className="muted small">{choice.hint}</span>}
            </button>
          </li>
        ))}
        {shown.length === 0 && <li className="muted small">{t("form.noMatch")}</li>}
      </ul>
    </div>
  );
}
