import { useWords } from "../../../ui/words";

const KEYS = [
  ["accept", ["Enter"]],
  ["letters", ["letters"]],
  ["skip", ["→", "S"]],
  ["notOurs", ["N"]],
  ["undo", ["Ctrl Z"]],
] as const;

/** The keys of the queue, in one small line. */
export function Keys() {
  const t = useWords();
  const named = (key: string): string =>
    key === "Enter" ? t("review.enter") : key === "letters" ? t("queue.lettersKey") : key;
  return (
    <ul className="small muted keys" aria-label={t("queue.keys")}>
      {KEYS.map(([does, keys]) => (
        <li key={does}>
          {keys.map((key) => (
            <kbd key={key}>{named(key)}</kbd>
          ))}{" "}
          {t(`queue.key.${does}`)}
        </li>
      ))}
    </ul>
  );
}
