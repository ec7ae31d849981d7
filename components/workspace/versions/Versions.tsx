import { useWords } from "../../ui/words";
import { NoWorkspace } from "../NoWorkspace";
import type { PageProps } from "../page";

export default function Versions({ strategy }: PageProps) {
  const t = useWords();
  return (
    <article>
      <h1 tabIndex={-1}>{t("versions.title")}</h1>
      {!strategy.workspace && <NoWorkspace />}
    </article>
  );
}
