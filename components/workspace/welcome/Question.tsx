import { useId } from "react";
import type { ReactNode } from "react";
import { useWords } from "../../ui/words";

interface QuestionProps {
  at: number;
  count: number;
  text: string;
  needed?: boolean;
  /** Gives the fields their label's id, for questions that are one field */
  children: (labelId: string) => ReactNode;
}

/** One question of the form. */
export function Question({ at, count, text, needed, children }: QuestionProps) {
  const t = useWords();
  const id = useId();
  return (
    <fieldset className="question">
      <legend>
        <span className="small muted">
          {t("welcome.count", { at, count })}
          {needed && <span className="chip">{t("welcome.mark")}</span>}
        </span>
        <span id={id} className="question-text">
          {text}
        </span>
      </legend>
      {children(id)}
    </fieldset>
  );
}

interface FieldProps {
  name: string;
  value: string;
  onChange: (value: string) => void;
  /** Its own label, or the id of the question it answers alone */
  label?: string;
  labelledBy?: string;
  hint?: string;
  error?: string | undefined;
  required?: boolean;
  type?: "text" | "number" | "date";
  /** Lines of a longer answer; one line when missing */
  rows?: number;
  maxLength?: number;
  autoFocus?: boolean;
}

/** One field with its label, its hint and its error. */
export function Field(props: FieldProps) {
  const { name, value, onChange, label, labelledBy, hint, error, required, rows } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const common = {
    id,
    name,
    value,
    required,
    className: "input",
    dir: "auto",
    maxLength: props.maxLength ?? 1000,
    autoFocus: props.autoFocus,
    "aria-labelledby": labelledBy,
    "aria-describedby": described || undefined,
    "aria-invalid": error ? true : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="field">
      {label && <label htmlFor={id}>{label}</label>}
      {hint && (
        <p id={`${id}-hint`} className="small muted">
          {hint}
        </p>
      )}
      {rows ? (
        <textarea {...common} rows={rows} />
      ) : (
        <input {...common} type={props.type ?? "text"} step="any" />
      )}
      {error && (
        <p id={`${id}-error`} className="small error">
          {error}
        </p>
      )}
    </div>
  );
}
