import { useId, useMemo, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import type { Choice, Context } from "../../../../utils/messages/views";
import { plainOf } from "../../../../utils/queries/pieces";
import { useWords } from "../../../ui/words";

interface Props {
  field: RefObject<HTMLInputElement | null>;
  context: Context;
  letters: string;
  onLetters: (letters: string) => void;
  pick: (goalId: string) => void;
  skip: () => void;
  notOurs: () => void;
  autoFocus: boolean;
}

/** Never more than so many to choose from at a glance. */
const SHOWN = 6;

/**
 * Another goal by its letters, or from the list that a click or the arrow down opens: Enter links to the one that is
 * marked. Nothing is chosen by leaving the field, since a choice here links.
 */
export function GoalField(props: Props) {
  const { field, letters, pick, autoFocus } = props;
  const t = useWords();
  const id = useId();
  const { open, marked, matches, type, ask, leave, onKeyDown } = useChoosing(props);
  return (
    <div className="field queue-field">
      <label htmlFor={`${id}-field`}>{t("queue.choose")}</label>
      <input
        id={`${id}-field`}
        ref={field}
        className="input"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && marked ? `${id}-${marked.id}` : undefined}
        autoComplete="off"
        autoFocus={autoFocus}
        value={letters}
        placeholder={t("queue.chooseHint")}
        dir="auto"
        onChange={(event) => type(event.target.value)}
        onClick={ask}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={t("queue.choose")}
        hidden={!open}
        // The field keeps the keyboard, so that the list is still there when the button comes up.
        onMouseDown={(event) => event.preventDefault()}
      >
        {matches.map((goal) => (
          <li
            key={goal.id}
            id={`${id}-${goal.id}`}
            role="option"
            aria-selected={goal === marked}
            className={goal === marked ? "option active" : "option"}
            onClick={() => pick(goal.id)}
          >
            <span className="code">{goal.code}</span>
            <span dir="auto">{goal.label}</span>
          </li>
        ))}
        {matches.length === 0 && (
          <li className="option muted" role="option" aria-selected={false} aria-disabled>
            {t("form.noMatch")}
          </li>
        )}
      </ul>
    </div>
  );
}

/** Which goals there are to choose from, which one is marked, and what keys do in the field. */
function useChoosing({ context, letters, onLetters, pick, skip, notOurs }: Props) {
  const [at, setAt] = useState(0);
  const [asked, setAsked] = useState(false);
  const matches = useMemo(() => goalsFor(context, letters), [context, letters]);
  const open = letters !== "" || asked;
  const marked = matches[Math.min(at, matches.length - 1)];
  const type = (text: string): void => {
    onLetters(text);
    setAt(0);
  };
  const leave = (): void => {
    setAsked(false);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, repeat } = event;
    if (event.nativeEvent.isComposing) return;
    if (key === "ArrowDown" && open) setAt(Math.min(at + 1, matches.length - 1));
    else if (key === "ArrowDown") setAsked(true);
    else if (key === "ArrowUp" && open) setAt(Math.max(at - 1, 0));
    else if (key === "Enter" && open && marked && !repeat) pick(marked.id);
    else if (key === "ArrowRight" && !open && !repeat) skip();
    else if (key === "Delete" && !open && !repeat) notOurs();
    else if (key === "Escape" && open) {
      onLetters("");
      leave();
    } else return;
    event.preventDefault();
  };
  return { open, marked, matches, type, ask: () => setAsked(true), leave, onKeyDown };
}

/** Goals that hold every typed word: those whose code starts with it first, then guesses, then the team's order. */
function goalsFor({ goals, suggested }: Context, letters: string): Choice[] {
  const words = plainOf(letters).split(/\s+/).filter(Boolean);
  const guessed = (goal: Choice): number => {
    const place = suggested.findIndex(({ goalId }) => goalId === goal.id);
    return place < 0 ? suggested.length : place;
  };
  const starts = ({ code = "" }: Choice): number =>
    plainOf(code).startsWith(words[0] ?? "") ? 0 : 1;
  return goals
    .filter(({ code = "", label }) =>
      words.every((word) => plainOf(`${code} ${label}`).includes(word)),
    )
    .sort((a, b) => starts(a) - starts(b) || guessed(a) - guessed(b))
    .slice(0, SHOWN);
}
