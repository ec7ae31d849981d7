import { useWords } from "../../ui/words";
import { NoWorkspace } from "../NoWorkspace";
import type { PageProps } from "../page";

export default function Goals({ strategy }: PageProps) {
  const t = useWords();
  return (
    <article>
      <h1 tabIndex={-1}>{t("goals.title")}</h1>
      {!strategy.workspace && <NoWorkspace />}
    </article>
  );
}
