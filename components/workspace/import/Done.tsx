import { useEffect, useRef } from "react";
import { useDates, useWords } from "../../ui/words";
import { Counts, Ignored } from "./Counts";
import type { Imported } from "./OpenFile";

/** What was imported, what was left out, what was skipped. Always there, so that it is read out when it fills. */
export function Done({ imported }: { imported: Imported | null }) {
  const t = useWords();
  const { time } = useDates();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (imported) heading.current?.focus();
  }, [imported]);
  return (
    <div role="status" aria-label={t("import.button")} className={imported ? "done" : "sr-only"}>
      {imported && (
        <>
          <h3 ref={heading} tabIndex={-1} className="done-line" dir="auto">
            {t(imported.report.workspace ? "import.doneIn" : "import.done", {
              name: imported.report.workspace ?? "",
              time: time(imported.at),
            })}
          </h3>
          <Counts counts={imported.report.counts} />
          <Ignored report={imported.report} />
          {imported.skipped.length > 0 && (
            <p dir="auto">{t("import.skipped", { names: imported.skipped.join(", ") })}</p>
          )}
        </>
      )}
    </div>
  );
}
