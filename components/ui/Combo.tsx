import { useCombobox } from "downshift";
import type { UseComboboxState, UseComboboxStateChangeOptions } from "downshift";
import { useMemo, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Choice } from "../../utils/messages/views";
import { useWords } from "./words";

interface Props {
  label: string;
  placeholder: string;
  choices: readonly Choice[];
  value: string | null;
  onChange: (id: string | null) => void;
  /** Ctrl+Enter, or Enter while the list is closed */
  onSubmit: () => void;
  autoFocus?: boolean;
  invalid?: string | undefined;
  /** Why this is chosen already */
  because?: string | undefined;
}

const shown = (choice: Choice | null): string =>
  choice ? [choice.code, choice.label].filter(Boolean).join(" ") : "";

/**
 * Type to filter, Enter takes the first match. Built on downshift's combobox because it marks the first match by
 * itself, so that "two letters, Enter" is enough.
 */
export function Combo(props: Props) {
  const { label, placeholder, choices, value, onChange, onSubmit } = props;
  const t = useWords();
  const selected = choices.find((one) => one.id === value) ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const matches = useMemo(() => filter(choices, typed ?? ""), [choices, typed]);
  const combo = useCombobox<Choice>({
    items: matches,
    itemToString: shown,
    selectedItem: selected,
    inputValue: typed ?? shown(selected),
    defaultHighlightedIndex: Math.max(0, selected ? matches.indexOf(selected) : 0),
    stateReducer: chooseOnlyWhenAsked,
    onSelectedItemChange: ({ selectedItem }) => onChange(selectedItem?.id ?? null),
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) setTyped(null);
    },
  });
  /** What was typed counts when the field is left or the form sent: its first match, or nobody when it was emptied. */
  const settle = (): void => {
    if (typed === null) return;
    const match = matches[combo.highlightedIndex] ?? matches[0];
    if (typed === "") onChange(null);
    else if (match) onChange(match.id);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const special = event.ctrlKey || event.metaKey;
    const letter = event.key.length === 1 && !special && !event.altKey;
    // Typing after a choice starts afresh rather than going on behind the name.
    if (letter && typed === null) event.currentTarget.select();
    if (event.key === "Escape") {
      // In a closed list it leaves the panel and clears nothing; an open list it closes, and no more.
      if (combo.isOpen) event.preventDefault();
      else Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    }
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (combo.isOpen && !special && typed !== "") return;
    event.preventDefault();
    settle();
    if (!combo.isOpen || special) onSubmit();
  };
  return (
    <div className="field">
      <label {...combo.getLabelProps()}>{label}</label>
      <div className="combo">
        <input
          className="input"
          {...combo.getInputProps({
            placeholder,
            onKeyDown,
            // At once, not from downshift's later callback: fast typing would lose letters.
            onChange: (event) => setTyped(event.currentTarget.value),
            onFocus: (event) => event.target.select(),
            onBlur: settle,
          })}
          aria-label={label}
          aria-labelledby={undefined}
          aria-invalid={props.invalid ? true : undefined}
          aria-description={props.invalid ?? props.because}
          autoFocus={props.autoFocus}
          dir="auto"
        />
        <ul
          {...combo.getMenuProps({ "aria-label": label, "aria-labelledby": undefined })}
          className={combo.isOpen ? "combo-list shown" : "combo-list"}
        >
          {combo.isOpen &&
            matches.map((choice, index) => (
              <li
                key={choice.id}
                className={index === combo.highlightedIndex ? "option active" : "option"}
                {...combo.getItemProps({ item: choice, index })}
              >
                {choice.code && <span className="code">{choice.code}</span>}
                <span dir="auto">{choice.label}</span>
                {choice.hint && <span className="muted small">{choice.hint}</span>}
              </li>
            ))}
          {combo.isOpen && matches.length === 0 && (
            <li className="option muted" role="option" aria-selected={false} aria-disabled>
              {t("form.noMatch")}
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}

type Reduce = UseComboboxStateChangeOptions<Choice>;

/** Walking through the field chooses nothing by itself, and an emptied field marks no match. */
function chooseOnlyWhenAsked(state: UseComboboxState<Choice>, { type, changes }: Reduce) {
  const { InputChange, InputBlur } = useCombobox.stateChangeTypes;
  if (type === InputChange)
    return { ...changes, highlightedIndex: changes.inputValue === "" ? -1 : 0 };
  if (type === InputBlur) return { ...changes, selectedItem: state.selectedItem };
  return changes;
}

/** Choices that hold every typed word, those that start with it first. */
function filter(choices: readonly Choice[], typed: string): Choice[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const text = (choice: Choice): string => `${shown(choice)} ${choice.hint ?? ""}`.toLowerCase();
  const starts = (choice: Choice): number => (text(choice).startsWith(words[0] ?? "") ? 0 : 1);
  return choices
    .filter((choice) => words.every((word) => text(choice).includes(word)))
    .sort((a, b) => (words.length > 0 ? starts(a) - starts(b) : 0));
}
