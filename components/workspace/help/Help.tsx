import { useQuery } from "@tanstack/react-query";
import type { Term } from "../../../utils/messages/person-view";
import { examplesQuery } from "../../../utils/queries/person";
import { useWords } from "../../ui/words";
import { Lesson } from "./Lesson";
import "./help.css";

const TERMS: readonly Term[] = [
  "piece",
  "goal",
  "number",
  "reader",
  "why",
  "message",
  "proof",
  "stage",
  "campaign",
  "part",
  "notDoing",
  "version",
];

/** The words we use, and a lesson of five minutes. */
export default function Help() {
  const t = useWords();
  const { data: examples = {} } = useQuery(examplesQuery());
  return (
    <article className="help">
      <h1 tabIndex={-1}>{t("help.title")}</h1>
      <p className="help-lead">{t("help.lead")}</p>
      <section aria-labelledby="help-words">
        <h2 id="help-words">{t("help.words")}</h2>
        <dl className="terms">
          {TERMS.map((term) => (
            <div key={term}>
              <dt>{t(`help.term.${term}`)}</dt>
              <dd>{t(`help.says.${term}`)}</dd>
              {examples[term] && (
                <dd className="small muted" dir="auto">
                  {t("help.here", { example: examples[term] })}
                </dd>
              )}
            </div>
          ))}
        </dl>
      </section>
      <Lesson piece={examples.piece} />
    </article>
  );
}
