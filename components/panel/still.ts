import { useEffect, useRef, useState } from "react";
import type { Context } from "../../utils/messages/views";

const PAUSE = 1500;

/**
 * Nothing appears or moves while somebody types in the panel: findings that others' changes bring or take wait for a
 * pause. A person's own change (`own`, its operation) shows at once.
 */
export function useStill(context: Context, own: string | undefined): Context {
  const { findings } = context;
  const [shown, setShown] = useState({ findings, own });
  const typedAt = useRef(0);
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent): void => {
      const writes = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (writes && (key.length === 1 || key === "Backspace")) typedAt.current = Date.now();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, []);
  const ownChange = own !== shown.own;
  useEffect(() => {
    if (shown.findings === findings && shown.own === own) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = (): void => {
      const wait = ownChange ? 0 : typedAt.current + PAUSE - Date.now();
      if (wait <= 0) setShown({ findings, own });
      else timer = setTimeout(look, wait);
    };
    timer = setTimeout(look);
    return () => clearTimeout(timer);
  }, [findings, own, ownChange, shown]);
  return ownChange ? context : { ...context, findings: shown.findings };
}
