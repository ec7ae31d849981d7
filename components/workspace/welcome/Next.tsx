import { useEffect, useRef } from "react";
import type { Workspace } from "../../../utils/model/workspace";
import { useWords } from "../../ui/words";

/** Two pieces of the built-in sample: one linked well, one that waits for its goal. */
const SAMPLE = { linked: "gdoc:DEMO01brackenworks", open: "asana:1200000000028" } as const;

const KEYS = "Alt+Shift+S";

/** What is here now, and what to do with it. `fresh` right after the person made it: it takes the keyboard. */
export function Next({ workspace, fresh }: { workspace: Workspace; fresh: boolean }) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);
  return (
    <section className="next">
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {t("welcome.ready", { name: workspace.name })}
      </h2>
      <p>{t(workspace.sample ? "welcome.readySample" : "welcome.readyOwn")}</p>
      <ul className="next-links" aria-label={t("welcome.next")}>
        <NextLink href="#/one-page" text="welcome.nextPage" />
        {workspace.sample && (
          <>
            <NextLink href={panelAt(SAMPLE.linked)} text="welcome.nextLinked" away />
            <NextLink href={panelAt(SAMPLE.open)} text="welcome.nextOpen" away />
          </>
        )}
      </ul>
      <p>{t("welcome.nextPanel", { keys: KEYS })}</p>
    </section>
  );
}

function panelAt(key: string): string {
  return `/panel.html?key=${encodeURIComponent(key)}`;
}

function NextLink({ href, text, away }: { href: string; text: string; away?: boolean }) {
  const t = useWords();
  return (
    <li>
      <a href={href} {...(away ? { target: "_blank", rel: "noreferrer" } : {})}>
        {t(text)}
      </a>
      <span className="small muted">{t(`${text}Hint`)}</span>
    </li>
  );
}
