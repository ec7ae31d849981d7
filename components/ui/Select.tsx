import { useId } from "react";
import type { ReactNode } from "react";

interface Props {
  label: string;
  value: string;
  onChoose: (value: string) => void;
  /** Its options */
  children: ReactNode;
}

/** One of a few, under its label; the browser's own list. */
export function Select({ label, value, onChoose, children }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {children}
      </select>
    </div>
  );
}
