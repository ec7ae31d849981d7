import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Versioned } from "../../../utils/model/pending";
import { useWords } from "../../ui/words";

interface Props {
  strategy: Pick<Strategy, "pending">;
  type: Versioned;
  id: string;
}

/** Says that something here waits for the next version, and leads to what waits. */
export function Waits({ strategy, type, id }: Props) {
  const t = useWords();
  const change = readPending(strategy, type, id);
  if (!change) return null;
  return (
    <a className="chip waits no-print" href="#/versions">
      {t(change.op === "retire" ? "edit.waitsRetire" : "edit.waits")}
    </a>
  );
}

/** What waits for the next version of one entity. */
export function readPending({ pending }: Pick<Strategy, "pending">, type: Versioned, id: string) {
  return pending.find((one) => one.type === type && one.of === id);
}
