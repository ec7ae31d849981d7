import { useMutation } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ImportReport } from "../../../utils/messages/views";
import type { TableChoice } from "../../../utils/model/table-fields";
import { requestMutation } from "../../../utils/queries/index";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { Counts, Ignored } from "./Counts";
import type { TextFile } from "./files";
import type { Imported } from "./OpenFile";
import { Refused, Skippable } from "./Problems";
import { badRows } from "./rows";
import { Tables } from "./Tables";

interface Props {
  files: TextFile[];
  operation: string;
  report: ImportReport;
  /** A correction is on its way: what is shown is what was understood before it */
  late: boolean;
  onCorrect: (file: string, choice: TableChoice) => void;
  onDone: (imported: Imported) => void;
  onCancel: () => void;
}

/** What these files would change, what is wrong with them, and the button that does it. */
export function Preview(props: Props) {
  const { files, operation, report, late, onCorrect, onDone, onCancel } = props;
  const t = useWords();
  const rows = useMemo(() => badRows(report.skippable), [report]);
  const [chosen, setSkip] = useState<ReadonlySet<string>>(new Set());
  // A correction may have mended a row.
  const skip = new Set(rows.flatMap(({ row }) => (chosen.has(row) ? row : [])));
  const save = useMutation({
    ...requestMutation("import"),
    onSuccess: (done) =>
      onDone({
        report: done,
        skipped: rows.map(({ entry, row }) => entry || row),
        at: new Date().toISOString(),
      }),
  });
  const start = (): void => save.mutate({ files, skip: [...skip], operation });
  const refused = report.refused.length > 0;
  const open = rows.length > skip.size;
  return (
    <section className="preview">
      <Heading files={files} workspace={report.workspace} />
      {refused ? <Refused problems={report.refused} /> : <Changes report={report} />}
      {report.tables && (
        <Tables
          tables={report.tables}
          said={(name) => files.find((one) => one.name === name) ?? {}}
          onSay={onCorrect}
        />
      )}
      {rows.length > 0 && !refused && <Skippable rows={rows} skip={skip} onSkip={setSkip} />}
      {save.error && <Failed error={save.error} again={start} />}
      <div className="row">
        {!refused && report.counts.length > 0 && (
          <>
            <button
              type="button"
              className="button main"
              disabled={open || late || save.isPending}
              onClick={start}
            >
              {t("import.button")}
            </button>
            {open && <span className="small muted">{t("import.skipFirst")}</span>}
          </>
        )}
        <button type="button" className="button plain" onClick={onCancel}>
          {t("import.cancel")}
        </button>
      </div>
    </section>
  );
}

/** Whose strategy the files change. It takes the keyboard, so that the preview is read next. */
function Heading({ files, workspace }: { files: TextFile[]; workspace: string | undefined }) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} dir="auto">
        {workspace ? t("import.previewIn", { name: workspace }) : t("import.preview")}
      </h3>
      <p className="small muted" dir="auto">
        {t("import.files", { names: files.map(({ name }) => name).join(", ") })}
      </p>
    </>
  );
}

function Changes({ report }: { report: ImportReport }) {
  const t = useWords();
  const nothing = report.counts.length === 0 && report.skippable.length === 0;
  return (
    <>
      {nothing && <p>{t("import.nothing")}</p>}
      <Counts counts={report.counts} />
      <Ignored report={report} />
    </>
  );
}
