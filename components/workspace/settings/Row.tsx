import { useId } from "react";
import type { ReactNode } from "react";

interface Props {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** One section of the settings: what it is about at the left, what can be done at the right. */
export function Row({ title, hint, children }: Props) {
  const id = useId();
  return (
    <section className="setting" aria-labelledby={id}>
      <div className="setting-head">
        <h2 id={id}>{title}</h2>
        {hint && <p className="small muted">{hint}</p>}
      </div>
      <div className="setting-body">{children}</div>
    </section>
  );
}

interface SwitchProps {
  title: string;
  /** What is on or off, beside the switch */
  text: string;
  on: boolean;
  onChange: (on: boolean) => void;
  /** What it means */
  children: ReactNode;
}

/** A section with one thing that is on or off. */
export function Switch({ title, text, on, onChange, children }: SwitchProps) {
  const id = useId();
  return (
    <Row title={title}>
      <div>
        <label className="check">
          <input
            type="checkbox"
            role="switch"
            checked={on}
            aria-describedby={id}
            onChange={(event) => onChange(event.target.checked)}
          />
          {text}
        </label>
        <div id={id} className="small muted">
          {children}
        </div>
      </div>
    </Row>
  );
}

interface ChoicesProps<T extends string> {
  legend: string;
  /** The legend is said, and not shown, where the section's title says the same */
  quiet?: boolean;
  name: string;
  value: T;
  options: readonly { value: T; text: string; lang?: string }[];
  onChoose: (value: T) => void;
}

/** One of a few, all of them in sight. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { legend, quiet, name, value, options, onChoose } = props;
  return (
    <fieldset className="choices">
      <legend className={quiet ? "sr-only" : "label"}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="check" lang={option.lang}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
