import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import type { Target } from "../../utils/messages/protocol";
import type { Context } from "../../utils/messages/views";
import { contextQuery } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { useWords } from "../ui/words";
import type { Field } from "./card";
import { Edge } from "./Edge";
import { keepDoubleClicks } from "./hands";
import { Header } from "./Header";
import { cardsFor } from "./index";
import { JoinForm } from "./JoinForm";
import { LinkForm } from "./LinkForm";
import { MenuFormProvider } from "./menu-form";
import { LayoutNotice, RowsNotice, SampleNotice } from "./Notices";
import { VersionNotice } from "./VersionNotice";
import { Paused } from "./Paused";
import { SavedLine, SavedProvider, useSaved } from "./Saved";
import type { PanelProps } from "./props";
import { Start } from "./Start";
import { useStill } from "./still";
import { SuggestForm } from "./SuggestForm";

/** The strategy panel: one page's context, in one of its states. */
export function Panel(props: PanelProps) {
  const query = useQuery(contextQuery(props.target));
  // The keyboard is given to the first piece only, and to one that was picked: a host that moves on keeps it.
  const [first, setFirst] = useState<string | null>(null);
  const shownKey = query.data ? (query.data.key ?? "none") : null;
  if (shownKey !== null && first === null) setFirst(shownKey);
  if (query.error)
    return (
      <Main {...props}>
        <Failed error={query.error} again={() => void query.refetch()} />
      </Main>
    );
  if (!query.data) return <Main {...props} />;
  // A new piece starts with a fresh form and no line about the last one.
  return (
    <SavedProvider key={query.data.key ?? "none"}>
      <MenuFormProvider>
        <Shown
          {...props}
          keyboard={query.data.picked ?? (props.keyboard && (first ?? shownKey) === shownKey)}
          target={pieceTarget(props.target, query.data)}
          context={query.data}
        />
      </MenuFormProvider>
    </SavedProvider>
  );
}

/** Changes go to the piece that is shown, even when its tab has moved on by the time they arrive. */
function pieceTarget(target: Target, { key, state }: Context): Target {
  return key && state !== "list" ? { key } : target;
}

function Shown(live: PanelProps & { context: Context }) {
  const { note } = useSaved();
  const context = useStill(live.context, note?.operation);
  const props = { ...live, context };
  const { target, settings } = props;
  const t = useWords();
  const [editing, setEditing] = useState<Field | null>(null);
  const [starter, setStarter] = useState<string>();
  useEffect(() => {
    performance.mark("usable");
  }, []);
  const change = (field: Field, hint?: string): void => {
    setEditing(null);
    setStarter(hint);
    // A second press on the same fix must move the keyboard again.
    requestAnimationFrame(() => setEditing(field));
  };
  const linked = context.state === "linked" || context.state === "finding";
  return (
    <Main {...props}>
      <Header {...props} />
      <LayoutNotice context={context} />
      <RowsNotice context={context} />
      <VersionNotice context={context} />
      <JoinForm context={context} target={target} />
      <SuggestForm context={context} target={target} />
      {context.state === "paused" && <Paused context={context} settings={settings} />}
      {context.state === "no-workspace" && <Start />}
      {context.state === "not-a-piece" && <p className="muted lead-in">{t("elsewhere.title")}</p>}
      {context.state === "unlinked" && !context.readOnly && (
        <>
          <Cards {...props} change={change} only={["findings"]} />
          <LinkForm
            key={editing ?? "fresh"}
            context={context}
            target={target}
            focus={editing ?? (props.keyboard ? "goal" : null)}
            starter={starter}
            done={() => setEditing(null)}
          />
        </>
      )}
      {linked && editing && !context.readOnly && (
        <LinkForm
          context={context}
          target={target}
          focus={editing}
          starter={starter}
          done={() => setEditing(null)}
        />
      )}
      <SavedLine target={target} />
      {!(linked && editing) && (
        <Cards
          {...props}
          change={change}
          except={context.state === "unlinked" && !context.readOnly ? ["findings"] : []}
        />
      )}
      {linked && !editing && !context.readOnly && (
        <button
          type="button"
          className="button main change"
          autoFocus={props.keyboard}
          onClick={() => setEditing("goal")}
        >
          {t("form.change")}
        </button>
      )}
      {context.readOnly && (
        <p className="notice">
          {t(context.readOnly === "viewer" ? "form.readOnlyViewer" : "form.readOnlyNewer")}
        </p>
      )}
      <SampleNotice context={context} />
    </Main>
  );
}

function Main({ place, settings, children }: PanelProps & { children?: ReactNode }) {
  const t = useWords();
  useEffect(keepDoubleClicks, []);
  return (
    <main className="panel" aria-label={t("panel.main")} aria-busy={children === undefined}>
      {place === "page" && <Edge settings={settings} />}
      {children}
    </main>
  );
}

interface CardsProps extends PanelProps {
  context: Context;
  change: (field: Field, starter?: string) => void;
  only?: readonly string[];
  except?: readonly string[];
}

function Cards({ context, target, settings, change, only, except }: CardsProps) {
  const shown = cardsFor(context, settings.view).filter(
    (card) => (!only || only.includes(card.id)) && !except?.includes(card.id),
  );
  if (shown.length === 0) return null;
  const line = shown.filter((card) => LINE.has(card.id));
  const rest = shown.filter((card) => !LINE.has(card.id));
  return (
    <>
      {line.length > 0 && (
        <div className="line">
          {line.map(({ id, Card }) => (
            <Card key={id} context={context} target={target} change={change} />
          ))}
        </div>
      )}
      {rest.map(({ id, Card }) => (
        <Card key={id} context={context} target={target} change={change} />
      ))}
    </>
  );
}

/** The cards that are points on the line from reader to goal to why. */
const LINE: ReadonlySet<string> = new Set(["reader", "goal", "why"]);
