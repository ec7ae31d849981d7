import { useId, useState } from "react";
import { useWords } from "../../ui/words";
import type { TextFile } from "./files";

/** A table or a list from anywhere, pasted: a sheet, a document, a message. */
export function Paste({ onPaste }: { onPaste: (file: TextFile) => void }) {
  const t = useWords();
  const id = useId();
  const [text, setText] = useState("");
  return (
    <div className="field paste">
      <label htmlFor={id}>{t("exchange.paste")}</label>
      <textarea
        id={id}
        className="input"
        rows={4}
        value={text}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-hint`} className="small muted">
        {t("exchange.pasteHint")}
      </p>
      <div>
        <button
          type="button"
          className="button"
          disabled={text.trim() === ""}
          onClick={() => onPaste({ name: t("exchange.pasted"), text })}
        >
          {t("exchange.look")}
        </button>
      </div>
    </div>
  );
}
