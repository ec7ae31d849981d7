import { Pencil, Plus } from "lucide-react";
import { useWords } from "../../ui/words";
import type { Forms } from "./use-forms";

interface Props {
  /** Name of the form it opens */
  of: string;
  forms: Forms;
  /** What it says; an entry's own form is opened by a pencil */
  text?: string;
  /** What the pencil is about */
  about?: string;
}

/** Opens a form in place, and gets the keyboard back when that is closed. */
export function OpenForm({ of, forms, text, about = "" }: Props) {
  const t = useWords();
  return (
    <button
      type="button"
      className={text ? "button opens no-print" : "button plain opens no-print"}
      data-opens={of}
      aria-expanded={forms.open === of}
      onClick={() => forms.show(of)}
    >
      {text ? <Plus size={16} aria-hidden /> : <Pencil size={14} aria-hidden />}
      <span className="opens-text">{text ?? t("edit.edit")}</span>
      {about && <span className="sr-only"> {about}</span>}
    </button>
  );
}
