import { useId } from "react";
import type { KeyboardEvent } from "react";
import { useWords } from "../ui/words";

interface Props {
  value: string;
  onChange: (why: string) => void;
  onSubmit: () => void;
  autoFocus: boolean;
  starter: string | undefined;
}

/** One line in the person's own words. Enter saves, since it is one line. */
export function WhyField({ value, onChange, onSubmit, autoFocus, starter }: Props) {
  const t = useWords();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <div className="field">
      <label htmlFor={id}>{t("form.why")}</label>
      <textarea
        id={id}
        className="input"
        rows={2}
        maxLength={4000}
        placeholder={starter ?? t("form.whyHint")}
        value={value}
        dir="auto"
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
