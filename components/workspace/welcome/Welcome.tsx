import { useMutation } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useId, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Workspace } from "../../../utils/model/workspace";
import { newOperation, requestMutation } from "../../../utils/queries/index";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { OpenFile } from "../import/OpenFile";
import type { PageProps } from "../page";
import { placeIn } from "./demo/steps";
import { Next } from "./Next";
import { Questions } from "./Questions";
import "./welcome.css";

// The tour holds whole texts; only those who take it need them.
const Demo = lazy(() => import("./demo/Demo"));

/** The way in: the doors to a strategy, or the tour of the sample. */
export function Welcome(props: PageProps) {
  const place = placeIn(props.query);
  if (place === 0 || !props.strategy.workspace?.sample) return <Doors {...props} />;
  return (
    <Suspense fallback={null}>
      <Demo place={place} />
    </Suspense>
  );
}

/** Three doors to a strategy, and what to do once it is here. */
function Doors({ strategy, query }: PageProps) {
  const t = useWords();
  const { workspace } = strategy;
  const [fresh, setFresh] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const gone = query.get("sample") === "gone" && !workspace;
  useEffect(() => {
    if (gone) heading.current?.focus();
  }, [gone]);
  const door = query.get("door");
  const own = workspace && !workspace.sample ? workspace : undefined;
  return (
    <article className="welcome">
      <h1 ref={heading} tabIndex={-1}>
        {t("welcome.heading")}
      </h1>
      {gone && <p className="notice">{t("demo.gone")}</p>}
      <p className="welcome-lead">{t("welcome.lead")}</p>
      {workspace && <Next workspace={workspace} strategy={strategy} fresh={fresh} />}
      <ol className="doors" aria-label={t("welcome.doors")}>
        <SampleDoor own={own} onStart={() => setFresh(false)} onDone={() => setFresh(true)} />
        <PageDoor
          key={door}
          own={own}
          open={door === "one-page"}
          onDone={() => setFresh(true)}
          onStart={() => setFresh(false)}
        />
        <FileDoor focus={door === "file"} />
      </ol>
    </article>
  );
}

interface DoorProps {
  own: Workspace | undefined;
  onStart: () => void;
  onDone: () => void;
}

function SampleDoor({ own, onStart, onDone }: DoorProps) {
  const t = useWords();
  const [refused, setRefused] = useState(false);
  const sample = useMutation({ ...requestMutation("loadSample"), onSuccess: onDone });
  const start = (): void => {
    onStart();
    if (own) setRefused(true);
    else sample.mutate({ operation: newOperation() });
  };
  return (
    <Door title={t("welcome.sampleHead")} text={t("welcome.sampleText")}>
      <div>
        <button type="button" className="button main" disabled={sample.isPending} onClick={start}>
          {t("welcome.sample")}
        </button>
      </div>
      {refused && own && <Taken name={own.name} />}
      {sample.error && <Failed error={sample.error} again={start} />}
    </Door>
  );
}

function PageDoor({ own, onStart, onDone, ...props }: DoorProps & { open: boolean }) {
  const t = useWords();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(props.open);
  const done = (): void => {
    setOpen(false);
    onDone();
  };
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <Door title={t("welcome.pageHead")} text={t("welcome.pageText")}>
      <div>
        <button
          ref={opener}
          type="button"
          className="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            onStart();
            setOpen(!open);
          }}
        >
          {t("welcome.page")}
        </button>
      </div>
      <div id={id} hidden={!open}>
        {open && own && <Taken name={own.name} />}
        {open && !own && <Questions onDone={done} onClose={close} />}
      </div>
    </Door>
  );
}

function FileDoor({ focus }: { focus: boolean }) {
  const t = useWords();
  return (
    <Door title={t("welcome.fileHead")} text={t("welcome.fileText")}>
      <OpenFile focus={focus} />
    </Door>
  );
}

function Door({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <li className="welcome-door">
      <h2>{title}</h2>
      <p className="muted">{text}</p>
      {children}
    </li>
  );
}

/** This browser holds a workspace of the person's own: it is never written over. */
function Taken({ name }: { name: string }) {
  const t = useWords();
  return (
    <p className="notice" role="alert">
      {t("welcome.taken", { name })} <a href="#/settings">{t("welcome.toSettings")}</a>
    </p>
  );
}
