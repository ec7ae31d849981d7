import { useEffect, useRef } from "react";

interface Ways {
  /** Absent while there is no guess, and while another goal is being named */
  accept: (() => void) | null;
  /** Any letter starts the name of a goal: none of them is a command */
  letter: (letter: string) => void;
  skip: () => void;
  notOurs: (() => void) | null;
  undo: () => void;
}

/** Ctrl and Z, with Caps Lock too; with Shift it is what brings back elsewhere, and nothing here. */
export function isUndo(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, shiftKey } = event;
  return key.toLowerCase() === "z" && (ctrlKey || metaKey) && !shiftKey;
}

/** The keys of the queue, wherever the keyboard is on the page but in a field, a list or on another button. */
export function useQueueKeys(ways: Ways): void {
  const latest = useRef(ways);
  useEffect(() => {
    latest.current = ways;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      const { key } = event;
      const { accept, letter, skip, notOurs, undo } = latest.current;
      if (event.defaultPrevented || target.closest("select, textarea")) return;
      if (isUndo(event)) {
        // A field that holds letters takes its own letters back first.
        if (target instanceof HTMLInputElement && target.value !== "") return;
        undo();
      } else if (event.ctrlKey || event.metaKey || event.altKey || target.closest("input")) return;
      // A key held down is about one piece, not about the next ones too.
      else if (event.repeat) event.preventDefault();
      else if (key === "ArrowRight") skip();
      else if (key === "Delete") notOurs?.();
      else if (key === "Enter" && !target.closest("a, button")) accept?.();
      else if (/^[\p{L}\p{N}]$/u.test(key)) letter(key);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
