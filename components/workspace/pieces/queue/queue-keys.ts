import { useEffect, useRef } from "react";

interface Ways {
  /** Absent while there is no guess */
  accept: (() => void) | null;
  /** A letter that is no command starts the name of a goal */
  letter: (letter: string) => void;
  skip: () => void;
  notOurs: (() => void) | null;
  undo: () => void;
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
      const { accept, letter, skip, notOurs, undo } = latest.current;
      const key = event.key.toLowerCase();
      if (event.defaultPrevented || target.closest("select, textarea")) return;
      if (key === "z" && (event.ctrlKey || event.metaKey)) {
        // A field that holds letters takes its own letters back first.
        if (target instanceof HTMLInputElement && target.value !== "") return;
        undo();
      } else if (event.ctrlKey || event.metaKey || event.altKey || target.closest("input")) return;
      // A key held down is about one piece, not about the next ones too.
      else if (event.repeat) event.preventDefault();
      else if (key === "arrowright" || key === "s") skip();
      else if (key === "n") notOurs?.();
      else if (key === "enter" && !target.closest("a, button")) accept?.();
      else if (/^[\p{L}\p{N}]$/u.test(event.key)) letter(event.key);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
