import { useEffect, useRef } from "react";
import { useWords } from "../../../ui/words";
import type { Done, What } from "./done";
import { isUndo } from "./queue-keys";

const KINDS: readonly What[] = ["linked", "skipped", "notOurs"];
const SAID: Readonly<Record<What, string>> = {
  linked: "queue.doneLinked",
  skipped: "queue.doneSkipped",
  notOurs: "queue.doneNotOurs",
};

/** What was done in this sitting, or that nothing waits, in the words for that. */
export function Summary({ done, empty }: { done: Done; empty: string }) {
  const t = useWords();
  const line = useRef<HTMLParagraphElement>(null);
  const counts = KINDS.map((what) => ({
    what,
    count: [...done.dealt.values()].filter((one) => one === what).length,
  })).filter(({ count }) => count > 0);
  const some = counts.length > 0;
  useEffect(() => {
    if (some) line.current?.focus();
  }, [some]);
  useUndoKey(done);
  const what = counts.map(({ what: kind, count }) => t(SAID[kind], { count })).join(", ");
  return (
    <div className="queue-end">
      <p ref={line} className="nothing" tabIndex={-1}>
        {some ? t("queue.done", { what }) : empty}
      </p>
      {some && (
        <div className="row">
          {counts.some(({ what: kind }) => kind === "skipped") && (
            <button type="button" className="button" onClick={done.again}>
              {t("queue.again")}
            </button>
          )}
          {done.canUndo && (
            <button type="button" className="button plain" onClick={done.undo}>
              {t("queue.undo")}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function useUndoKey({ undo }: Done): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isUndo(event)) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [undo]);
}
