import type { Strategy } from "../../../utils/messages/strategy-view";
import { useWords } from "../../ui/words";
import type { Place } from "../place";

interface Props {
  strategy: Strategy | undefined;
  query: Place["query"];
}

/** Names a suggestion in the address of the page where it becomes a change. */
export const TAKEN_UP = "suggestion";

/** The words of the suggestion a person came here to take up: nobody remembers them over a change of pages. */
export function TakenUp({ strategy, query }: Props) {
  const t = useWords();
  const one = strategy?.suggestions.find(({ id }) => id === query.get(TAKEN_UP));
  if (!one) return null;
  return (
    <aside className="notice taken-up" aria-label={t("suggestions.takenUp")}>
      <p className="small muted">{t("suggestions.takenUp")}</p>
      <p className="taken-up-words" dir="auto">
        {one.text}
      </p>
      <p>
        <a href="#/decisions">{t("suggestions.back")}</a>
      </p>
    </aside>
  );
}
