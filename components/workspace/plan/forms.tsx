import { useEffect, useRef } from "react";
import { useWords } from "../../ui/words";
import { say } from "./address";
import { usePlan } from "./data";

/** Which form is open: the address says it, so that it is open again after a reload. */
export function useForms(query: URLSearchParams) {
  const { giveBack } = usePlan();
  return {
    isOpen: (id: string): boolean => query.get("edit") === id,
    close: (id: string): void => {
      giveBack(id);
      say(query, { edit: null });
    },
    open: (id: string): void => say(query, { edit: id, id: null }),
  };
}

export type Forms = ReturnType<typeof useForms>;

interface Props {
  id: string;
  /** What it edits, for those who do not see where the button stands */
  name?: string;
  text: string;
  forms: Forms;
  plain?: boolean;
}

/** Opens a form, and takes the keyboard back when that is closed. */
export function OpenForm({ id, name, text, forms, plain }: Props) {
  const t = useWords();
  const { takesBack } = usePlan();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesBack(id)) button.current?.focus();
  });
  return (
    <button
      ref={button}
      type="button"
      className={plain ? "button plain" : "button"}
      aria-label={name === undefined ? undefined : t("plan.about", { what: text, name })}
      onClick={() => forms.open(id)}
    >
      {text}
    </button>
  );
}
