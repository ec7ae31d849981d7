import { Fold } from "../../ui/Fold";
import { useWords } from "../../ui/words";

const KINDS = ["strategy", "plan", "tactic"] as const;
const CASES = ["posts", "groups", "dates", "podcast", "half"] as const;
const QUESTIONS = [1, 2, 3, 4] as const;

/** Strategy, plan and tactic told apart: what each is, one question, five cases, and one's own work. */
export function Lesson({ piece }: { piece: string | undefined }) {
  const t = useWords();
  return (
    <section className="lesson" aria-labelledby="lesson">
      <h2 id="lesson">{t("lesson.title")}</h2>
      <p>{t("lesson.lead")}</p>
      <ul className="lesson-kinds">
        {KINDS.map((kind) => (
          <li key={kind}>{t(`lesson.${kind}`)}</li>
        ))}
      </ul>
      <h3>{t("lesson.test")}</h3>
      <p>{t("lesson.testSays")}</p>
      <h3>{t("lesson.try")}</h3>
      <p className="muted">{t("lesson.tryHint")}</p>
      <div className="lesson-cases">
        {CASES.map((one) => (
          <Fold key={one} title={t(`lesson.case.${one}`)}>
            <p>{t(`lesson.answer.${one}`)}</p>
          </Fold>
        ))}
      </div>
      <h3>{t("lesson.four")}</h3>
      <ol className="lesson-four">
        {QUESTIONS.map((at) => (
          <li key={at}>{t(`lesson.four${String(at)}`)}</li>
        ))}
      </ol>
      <p className="muted">{t("lesson.fourSays")}</p>
      <h3>{t("lesson.own")}</h3>
      <p dir="auto">{piece ? t("lesson.ownPiece", { piece }) : t("lesson.ownNone")}</p>
    </section>
  );
}
