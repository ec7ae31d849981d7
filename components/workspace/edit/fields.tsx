import { useId, useState } from "react";
import { Select } from "../../ui/Select";
import { useLocale, useWords } from "../../ui/words";
import { numberIn, numberText } from "./numbers";

interface Field<T> {
  label: string;
  value: T;
  onChange: (value: T) => void;
  hint?: string;
  /** What is wrong with it, and what to do */
  error?: string | undefined;
  required?: boolean;
  autoFocus?: boolean;
}

interface TextProps extends Field<string> {
  /** Lines of a longer text; one line when missing */
  rows?: number;
  maxLength?: number;
}

/** Ids and words that tie a field to its label, hint and error. */
function useTied({ label, hint, error, required }: Omit<Field<unknown>, "value" | "onChange">) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    props: {
      id,
      required,
      className: "input",
      "aria-describedby": described || undefined,
      "aria-invalid": error ? true : undefined,
    },
    above: (
      <>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className="small muted">
            {hint}
          </p>
        )}
      </>
    ),
    below: error && (
      <p id={`${id}-error`} className="small error">
        {error}
      </p>
    ),
  };
}

/** Words, on one line or several. */
export function Text(props: TextProps) {
  const { props: tied, above, below } = useTied(props);
  const { value, onChange, rows, maxLength = rows ? 4000 : 300, autoFocus } = props;
  const common = { ...tied, value, maxLength, autoFocus, dir: "auto" };
  return (
    <div className="field">
      {above}
      {rows ? (
        <textarea {...common} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...common} onChange={(event) => onChange(event.target.value)} />
      )}
      {below}
    </div>
  );
}

/** A list of short texts, one to a line. An empty line is no entry. */
export function LinesField({ value, onChange, ...props }: Field<readonly string[]>) {
  const [text, setText] = useState(value.join("\n"));
  const entries = linesOf(text);
  // What came in from elsewhere is shown; what is typed here keeps its empty lines.
  const shown = entries.join("\n") === value.join("\n") ? text : value.join("\n");
  return (
    <Text
      {...props}
      value={shown}
      rows={Math.min(8, Math.max(3, value.length + 1))}
      onChange={(next) => {
        setText(next);
        onChange(linesOf(next));
      }}
    />
  );
}

function linesOf(text: string): string[] {
  return text.split("\n").flatMap((line) => line.trim().slice(0, 500) || []);
}

/** A calendar day; `null` for none. */
export function DayField({
  value,
  onChange,
  least,
  most,
  ...props
}: Field<string | null> & { least?: string; most?: string }) {
  const { props: tied, above, below } = useTied(props);
  return (
    <div className="field">
      {above}
      <input
        {...tied}
        type="date"
        value={value ?? ""}
        min={least}
        max={most}
        autoFocus={props.autoFocus}
        onChange={(event) => onChange(event.target.value || null)}
      />
      {below}
    </div>
  );
}

/** A number as people of this language write it; `null` for none. A text that is none stays, and says so. */
export function NumberField({ value, onChange, error, ...props }: Field<number | null>) {
  const t = useWords();
  const locale = useLocale();
  const [text, setText] = useState(numberText(value, locale));
  const wrong = text.trim() !== "" && numberIn(text) === null;
  const shown = wrong || numberIn(text) === value ? text : numberText(value, locale);
  const {
    props: tied,
    above,
    below,
  } = useTied({
    ...props,
    error: wrong ? t("edit.noNumber") : error,
  });
  return (
    <div className="field">
      {above}
      <input
        {...tied}
        inputMode="decimal"
        value={shown}
        autoFocus={props.autoFocus}
        onChange={(event) => {
          setText(event.target.value);
          onChange(numberIn(event.target.value));
        }}
      />
      {below}
    </div>
  );
}

interface Option {
  id: string;
  label: string;
}

/** One of a few, or none of them. */
export function Choice({
  label,
  value,
  onChange,
  options,
  none,
}: {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
  options: readonly Option[];
  /** What choosing nothing is called; where it is missing something must be chosen */
  none?: string;
}) {
  return (
    <Select label={label} value={value ?? ""} onChoose={(chosen) => onChange(chosen || null)}>
      {none !== undefined && <option value="">{none}</option>}
      {options.map((one) => (
        <option key={one.id} value={one.id}>
          {one.label}
        </option>
      ))}
    </Select>
  );
}

/** Any of a few. */
export function Several({
  label,
  value,
  onChange,
  options,
  hint,
}: {
  label: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  options: readonly Option[];
  hint?: string;
}) {
  if (options.length === 0) return null;
  return (
    <fieldset className="several">
      <legend className="label">{label}</legend>
      {hint && <p className="small muted">{hint}</p>}
      <div className="several-options">
        {options.map(({ id, label: name }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={value.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...value, id] : value.filter((one) => one !== id))
              }
            />
            <span dir="auto">{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
