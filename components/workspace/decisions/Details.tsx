import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Disagreement } from "../../../utils/model/disagreement";
import { documentId } from "../../../utils/model/document";
import { useDates, useWords } from "../../ui/words";
import { aboutOf } from "./about";
import { personName } from "./due";

interface Props {
  question: Disagreement;
  strategy: Strategy;
}

/** What each side says, what all agree on, what is known, and what it is about. */
export function Details({ question, strategy }: Props) {
  const t = useWords();
  const about = aboutOf(question.linkedTo, strategy);
  return (
    <>
      {question.positions.length > 0 && (
        <dl className="positions">
          {question.positions.map(({ by, says }, at) => (
            <div key={by + String(at)}>
              <dt dir="auto">{personName(strategy.people, by)}</dt>
              <dd dir="auto">{says}</dd>
            </div>
          ))}
        </dl>
      )}
      {question.agreeOn && (
        <p dir="auto">
          <b>{t("decisions.agree")}</b> {question.agreeOn}
        </p>
      )}
      <Facts {...{ question, strategy }} />
      {about.length > 0 && (
        <p className="question-about">
          <b>{t("decisions.about")}</b>{" "}
          {about.map(({ id, label, href }) => (
            <a key={id} href={href} dir="auto">
              {label}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

/** What was written down with the question, and what the library holds for it. */
function Facts({ question, strategy }: Props) {
  const t = useWords();
  const { day } = useDates();
  const backing = strategy.evidence.filter(({ backs }) =>
    backs.includes(documentId("disagreement", question.id)),
  );
  if (question.facts.length + backing.length === 0) return null;
  return (
    <div className="question-facts">
      <b>{t("decisions.facts")}</b>
      <ul className="dots">
        {question.facts.map((fact) => (
          <li key={fact} dir="auto">
            {fact}
          </li>
        ))}
        {backing.map(({ id, text, source, on }) => (
          <li key={id} dir="auto">
            {text}
            <span className="small muted">
              {" "}
              {[source, on && day(on)].filter(Boolean).join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
