import { useRef } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import { WIDTH } from "../../utils/model/constants";
import type { Settings } from "../../utils/model/settings";
import { useWords } from "../ui/words";
import { useHome } from "./home";
import "./edge.css";

const STEP = 20;
const clamp = (width: number): number =>
  Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width)));

/** The docked panel's inner edge: drag it, or use the arrow keys, Home and End. */
export function Edge({ settings }: { settings: Settings }) {
  const t = useWords();
  const { resize } = useHome();
  const drag = useRef<{ x: number; width: number } | null>(null);
  const outward = settings.side === "right" ? -1 : 1;
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.screenX, width: settings.width };
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (!drag.current) return;
    resize(clamp(drag.current.width + (event.screenX - drag.current.x) * outward));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = {
      ArrowLeft: settings.width - STEP * outward,
      ArrowRight: settings.width + STEP * outward,
      Home: WIDTH.least,
      End: WIDTH.most,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    resize(clamp(next));
  };
  return (
    <div
      className={`edge ${settings.side}`}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t("panel.width")}
      aria-valuenow={settings.width}
      aria-valuemin={WIDTH.least}
      aria-valuemax={WIDTH.most}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (drag.current = null)}
      onKeyDown={onKeyDown}
    />
  );
}
