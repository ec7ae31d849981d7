import { useWords } from "../../../ui/words";
import type { DemoStep } from "./steps";
import { TEXTS } from "./texts";

/** Other tasks in the drawn list, as the sample names them. */
const TASKS = ["Refresh website homepage hero", "Weekly newsletter #48", "Podcast pilot"] as const;
/** What the task itself says. */
const NOTES = "We need quotes, will find a use for them later.";

/** A page drawn by us in place of a tool's: a document, an editor, or a list of tasks. Nothing on it can be changed. */
export function Drawn({ step, linked }: { step: DemoStep; linked: boolean }) {
  const t = useWords();
  return (
    <section className={`drawn ${step.page}`} aria-label={t(`demo.page.${step.page}`)}>
      <p className="drawn-bar small">
        <span className="drawn-kind">{t(`demo.page.${step.page}`)}</span>
        <span className="chip">{t("demo.sample")}</span>
      </p>
      <div lang="en" className="drawn-body" tabIndex={0} role="group" aria-label={step.title}>
        {step.id === "link" ? (
          <Tasks title={step.title} linked={linked} />
        ) : (
          <Words says={TEXTS[step.id]} />
        )}
      </div>
    </section>
  );
}

/** What the piece says: the words that are handed to the panel are the ones that are shown. */
export function wordsOf(step: DemoStep): string {
  return step.id === "link" ? NOTES : TEXTS[step.id].join("\n\n");
}

function Words({ says: [title = "", ...rest] }: { says: readonly string[] }) {
  return (
    <>
      <p className="drawn-title">{title}</p>
      {rest.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

function Tasks({ title, linked }: { title: string; linked: boolean }) {
  return (
    <>
      <ul className="drawn-tasks">
        <li className="open">
          <span className={linked ? "drawn-dot full" : "drawn-dot"} aria-hidden="true" />
          {title}
        </li>
        {TASKS.map((task) => (
          <li key={task}>
            <span className="drawn-tick" aria-hidden="true" />
            {task}
          </li>
        ))}
      </ul>
      <div className="drawn-pane">
        <p className="drawn-title">{title}</p>
        <p>{NOTES}</p>
      </div>
    </>
  );
}
