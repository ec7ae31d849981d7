import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { contextQuery } from "../../../../utils/queries/index";
import { useWords } from "../../../ui/words";
import { goTo } from "../../place";
import { Drawn } from "./Drawn";
import { NowYours } from "./NowYours";
import { enterPanel, PanelFrame } from "./PanelFrame";
import { demoAt, STEPS } from "./steps";
import type { DemoStep } from "./steps";
import "./demo.css";

/** The guided tour: made-up pages beside the real panel, one to link oneself, and then one's own work. */
export default function Demo({ place }: { place: number }) {
  const step = STEPS[place - 1];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [place]);
  return step ? (
    <Stop step={step} place={place} heading={heading} />
  ) : (
    <article className="demo">
      <Top place={place} heading={heading} title="yours" />
      <NowYours />
    </article>
  );
}

interface StopProps {
  step: DemoStep;
  place: number;
  heading: RefObject<HTMLHeadingElement | null>;
}

function Stop({ step, place, heading }: StopProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const target = { key: step.key };
  const { data } = useQuery(contextQuery(target));
  const linked = data?.state === "linked" || data?.state === "finding";
  const self = step.id === "link";
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!self || event.key.toLowerCase() !== "l") return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    enterPanel(frame.current);
  };
  return (
    // Focusable, so that a click anywhere on it is where the key is heard from.
    <article className="demo" tabIndex={-1} onKeyDown={onKeyDown}>
      <Top place={place} heading={heading} title={step.id}>
        {self && <ToLink code={linked ? data.goal?.code : undefined} frame={frame} />}
      </Top>
      <div className="demo-stage">
        <Drawn step={step} linked={linked} />
        <PanelFrame step={step} frame={frame} onLeave={() => heading.current?.focus()} />
      </div>
    </article>
  );
}

interface TopProps {
  place: number;
  heading: RefObject<HTMLHeadingElement | null>;
  title: string;
  children?: ReactNode;
}

/** Where in the tour one is, what there is to see, and the way on. */
function Top({ place, heading, title, children }: TopProps) {
  const t = useWords();
  return (
    <header className="demo-top">
      <p className="small muted">
        {t("demo.count", { at: place, count: STEPS.length + 1 })}
        <a href="#/welcome">{t("demo.leave")}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t(`demo.${title}.title`)}
      </h1>
      <p className="demo-says">{t(`demo.${title}.says`)}</p>
      <div className="row demo-ways">
        <nav className="row" aria-label={t("demo.steps")}>
          {place > 1 && (
            <button type="button" className="button" onClick={() => goTo(demoAt(place - 1))}>
              {t("demo.back")}
            </button>
          )}
          {place <= STEPS.length && (
            <button type="button" className="button main" onClick={() => goTo(demoAt(place + 1))}>
              {t("demo.next")}
            </button>
          )}
        </nav>
        {children}
      </div>
    </header>
  );
}

/** The two keys, and the word that it is done. */
function ToLink({ code, frame }: { code: string | undefined; frame: StopFrame }) {
  const t = useWords();
  return (
    <div className="row">
      <button type="button" className="button" onClick={() => enterPanel(frame.current)}>
        {t("demo.toPanel")} <kbd>L</kbd>
      </button>
      <p role="status" aria-label={t("demo.link.title")}>
        {code ? t("demo.link.done", { code }) : t("demo.link.keys")}
      </p>
    </div>
  );
}

type StopFrame = RefObject<HTMLIFrameElement | null>;
