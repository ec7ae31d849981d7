import { useId, useState } from "react";
import { Fold } from "../ui/Fold";
import { useWords } from "../ui/words";

const QUESTIONS = ["four.goal", "four.how", "four.best", "four.else"] as const;
const TO_WHY = 2;

interface Props {
  /** The first two answers as the why, the other two as what else was thought of */
  onAnswers: (why: string, alternatives: string) => void;
  open?: boolean;
}

/** What are we trying to achieve, how does this reach it, is it the best way, what else could? The words stay theirs. */
export function FourQuestions({ onAnswers, open = false }: Props) {
  const t = useWords();
  const [answers, setAnswers] = useState<readonly string[]>(["", "", "", ""]);
  const said = (from: number, to?: number): string =>
    answers
      .slice(from, to)
      .map((one) => one.trim())
      .filter(Boolean)
      .join(" ");
  const write = (at: number, text: string): void =>
    setAnswers(answers.map((one, other) => (other === at ? text : one)));
  return (
    <Fold title={t("four.ask")} open={open}>
      <div className="four" role="group" aria-label={t("four.title")}>
        {QUESTIONS.map((key, at) => (
          <Answer
            key={key}
            autoFocus={open && at === 0}
            label={t(key)}
            value={answers[at] ?? ""}
            onChange={(text) => write(at, text)}
          />
        ))}
        <p className="small muted">{t("four.note")}</p>
        <button
          type="button"
          className="button"
          disabled={said(0, TO_WHY) === ""}
          onClick={() => onAnswers(said(0, TO_WHY), said(TO_WHY))}
        >
          {t("four.use")}
        </button>
      </div>
    </Fold>
  );
}

function Answer({
  label,
  value,
  onChange,
  autoFocus,
}: {
  label: string;
  value: string;
  /** The person asked for the questions just now */
  autoFocus: boolean;
  onChange: (text: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="input"
        rows={2}
        maxLength={1000}
        dir="auto"
        autoFocus={autoFocus}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
