import { useCallback, useEffect, useRef, useState } from "react";
import { useWords } from "../../ui/words";
import type { Done } from "./Saved";
import type { When } from "./use-edit";

/**
 * Which form of a page is open (one at a time, named by what it is about), and what was saved last. A form that is
 * closed gives the keyboard back to the button that opened it: the one with `data-opens` of its name.
 * @param atFirst name of a form that is open from the start, such as one whose unsaved words are kept
 */
export function useForms(atFirst: () => string | null) {
  const t = useWords();
  const [open, setOpen] = useState(atFirst);
  const [done, setDone] = useState<Done | null>(null);
  const last = useRef(open);
  useEffect(() => {
    const closed = last.current;
    last.current = open;
    if (closed === null || open !== null || document.activeElement !== document.body) return;
    const opener = `[data-opens="${CSS.escape(closed)}"]`;
    (document.querySelector<HTMLElement>(opener) ?? document.querySelector("h1"))?.focus();
  }, [open]);
  const close = (): void => setOpen(null);
  return {
    open,
    show: setOpen,
    close,
    done,
    say: setDone,
    gone: useCallback(() => setDone(null), []),
    saved: ({ operation, when }: { operation: string; when: When }): void => {
      setDone({ said: t(when === "now" ? "edit.savedNow" : "edit.savedNext"), operation });
      close();
    },
  };
}
export type Forms = ReturnType<typeof useForms>;
