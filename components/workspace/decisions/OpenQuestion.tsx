import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { daysLate } from "../../../utils/model/disagreement";
import type { Disagreement } from "../../../utils/model/disagreement";
import { reviewQuery } from "../../../utils/queries/index";
import { useSay, useWords } from "../../ui/words";
import type { Forms } from "../edit/use-forms";
import { Details } from "./Details";
import { dueMessage } from "./due";

interface Props {
  question: Disagreement;
  strategy: Strategy;
  forms: Forms;
  mayEdit: boolean;
}

/** One question that waits for its answer: what exactly, who answers by when, and what waits for it. */
export function OpenQuestion({ question, strategy, forms, mayEdit }: Props) {
  const t = useWords();
  const say = useSay();
  const title = useId();
  const late = daysLate(question, strategy.today) > 0;
  return (
    <>
      <h3 id={title} tabIndex={-1} dir="auto">
        {question.topic}
      </h3>
      <p className="exactly" dir="auto">
        {question.exactly}
      </p>
      <p className={late ? "question-due late" : "question-due"} dir="auto">
        {say(dueMessage(question, strategy.people, strategy.today))}
      </p>
      <Details {...{ question, strategy }} />
      <Touched id={question.id} />
      {mayEdit && (
        <div className="row">
          <button
            type="button"
            className="button"
            aria-describedby={title}
            data-opens={decideForm(question.id)}
            onClick={() => forms.show(decideForm(question.id))}
          >
            {t("decisions.decide")}
          </button>
          <button
            type="button"
            className="button plain"
            aria-describedby={title}
            data-opens={question.id}
            onClick={() => forms.show(question.id)}
          >
            {t("edit.edit")}
          </button>
        </div>
      )}
    </>
  );
}

/** Name of the form that decides a question; the one that edits it goes by its id. */
export function decideForm(id: string): string {
  return `decide:${id}`;
}

const MOST = 20;

/** Pieces that touch exactly what is open. They are told of the question; nothing of them waits in the tool. */
function Touched({ id }: { id: string }) {
  const t = useWords();
  const { data } = useQuery(reviewQuery());
  const pieces = (data?.pieces ?? []).filter(
    ({ finding }) => finding.rule === "DIS-OPEN" && finding.cause?.[0] === id,
  );
  if (pieces.length === 0) return null;
  return (
    <div className="question-touches">
      <b>{t("decisions.touches", { count: pieces.length })}</b>
      <ul className="dots">
        {pieces.slice(0, MOST).map(({ on, key, title }) => (
          <li key={on}>
            <a
              href={`panel.html?key=${encodeURIComponent(key)}`}
              target="_blank"
              rel="noreferrer"
              dir="auto"
            >
              {title || t("review.untitled")}
            </a>
          </li>
        ))}
      </ul>
      {pieces.length > MOST && (
        <p className="small muted">{t("decisions.moreTouched", { count: pieces.length - MOST })}</p>
      )}
    </div>
  );
}
