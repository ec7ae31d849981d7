import type { Finding, WorkspaceFinding } from "../../../utils/findings/contract";
import { addDays } from "../../../utils/model/days";
import { useDates, useSay, useWords } from "../../ui/words";
import type { Answer } from "./deeds";

interface LaterProps {
  today: string;
  untilReview: boolean;
  choose: (answer: Answer) => void;
}

/** Until when a finding is put off. */
export function Later({ today, untilReview, choose }: LaterProps) {
  const t = useWords();
  const choices = [
    ["findings.tomorrow", addDays(today, 1)],
    ["findings.nextWeek", addDays(today, 7)],
    ...(untilReview ? ([["findings.atReview", "review"]] as const) : []),
  ] as const;
  return (
    <div className="row finding-form" role="group" aria-label={t("findings.later")}>
      {choices.map(([text, until], at) => (
        <button
          key={text}
          type="button"
          className="button"
          autoFocus={at === 0}
          onClick={() => choose({ kind: "snoozed", until })}
        >
          {t(text)}
        </button>
      ))}
    </div>
  );
}

/** What a finding rests on: its facts, its rule in plain words, and which set the rule is of. */
export function Facts({ finding }: { finding: Finding | WorkspaceFinding }) {
  const t = useWords();
  const say = useSay();
  return (
    <div className="finding-form small">
      <p>
        {t(`rule.${finding.rule}`)}{" "}
        <span className="muted">
          {t("findings.rule", { rule: finding.rule, set: t(`set.${finding.set}`) })}
        </span>
      </p>
      {finding.facts.length > 0 && (
        <>
          <p className="label">{t("findings.facts")}</p>
          <ul className="dots" dir="auto">
            {finding.facts.map((fact, at) => (
              <li key={`${String(at)}${fact.key}`}>{say(fact)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** What is said once an answer is saved. */
export function useAnswered(): (answer: Answer) => string {
  const t = useWords();
  const { day } = useDates();
  return ({ kind, until }) => {
    if (kind !== "snoozed") return t(`findings.closed.${kind}`);
    return until === "review" || until === null
      ? t("review.offReview")
      : t("review.off", { when: day(until) });
  };
}
