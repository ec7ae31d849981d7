import { useMutation } from "@tanstack/react-query";
import { FileUp } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import type { RefObject } from "react";
import type { ImportReport } from "../../../utils/messages/views";
import type { Message } from "../../../utils/model/message";
import type { TableChoice } from "../../../utils/model/table-fields";
import { newOperation, requestMutation } from "../../../utils/queries/index";
import { Failed } from "../../ui/Failed";
import { useSay, useWords } from "../../ui/words";
import { Done } from "./Done";
import { readFiles } from "./files";
import type { TextFile } from "./files";
import { Paste } from "./Paste";
import { Preview } from "./Preview";
import "./import.css";

/** Files that were read, and the operation that would import them: one id over every try. */
interface Chosen {
  files: TextFile[];
  operation: string;
}

/** What was imported, and what was skipped on the person's word. */
export interface Imported {
  report: ImportReport;
  skipped: string[];
  at: string;
}

/**
 * Opens files: choose, see what would change, import. Nothing changes before the last step. With `focus` the file
 * input takes the keyboard.
 */
export function OpenFile({ focus = false }: { focus?: boolean }) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { chosen, problem, preview, report, choose, look, correct, forget } = useChoice();
  const [done, setDone] = useState<Imported | null>(null);
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  const finish = (imported: Imported | null): void => {
    forget();
    setDone(imported);
    if (!imported) input.current?.focus();
  };
  const start = (list: readonly File[]): void => {
    setDone(null);
    void choose(list);
  };
  return (
    <div className="open-file">
      <Drop input={input} onChoose={start} />
      <Paste
        onPaste={(file) => {
          setDone(null);
          look([file]);
        }}
      />
      {preview.isPending && !report && <p className="muted">{t("import.reading")}</p>}
      {problem && <NotRead message={problem} />}
      {chosen && preview.error && (
        <Failed error={preview.error} again={() => preview.mutate({ files: chosen.files })} />
      )}
      {chosen && report && !preview.error && (
        <Preview
          key={chosen.operation}
          {...chosen}
          report={report}
          late={preview.isPending}
          onCorrect={correct}
          onDone={finish}
          onCancel={() => finish(null)}
        />
      )}
      <Done imported={done} />
    </div>
  );
}

/** The chosen files, read, and what importing them would do. What was understood stays while it is asked again. */
function useChoice() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<Message | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const preview = useMutation({ ...requestMutation("previewImport"), onSuccess: setReport });
  const forget = (): void => {
    setChosen(null);
    setProblem(null);
    setReport(null);
    preview.reset();
  };
  const look = (files: TextFile[]): void => {
    forget();
    setChosen({ files, operation: newOperation() });
    preview.mutate({ files });
  };
  const choose = async (list: readonly File[]): Promise<void> => {
    forget();
    const files = await readFiles(list);
    if (Array.isArray(files)) look(files);
    else setProblem(files);
  };
  const correct = (file: string, choice: TableChoice): void => {
    if (!chosen) return;
    const files = chosen.files.map((one) => (one.name === file ? { ...one, ...choice } : one));
    setChosen({ ...chosen, files });
    preview.mutate({ files });
  };
  return { chosen, problem, preview, report, choose, look, correct, forget };
}

function NotRead({ message }: { message: Message }) {
  const say = useSay();
  return (
    <p className="notice failed" role="alert">
      {say(message)}
    </p>
  );
}

interface DropProps {
  input: RefObject<HTMLInputElement | null>;
  onChoose: (files: readonly File[]) => void;
}

/** The file input lies over the whole field, unseen, so that the browser itself takes clicks and dropped files. */
function Drop({ input, onChoose }: DropProps) {
  const t = useWords();
  const id = useId();
  return (
    <div className="drop">
      <FileUp size={20} aria-hidden />
      <label htmlFor={id}>{t("import.open")}</label>
      <span id={`${id}-hint`} className="small muted">
        {t("import.openHint")}
      </span>
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        accept=".json,.csv,.tsv,.txt,.md,application/json,text/csv,text/plain"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // Forgotten at once, so that the same file, mended, can be chosen again.
          event.target.value = "";
          if (files.length > 0) onChoose(files);
        }}
      />
    </div>
  );
}
