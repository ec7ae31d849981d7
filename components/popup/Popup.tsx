import { useMutation, useQuery } from "@tanstack/react-query";
import { useContext, useEffect } from "react";
import type { Target } from "../../utils/messages/protocol";
import type { Context } from "../../utils/messages/views";
import type { Settings, SettingsChange } from "../../utils/model/settings";
import { contextQuery, requestMutation, settingsQuery } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { Backup } from "../workspace/settings/Backup";
import { ownLocale, Speaks, useWords } from "../ui/words";
import { DoorsContext } from "./doors";
import type { Doors } from "./doors";
import { MyQueue } from "./MyQueue";
import { Pause } from "./Pause";
import { Piece } from "./Piece";
import "./popup.css";

export interface PartProps {
  context: Context;
  settings: Settings;
  save: (change: SettingsChange) => void;
}

/** The page in front in one line, and the few things one does from the toolbar. */
export function Popup({ target, doors }: { target: Target; doors: Doors }) {
  const own = useQuery(settingsQuery());
  const query = useQuery(contextQuery(target));
  const locale = own.data?.locale;
  useEffect(() => {
    if (locale) document.documentElement.lang = locale;
  }, [locale]);
  const error = own.error ?? query.error;
  return (
    <DoorsContext value={doors}>
      <Speaks locale={locale ?? ownLocale()}>
        <main className="popup" aria-busy={!query.data}>
          {error && <Failed error={error} again={() => (own.refetch(), query.refetch())} />}
          {own.data && query.data && <Shown context={query.data} settings={own.data.settings} />}
        </main>
      </Speaks>
    </DoorsContext>
  );
}

function Shown({ context, settings }: { context: Context; settings: Settings }) {
  const save = useMutation(requestMutation("saveSettings"));
  const part: PartProps = { context, settings, save: save.mutate };
  return (
    <>
      <Piece context={context} />
      <Open context={context} />
      <MyQueue />
      {settings.home === "page" && <ToBrowser />}
      <Pause {...part} />
      <Backup />
      <GoTo context={context} />
      {save.error && <Failed error={save.error} />}
    </>
  );
}

function Open({ context }: { context: Context }) {
  const t = useWords();
  const { openPanel } = useContext(DoorsContext);
  if (!openPanel || context.state === "paused") return null;
  return (
    <button type="button" className="button main" onClick={() => openPanel(context)}>
      {t("popup.open")}
    </button>
  );
}

/** The one click that moves the panel beside the page; Firefox allows it from here only. */
function ToBrowser() {
  const t = useWords();
  const { toBrowser } = useContext(DoorsContext);
  if (!toBrowser) return null;
  return (
    <button type="button" className="button plain" onClick={toBrowser}>
      {t("menu.toBrowser")}
    </button>
  );
}

/** The pages of the workspace one needs most. */
function GoTo({ context }: { context: Context }) {
  const t = useWords();
  const { close } = useContext(DoorsContext);
  const empty = context.state !== "paused" && !context.workspace;
  const links = [
    ...(empty ? [{ path: "welcome", text: t("popup.welcome") }] : []),
    { path: "one-page", text: t("menu.onePage") },
    { path: "settings", text: t("menu.settings") },
  ];
  return (
    <nav className="popup-links" aria-label={t("popup.goTo")}>
      {links.map(({ path, text }) => (
        <a
          key={path}
          href={`/workspace.html#/${path}`}
          target="_blank"
          rel="noreferrer"
          // The new tab must be on its way before the popup goes.
          onClick={() => setTimeout(close, 100)}
        >
          {text}
        </a>
      ))}
    </nav>
  );
}
