import { useWords } from "../../ui/words";

/** What waits for an answer, or the numbers of all work. */
export function Views({ numbers }: { numbers: boolean }) {
  const t = useWords();
  return (
    <nav className="review-views" aria-label={t("numbers.views")}>
      <a href="#/review" aria-current={numbers ? undefined : "page"}>
        {t("numbers.waiting")}
      </a>
      <a href="#/review?view=numbers" aria-current={numbers ? "page" : undefined}>
        {t("numbers.title")}
      </a>
    </nav>
  );
}
