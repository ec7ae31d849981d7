import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { Failed } from "../../ui/Failed";
import { useDates, useWords } from "../../ui/words";
import { Conflicts } from "./Conflicts";
import type { useEdit, When } from "./use-edit";
import { focusWrong } from "./wrong";
import "./edit.css";

type Edit = ReturnType<typeof useEdit>;

interface Props {
  /** Heading of the form */
  title: string;
  edit: Pick<
    Edit,
    "dirty" | "restored" | "conflicts" | "error" | "saving" | "save" | "discard" | "decide"
  >;
  /** What must be filled in before it can be saved, in words; nothing when all is there */
  missing: readonly string[];
  onClose: () => void;
  /** True where a change may wait for the next version: both ways are offered */
  versioned?: boolean;
  /** True for what is not in force yet: it can only wait on */
  waiting?: boolean;
  children: ReactNode;
}

/** The frame of every form that changes the strategy: what is unsaved, what clashes, and the ways to save it. */
export function EditForm({ title, edit, missing, onClose, versioned, waiting, children }: Props) {
  const t = useWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!form.current?.contains(document.activeElement))
      form.current?.querySelector<HTMLElement>("h2, h3")?.focus();
  }, []);
  const ready = edit.dirty && missing.length === 0 && edit.conflicts.length === 0 && !edit.saving;
  const save = (when: When): void => {
    // A text that is no number is no empty field: saving would throw it away.
    if (ready && !focusWrong(form.current)) edit.save(when);
  };
  const leave = (): void => {
    edit.discard();
    onClose();
  };
  return (
    <form
      ref={form}
      className="edit-form"
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(versioned ? "next" : "now");
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          save(versioned ? "next" : "now");
        }
        if (event.key === "Escape" && !edit.dirty) leave();
      }}
    >
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      <Restored edit={edit} />
      <Conflicts conflicts={edit.conflicts} decide={edit.decide} />
      {children}
      {edit.dirty && missing.length > 0 && (
        <p className="small muted" role="status">
          {t("edit.missing", { fields: missing.join(", ") })}
        </p>
      )}
      {edit.error && <Failed error={edit.error} />}
      <div className="row edit-buttons">
        <button type="submit" className="button main" aria-disabled={!ready}>
          {t(versioned ? "edit.saveNext" : "edit.save")}
        </button>
        {versioned && !waiting && (
          <button
            type="button"
            className="button"
            aria-disabled={!ready}
            onClick={() => save("now")}
          >
            {t("edit.saveNow")}
          </button>
        )}
        <button type="button" className="button plain" onClick={leave}>
          {t(edit.dirty ? "edit.discard" : "edit.close")}
        </button>
      </div>
      {versioned && <p className="small muted">{t("edit.versionedHint")}</p>}
    </form>
  );
}

/** Words that were typed and not saved were found in this browser. */
function Restored({ edit: { restored, discard } }: Pick<Props, "edit">) {
  const t = useWords();
  const { moment } = useDates();
  if (!restored) return null;
  return (
    <div className="notice row" role="status">
      <p>{t("edit.restored", { at: moment(restored) })}</p>
      <button type="button" className="button plain" onClick={discard}>
        {t("edit.discard")}
      </button>
    </div>
  );
}
