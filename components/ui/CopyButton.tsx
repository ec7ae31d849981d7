import { useEffect, useState } from "react";
import { copyText } from "./copy-text";
import { useWords } from "./words";

const SAID = 4000;

interface Props {
  /** What the button says */
  label: string;
  /** What is copied */
  text: string;
  /** Id of the element that says what it is about */
  about?: string;
}

/** Copies a text and says so, beside the button, which stays as it is. */
export function CopyButton({ label, text, about }: Props) {
  const t = useWords();
  const [done, setDone] = useState<boolean | null>(null);
  useEffect(() => {
    if (done === null) return;
    const timer = setTimeout(() => setDone(null), SAID);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <span className="row copy">
      <button
        type="button"
        className="button plain"
        aria-describedby={about}
        onClick={() => void copyText(text).then(setDone)}
      >
        {label}
      </button>
      <span role="status" className="small muted">
        {done !== null && t(done ? "copy.done" : "copy.failed")}
      </span>
    </span>
  );
}
