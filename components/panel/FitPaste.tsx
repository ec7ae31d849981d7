import { useId, useRef, useState } from "react";
import { useWords } from "../ui/words";

/** The way that always works: the person pastes the text, and it is looked at and forgotten. */
export function FitPaste({ paste }: { paste: (text: string, done: () => void) => void }) {
  const t = useWords();
  const id = useId();
  const fold = useRef<HTMLDetailsElement>(null);
  const [text, setText] = useState("");
  const close = (): void => {
    if (!fold.current) return;
    // The lines it led to stand above: folded, they come into view, and the keyboard stays where it was.
    fold.current.open = false;
    fold.current.querySelector("summary")?.focus();
  };
  return (
    <details className="fold" ref={fold}>
      <summary>{t("fit.paste")}</summary>
      <form
        className="fold-body field"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) paste(text, close);
        }}
      >
        <label htmlFor={id}>{t("fit.pasteText")}</label>
        <textarea
          id={id}
          className="input"
          rows={5}
          maxLength={1_000_000}
          required
          value={text}
          dir="auto"
          onChange={(event) => setText(event.target.value)}
        />
        <p className="small muted">{t("fit.pasteHint")}</p>
        <button type="submit" className="button">
          {t("fit.pasteCheck")}
        </button>
      </form>
    </details>
  );
}
