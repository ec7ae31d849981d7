import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import type { Fit } from "../../utils/messages/fit-view";
import { lookedQuery } from "../../utils/queries/fit";
import { pieceMutation } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { Fold } from "../ui/Fold";
import { useWords } from "../ui/words";
import type { CardProps } from "./card";
import { useFit } from "./fit-look";
import { Quoted } from "./FitLines";
import { useSaved } from "./Saved";

type Question = Fit["questions"][number];

/** What the reader asks, ticked where the words answer it, or where a person says so. */
export function QuestionsCard({ context, target }: CardProps) {
  const t = useWords();
  const saved = useSaved();
  const client = useQueryClient();
  const fill = useMutation(pieceMutation(client, "fill", target));
  const questions = useFit(target)?.questions ?? [];
  const { queryKey } = lookedQuery(target);
  /** Shown at once; the look that follows every change of the link says it again, or says otherwise. */
  const say = (question: string, value: boolean | null): void => {
    const former = client.getQueryData(queryKey);
    if (value !== null)
      client.setQueryData(
        queryKey,
        former && { ...former, fit: ticked(former.fit, question, value) },
      );
    fill.mutate(
      { answered: { question, value } },
      {
        onSuccess: (changed) => saved.show(changed),
        onError: () => client.setQueryData(queryKey, former),
      },
    );
  };
  if (questions.length === 0) return <Unchecked questions={context.persona?.questions ?? []} />;
  const count = questions.length;
  const done = questions.filter(({ answered }) => answered).length;
  return (
    <Fold
      title={<Title says={t("reader.questions")} count={t("fit.answered", { done, of: count })} />}
    >
      <ul className="lines">
        {questions.map((one) => (
          <QuestionItem key={one.text} {...one} say={say} fixed={Boolean(context.readOnly)} />
        ))}
      </ul>
      {fill.error && <Failed error={fill.error} />}
    </Fold>
  );
}

function ticked(fit: Fit, question: string, answered: boolean): Fit {
  const questions = fit.questions.map((one): Question =>
    one.text === question ? { text: one.text, answered, by: "person" } : one,
  );
  return { ...fit, questions };
}

function Title({ says, count }: { says: string; count: string }) {
  return (
    <>
      <span>{says}</span> <span className="fold-count">{count}</span>
    </>
  );
}

interface ItemProps extends Question {
  say: (question: string, value: boolean | null) => void;
  /** True where nothing may be changed */
  fixed: boolean;
}

function QuestionItem({ text, answered, by, quote, say, fixed }: ItemProps) {
  const t = useWords();
  const id = useId();
  return (
    <li className="tick">
      <input
        id={id}
        type="checkbox"
        checked={answered}
        disabled={fixed}
        onChange={(event) => say(text, event.target.checked)}
      />
      <div className="tick-body">
        <label htmlFor={id} dir="auto">
          {text}
        </label>
        {answered && quote && <Quoted quote={quote} />}
        {by === "person" && (
          <p className="small muted">
            {t(answered ? "fit.saidYes" : "fit.saidNo")}{" "}
            {!fixed && (
              <button type="button" className="button plain" onClick={() => say(text, null)}>
                {t("fit.asWords")}
              </button>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

/** Before the words were looked at, the questions alone. */
function Unchecked({ questions }: { questions: readonly string[] }) {
  const t = useWords();
  if (questions.length === 0) return null;
  return (
    <Fold title={t("reader.questions")}>
      <ul className="dots">
        {questions.map((one) => (
          <li key={one} dir="auto">
            {one}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
