import { FileUp } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import type { RefObject } from "react";
import type { ImportReport } from "../../../utils/messages/views";
import type { Message } from "../../../utils/model/message";
import { Failed } from "../../ui/Failed";
import { useSay, useWords } from "../../ui/words";
import { useChoice } from "./choice";
import { Done } from "./Done";
import { Paste } from "./Paste";
import { Preview } from "./Preview";
import "./import.css";

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
  const choice = useChoice();
  const { chosen, problem, preview, report } = choice;
  const [done, setDone] = useState<Imported | null>(null);
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  const finish = (imported: Imported | null): void => {
    choice.forget();
    setDone(imported);
    if (!imported) input.current?.focus();
  };
  return (
    <div className="open-file">
      <Drop
        input={input}
        onChoose={(list) => {
          setDone(null);
          void choice.choose(list);
        }}
      />
      <Paste
        onPaste={(file) => {
          setDone(null);
          choice.paste(file);
        }}
      />
      {preview.isPending && !report && <p className="muted">{t("import.reading")}</p>}
      {problem && <NotRead message={problem} />}
      {chosen && preview.error && (
        <Failed error={preview.error} again={() => preview.mutate(chosen)} />
      )}
      {chosen && report && !preview.error && (
        <Preview
          key={chosen.operation}
          choice={choice}
          names={chosen.names}
          report={report}
          onDone={finish}
          onCancel={() => finish(null)}
        />
      )}
      <Done imported={done} />
    </div>
  );
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
