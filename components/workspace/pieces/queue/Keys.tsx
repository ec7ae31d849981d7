import { useWords } from "../../../ui/words";

/** What each key does, and how the key is called: a sign, or a word of the catalogue. */
const KEYS = [
  ["accept", "review.enter"],
  ["letters", "queue.lettersKey"],
  ["skip", "→"],
  ["notOurs", "queue.deleteKey"],
  ["undo", "Ctrl Z"],
] as const;

/** The keys of the queue, in one small line. */
export function Keys() {
  const t = useWords();
  return (
    <ul className="small muted keys" aria-label={t("queue.keys")}>
      {KEYS.map(([does, key]) => (
        <li key={does}>
          <kbd>{key.includes(".") ? t(key) : key}</kbd> {t(`queue.key.${does}`)}
        </li>
      ))}
    </ul>
  );
}
