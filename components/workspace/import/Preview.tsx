import { useMutation } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ImportReport } from "../../../utils/messages/views";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import type { useChoice } from "./choice";
import { Counts, Ignored } from "./Counts";
import type { Imported } from "./OpenFile";
import { Refused, Skippable } from "./Problems";
import { Progress } from "./Progress";
import { badRows } from "./rows";
import { Tables } from "./Tables";

interface Props {
  choice: ReturnType<typeof useChoice>;
  names: string[];
  report: ImportReport;
  onDone: (imported: Imported) => void;
  onCancel: () => void;
}

/** What these files would change, what is wrong with them, and the button that does it. */
export function Preview({ choice, names, report, onDone, onCancel }: Props) {
  const rows = useMemo(() => badRows(report.skippable), [report]);
  const [chosen, setSkip] = useState<ReadonlySet<string>>(new Set());
  // A correction may have mended a row.
  const skip = new Set(rows.flatMap(({ row }) => (chosen.has(row) ? row : [])));
  const skipped = rows.map(({ entry, row }) => entry || row);
  const save = useMutation({
    mutationFn: choice.run,
    onSuccess: (done) => onDone({ report: done, skipped, at: new Date().toISOString() }),
  });
  const start = (): void => save.mutate([...skip]);
  const refused = report.refused.length > 0;
  const stopped = save.error?.name === "Stopped";
  const late = choice.preview.isPending;
  return (
    <section className="preview">
      <Heading names={names} workspace={report.workspace} />
      {refused ? <Refused problems={report.refused} /> : <Changes report={report} />}
      {report.tables && <Tables tables={report.tables} said={choice.said} onSay={choice.correct} />}
      {rows.length > 0 && !refused && <Skippable rows={rows} skip={skip} onSkip={setSkip} />}
      {save.error && !stopped && <Failed error={save.error} again={start} />}
      <Progress
        key={save.submittedAt}
        pending={save.isPending}
        progress={choice.progress}
        stopped={stopped}
        stop={choice.stop}
      />
      {!(save.isPending && choice.progress) && (
        <Buttons
          canImport={!refused && report.counts.length > 0}
          open={rows.length > skip.size}
          late={late || save.isPending}
          onImport={start}
          onCancel={onCancel}
        />
      )}
    </section>
  );
}

interface ButtonsProps {
  canImport: boolean;
  /** Rows that do not fit wait for a decision */
  open: boolean;
  /** A correction is on its way: what is shown is what was understood before it */
  late: boolean;
  onImport: () => void;
  onCancel: () => void;
}

function Buttons({ canImport, open, late, onImport, onCancel }: ButtonsProps) {
  const t = useWords();
  return (
    <div className="row">
      {canImport && (
        <>
          <button type="button" className="button main" disabled={open || late} onClick={onImport}>
            {t("import.button")}
          </button>
          {open && <span className="small muted">{t("import.skipFirst")}</span>}
        </>
      )}
      <button type="button" className="button plain" onClick={onCancel}>
        {t("import.cancel")}
      </button>
    </div>
  );
}

/** Whose strategy the files change. It takes the keyboard, so that the preview is read next. */
function Heading({ names, workspace }: { names: string[]; workspace: string | undefined }) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} dir="auto">
        {workspace ? t("import.previewIn", { name: workspace }) : t("import.preview")}
      </h3>
      <p className="small muted" dir="auto">
        {t("import.files", { names: names.join(", ") })}
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
