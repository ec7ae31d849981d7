import { useQuery } from "@tanstack/react-query";
import { tallyQuery } from "../../../utils/queries/strategy";
import { openGoals } from "../../../utils/model/goal";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { useDates, useWords } from "../../ui/words";
import type { PageProps } from "../page";
import { Backup } from "../settings/Backup";
import { Goals } from "./Goals";
import { NotDoing, Pillars, Readers } from "./lists";
import { Section } from "./Section";
import "./one-page.css";
import "./print.css";

/** The whole strategy on one page, made to be read, and to be printed on one A4 side. */
export function OnePage({ strategy }: PageProps) {
  const t = useWords();
  const { workspace } = strategy;
  if (!workspace) return <Empty />;
  return (
    <article className="sheet">
      <Head who={workspace.company || workspace.name} />
      {strategy.unreadable.length > 0 && (
        <p className="notice">{t("page.unreadable", { count: strategy.unreadable.length })}</p>
      )}
      <p className={workspace.statement ? "statement" : "muted"} dir="auto">
        {workspace.statement || t("page.noStatement")}
      </p>
      <Business strategy={strategy} />
      <Goals
        goals={openGoals(strategy.goals)}
        people={strategy.people}
        notes={strategy.cardNotes}
      />
      <Readers
        personas={strategy.personas.filter((one) => !one.retiredOn)}
        notes={strategy.cardNotes}
      />
      <Pillars pillars={strategy.pillars.filter((one) => !one.retiredOn)} />
      <NotDoing
        entries={strategy.notDoing.filter((one) => !one.until || one.until >= strategy.today)}
      />
      <Version strategy={strategy} />
      <Backup />
    </article>
  );
}

function Empty() {
  const t = useWords();
  return (
    <article className="sheet">
      <h1 tabIndex={-1}>{t("page.onePage")}</h1>
      <p>{t("page.noWorkspace")}</p>
      <p className="no-print">
        <a className="button main" href="#/welcome">
          {t("page.toWelcome")}
        </a>
      </p>
    </article>
  );
}

function Head({ who }: { who: string }) {
  const t = useWords();
  return (
    <header className="sheet-head">
      <div>
        <h1 tabIndex={-1}>{t("page.onePage")}</h1>
        <p className="muted" dir="auto">
          {who}
        </p>
      </div>
      <button type="button" className="button no-print" onClick={() => window.print()}>
        {t("page.print")}
      </button>
    </header>
  );
}

function Business({ strategy: { business } }: { strategy: Strategy }) {
  const t = useWords();
  return (
    <Section name="business" title={t("page.business")}>
      {business.length === 0 && <p className="muted">{t("page.noBusiness")}</p>}
      <ul className="business">
        {business.map((one) => (
          <li key={one.id} dir="auto">
            {one.name}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Which version this is, since when, and when it is looked at again. */
function Version({ strategy: { version } }: { strategy: Strategy }) {
  const t = useWords();
  const { day } = useDates();
  const { data: pieces } = useQuery(tallyQuery());
  const parts = version
    ? [
        t("page.version", { number: version.number, day: day(version.effectiveFrom) }),
        version.nextReviewOn
          ? t("page.review", { day: day(version.nextReviewOn) })
          : t("page.noReview"),
      ]
    : [t("page.noVersion")];
  return (
    <footer className="sheet-foot">
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
      {pieces && pieces.known > 0 && (
        <span className="no-print">
          {t("page.pieces", { count: pieces.known, linked: pieces.linked })}
        </span>
      )}
    </footer>
  );
}
