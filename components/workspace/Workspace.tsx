// First, so that what a page says about its own look comes after it.
import "./workspace.css";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import type { Answers } from "../../utils/messages/protocol";
import { settingsQuery, strategyQuery } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { Mark } from "../ui/Mark";
import { ownLocale, Speaks, useWords } from "../ui/words";
import { TakenUp } from "./decisions/TakenUp";
import { routes } from "./index";
import { GROUPS } from "./page";
import { usePlace } from "./place";

/** The full-tab workspace: settings first, then its pages in the person's language. */
export function Workspace({ version }: { version: string }) {
  const query = useQuery(settingsQuery());
  const locale = query.data?.locale;
  useEffect(() => {
    if (locale) document.documentElement.lang = locale;
  }, [locale]);
  if (query.error)
    return (
      <Speaks locale={ownLocale()}>
        <Failed error={query.error} again={() => void query.refetch()} />
      </Speaks>
    );
  if (!query.data) return null;
  return (
    <Speaks locale={query.data.locale}>
      <Shell own={query.data} version={version} />
    </Speaks>
  );
}

function Shell({ own, version }: { own: Answers["settings"]; version: string }) {
  const t = useWords();
  const main = useRef<HTMLElement>(null);
  const strategy = useQuery(strategyQuery());
  const { path, query } = usePlace();
  const route = routes.find((one) => one.path === path);
  const home = strategy.data && (strategy.data.workspace ? "/one-page" : "/welcome");
  useEffect(() => {
    if (!route && home) location.replace(`#${home}`);
  }, [route, home]);
  useEffect(() => {
    if (route) document.title = t("page.title", { page: t(route.title) });
  }, [route, t]);
  useFocusOnChange(main, path);
  return (
    <>
      <a
        className="skip button"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t("page.skip")}
      </a>
      <Top name={strategy.data?.workspace?.name} path={path} />
      <main id="main" className="ws-main" ref={main} tabIndex={-1} aria-busy={strategy.isPending}>
        {strategy.error && <Failed error={strategy.error} again={() => void strategy.refetch()} />}
        <TakenUp strategy={strategy.data} query={query} />
        {route?.early && (
          <route.Page strategy={strategy.data} own={own} query={query} version={version} />
        )}
        {route && !route.early && strategy.data && (
          <route.Page
            strategy={strategy.data}
            own={own}
            query={query}
            version={version}
            meanwhile={<p className="muted">{t("page.loading")}</p>}
          />
        )}
      </main>
    </>
  );
}

/** The mark, whose strategy this is, and the way to every page. */
function Top({ name, path }: { name: string | undefined; path: string }) {
  const t = useWords();
  return (
    <header className="ws-top">
      <p className="ws-name">
        <Mark size={24} />
        <span dir="auto">{name ?? t("app.name")}</span>
      </p>
      <nav aria-label={t("page.nav")}>
        <div className="ws-nav">
          {GROUPS.map((group) => (
            <ul key={group} aria-label={t(`page.group.${group}`)}>
              {routes
                .filter((one) => one.group === group)
                .map((one) => (
                  <li key={one.path}>
                    <a href={`#${one.path}`} aria-current={one.path === path ? "page" : undefined}>
                      {t(one.title)}
                    </a>
                  </li>
                ))}
            </ul>
          ))}
        </div>
      </nav>
    </header>
  );
}

/** A new page takes the keyboard to its heading, unless it has put it somewhere better itself. */
function useFocusOnChange(main: RefObject<HTMLElement | null>, path: string): void {
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    const first = shown.current === "";
    shown.current = path;
    const inside = document.activeElement;
    if (first || (inside !== main.current && main.current?.contains(inside))) return;
    window.scrollTo(0, 0);
    return main.current ? focusHeading(main.current) : undefined;
  }, [main, path]);
}

/** Focuses the heading of a page, also of one that is still being loaded. Answers what stops the waiting. */
function focusHeading(main: HTMLElement): () => void {
  const waiting = new MutationObserver(() => find());
  const find = (): void => {
    const heading = main.querySelector("h1");
    if (!heading) return;
    waiting.disconnect();
    heading.focus();
  };
  waiting.observe(main, { childList: true, subtree: true });
  find();
  return () => waiting.disconnect();
}
