import type { RefObject } from "react";
import { useWords } from "../../../ui/words";
import { wordsOf } from "./Drawn";
import type { DemoStep } from "./steps";

interface Props {
  step: DemoStep;
  frame: RefObject<HTMLIFrameElement | null>;
  /** The person gave the keyboard back, with Escape in the panel */
  onLeave: () => void;
}

/** The real panel, about the piece of this step. Its words are handed over, since no tab shows them. */
export function PanelFrame({ step, frame, onLeave }: Props) {
  const t = useWords();
  const listen = (): void => {
    // A page of our own: what is pressed in it can be heard here.
    frame.current?.contentWindow?.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) onLeave();
    });
    if (step.look) showOnce(frame.current?.contentDocument, step.look);
  };
  return (
    <iframe
      key={step.key}
      ref={frame}
      className="demo-panel"
      title={t("app.name")}
      src={`/panel.html?key=${encodeURIComponent(step.key)}`}
      data-words={wordsOf(step)}
      onLoad={listen}
    />
  );
}

/** How long the panel is still filling itself, in milliseconds: what stands above moves what this stop is about. */
const SETTLES = 1200;

/** Scrolls the panel to what this stop is about, as soon as that is there; after that the person scrolls. */
function showOnce(inside: Document | null | undefined, look: string): void {
  const view = inside?.defaultView;
  if (!view) return;
  let settled = false;
  const show = (): void => {
    const found = inside.querySelector(look);
    if (!found) return;
    // Only the panel: `scrollIntoView` would scroll the page around it as well.
    const { top, height } = found.getBoundingClientRect();
    view.scrollBy(0, top - Math.max((view.innerHeight - height) / 2, 0));
    if (settled) return;
    settled = true;
    setTimeout(() => seen.disconnect(), SETTLES);
  };
  const seen = new view.ResizeObserver(show);
  seen.observe(inside.body);
  show();
}

/** Puts the keyboard where the shortcut puts it in a tool: on the goal of a piece that has none yet. */
export function enterPanel(frame: HTMLIFrameElement | null): void {
  frame?.focus();
  const inside = frame?.contentDocument;
  const goal = inside?.querySelector<HTMLElement>("[role=combobox]");
  (goal ?? inside?.querySelector<HTMLElement>("h1"))?.focus();
}
