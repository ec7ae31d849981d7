import { useEffect, useRef } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { may } from "../../../utils/model/access";
import type { Workspace } from "../../../utils/model/workspace";
import { useWords } from "../../ui/words";
import { demoAt } from "./demo/steps";
import { Grow } from "./Grow";

const KEYS = "Alt+Shift+S";

interface Props {
  workspace: Workspace;
  strategy: Strategy;
  fresh: boolean;
}

/** What is here now, and what to do with it. `fresh` right after the person made it: it takes the keyboard. */
export function Next({ workspace, strategy, fresh }: Props) {
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
      {workspace.sample && (
        <p className="row">
          <a className="button main" href={`#${demoAt(1)}`}>
            {t("demo.start")}
          </a>
          <span className="small muted">{t("demo.startHint")}</span>
        </p>
      )}
      <ul className="next-links" aria-label={t("welcome.next")}>
        <NextLink href="#/one-page" text="welcome.nextPage" />
      </ul>
      {!workspace.sample && may(strategy.access, "edit") && <Grow strategy={strategy} />}
      <p>{t("welcome.nextPanel", { keys: KEYS })}</p>
    </section>
  );
}

function NextLink({ href, text }: { href: string; text: string }) {
  const t = useWords();
  return (
    <li>
      <a href={href}>{t(text)}</a>
      <span className="small muted">{t(`${text}Hint`)}</span>
    </li>
  );
}
