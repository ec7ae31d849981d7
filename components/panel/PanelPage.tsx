// First, so that what a card says about its own look comes after it.
import "./panel.css";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Target } from "../../utils/messages/protocol";
import { settingsQuery } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { ownLocale, Speaks } from "../ui/words";
import { HomeContext } from "./home";
import type { Home } from "./home";
import { Panel } from "./Panel";

interface Props {
  target: Target;
  place: "page" | "browser" | "tab";
  home: Home;
  keyboard: boolean;
  /** Whether the panel can be moved to the browser's own side panel from here */
  movable: boolean;
}

/** The panel page in any of its homes: settings first, then the panel in the person's language. */
export function PanelPage({ target, place, home, keyboard, movable }: Props) {
  const query = useQuery(settingsQuery());
  const locale = query.data?.locale;
  useEffect(() => {
    if (locale) document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) home.leave();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [home]);
  if (query.error)
    return (
      <Speaks locale={ownLocale()}>
        <Failed error={query.error} again={() => void query.refetch()} />
      </Speaks>
    );
  if (!query.data) return null;
  const { settings } = query.data;
  return (
    <HomeContext value={home}>
      <Speaks locale={query.data.locale}>
        <Panel
          target={target}
          place={place}
          settings={settings}
          sidePanel={movable}
          keyboard={keyboard}
        />
      </Speaks>
    </HomeContext>
  );
}
