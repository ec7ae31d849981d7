import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";

interface Opening {
  open: boolean;
  toggle: () => void;
  /** Closes it and gives the keyboard back to what opened it */
  close: () => void;
  /** Holds what opens it and what is opened */
  root: RefObject<HTMLDivElement | null>;
  opener: RefObject<HTMLButtonElement | null>;
  /** For `root`: Escape closes, and means nothing beyond that */
  onKeyDown: (event: KeyboardEvent) => void;
}

/** A list behind a button: a click elsewhere closes it, and so does Escape. */
export function useOpening(): Opening {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [open]);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !open) return;
    event.preventDefault();
    close();
  };
  return { open, toggle: () => setOpen(!open), close, root, opener, onKeyDown };
}
