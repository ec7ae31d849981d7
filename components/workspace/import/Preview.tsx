import { useMutation } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ImportReport } from "../../../utils/messages/views";
import { requestMutation } from "../../../utils/queries/index";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { Counts, Ignored } from "./Counts";
import type { TextFile } from "./files";
import type { Imported } from "./OpenFile";
import { Refused, Skippable } from "./Problems";
import { badRows } from "./rows";

interface Props {
  files: TextFile[];
  operation: string;
  report: ImportReport;
  onDone: (imported: Imported) => void;
  onCancel: () => void;
}

/** What these files would change, what is wrong with them, and the button that does it. */
export function Preview({ files, operation, report, onDone, onCancel }: Props) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useMemo(() => badRows(report.skippable), [report]);
  const [skip, setSkip] = useState<ReadonlySet<string>>(new Set());
  const save = useMutation(requestMutation("import"));
  useEffect(() => heading.current?.focus(), []);
  const onSkip = (some: readonly string[], skipped: boolean): void => {
    const next = new Set(skip);
    for (const row of some)
      if (skipped) next.add(row);
      else next.delete(row);
    setSkip(next);
  };
  const start = (): void =>
    save.mutate(
      { files, skip: [...skip], operation },
      {
        onSuccess: (done) =>
          onDone({
            report: done,
            skipped: rows.map(({ entry, row }) => entry || row),
            at: new Date().toISOString(),
          }),
      },
    );
  const refused = report.refused.length > 0;
  const empty = report.counts.length === 0;
  const open = rows.length > skip.size;
  return (
    <section className="preview">
      <h3 ref={heading} tabIndex={-1}>
        {report.workspace ? t("import.previewIn", { name: report.workspace }) : t("import.preview")}
      </h3>
      <p className="small muted" dir="auto">
        {t("import.files", { names: files.map(({ name }) => name).join(", ") })}
      </p>
      {refused && <Refused problems={report.refused} />}
      {!refused && (
        <>
          {empty && rows.length === 0 && <p>{t("import.nothing")}</p>}
          <Counts counts={report.counts} />
          <Ignored report={report} />
        </>
      )}
      {rows.length > 0 && !refused && <Skippable rows={rows} skip={skip} onSkip={onSkip} />}
      {save.error && <Failed error={save.error} again={start} />}
      <div className="row">
        {!refused && !empty && (
          <button
            type="button"
            className="button main"
            disabled={open || save.isPending}
            onClick={start}
          >
            {t("import.button")}
          </button>
        )}
        <button type="button" className="button plain" onClick={onCancel}>
          {t("import.cancel")}
        </button>
        {open && !refused && !empty && <span className="small muted">{t("import.skipFirst")}</span>}
      </div>
    </section>
  );
}
