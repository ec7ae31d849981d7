import { useEffect, useRef } from "react";

const PAUSE = 20_000;
/** How many times longer than a look took nobody looks again by themselves */
const RESTS = 15;

/** The moment from which a look may follow another by itself, in milliseconds of this page's clock. */
export function nextLook({ began, took }: { began: number; took: number }): number {
  return began + took + Math.max(PAUSE, RESTS * took);
}

/**
 * Calls `look` once after a person came back to the panel or typed in it: not before `notBefore`, after 20 seconds
 * without typing, and only while the panel is to be seen. Whoever leaves the panel alone sets nothing off.
 *
 * @param notBefore milliseconds of this page's clock; null: not at all
 */
export function usePause(look: () => void, notBefore: number | null): void {
  const latest = useRef(look);
  const typedAt = useRef(0);
  useEffect(() => {
    latest.current = look;
  }, [look]);
  useEffect(() => {
    if (notBefore === null) return;
    let timer: ReturnType<typeof setTimeout>;
    const stir = (event: Event): void => {
      if (event.type === "keydown") typedAt.current = Date.now();
      clearTimeout(timer);
      if (document.hidden) return;
      const at = Math.max(notBefore, typedAt.current + PAUSE);
      timer = setTimeout(() => latest.current(), Math.max(0, at - Date.now()));
    };
    const page = document.documentElement;
    const places: [EventTarget, string][] = [
      [document, "visibilitychange"],
      [window, "focus"],
      [window, "keydown"],
      [page, "pointerenter"],
    ];
    for (const [place, name] of places) place.addEventListener(name, stir);
    return () => {
      clearTimeout(timer);
      for (const [place, name] of places) place.removeEventListener(name, stir);
    };
  }, [notBefore]);
}
