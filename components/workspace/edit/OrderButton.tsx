import { useWords } from "../../ui/words";

interface Props {
  ordering: boolean;
  setOrdering: (ordering: boolean) => void;
  /** Catalogue keys: what begins it, and what ends it */
  words: readonly [change: string, done: string];
  /** What is put into order, for those who do not see where the button stands */
  about?: string;
  className?: string;
}

/** Begins to put a list into order, and ends it. */
export function OrderButton({ ordering, setOrdering, words, about, className = "" }: Props) {
  const t = useWords();
  const [change, done] = words;
  return (
    <button
      type="button"
      className={`button plain ${className}`.trim()}
      aria-pressed={ordering}
      onClick={() => setOrdering(!ordering)}
    >
      {t(ordering ? done : change)}
      {about && <span className="sr-only"> {about}</span>}
    </button>
  );
}
