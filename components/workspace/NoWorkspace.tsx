import { useWords } from "../ui/words";

/** What a page says that needs a strategy, while there is none. */
export function NoWorkspace() {
  const t = useWords();
  return (
    <>
      <p>{t("page.noWorkspace")}</p>
      <p>
        <a className="button main" href="#/welcome">
          {t("page.toWelcome")}
        </a>
      </p>
    </>
  );
}
