import { useWords } from "../../ui/words";
import { Decisions } from "./Decisions";
import { answered } from "./draft";
import type { Draft, TextName } from "./draft";
import { Field, Question } from "./Question";

interface Props {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  errorOf: (name: string) => string | undefined;
}

/** What every field of one text is given, with its hint where it has one. */
function useFields({ draft, change, errorOf }: Props) {
  const t = useWords();
  const text = (name: TextName) => ({
    name,
    value: draft[name],
    error: errorOf(name),
    onChange: (value: string) => change({ [name]: value }),
  });
  const hinted = (name: TextName) => ({ ...text(name), hint: t(`welcome.q.${name}Hint`) });
  return { t, text, hinted, count: answered(draft).length };
}

/** What must change for the business, and how one will see it. */
export function Business(props: Props) {
  const { t, text, hinted, count } = useFields(props);
  return (
    <>
      <Question count={count} at={1} text={t("welcome.q.change")} needed>
        {(id) => <Field {...hinted("change")} labelledBy={id} rows={2} required autoFocus />}
      </Question>
      <Question count={count} at={2} text={t("welcome.q.measure")} needed>
        {() => (
          <>
            <Field
              {...text("name")}
              label={t("welcome.q.measureName")}
              hint={t("welcome.q.measureHint")}
              maxLength={300}
              required
            />
            <div className="thirds">
              <Field {...text("now")} label={t("welcome.q.now")} type="number" />
              <Field {...text("target")} label={t("welcome.q.target")} type="number" />
              <Field {...text("by")} label={t("welcome.q.by")} type="date" />
            </div>
          </>
        )}
      </Question>
    </>
  );
}

/** Whose mind must change, and what is known of them. */
export function People(props: Props) {
  const { t, hinted, count } = useFields(props);
  return (
    <>
      <Question count={count} at={3} text={t("welcome.q.reader")} needed>
        {(id) => <Field {...hinted("reader")} labelledBy={id} maxLength={60} required />}
      </Question>
      <Question count={count} at={4} text={t("welcome.q.asksFirst")}>
        {(id) => <Field {...hinted("asksFirst")} labelledBy={id} rows={3} />}
      </Question>
      <Question count={count} at={5} text={t("welcome.q.known")}>
        {(id) => <Field {...hinted("known")} labelledBy={id} rows={3} />}
      </Question>
    </>
  );
}

/** What is left out on purpose, and how the work is done. */
export function Ways(props: Props) {
  const { t, text, hinted, count } = useFields(props);
  const { draft, change, errorOf } = props;
  return (
    <>
      <Question count={count} at={6} text={t("welcome.q.notDoing")}>
        {() => (
          <Decisions
            value={draft.notDoing}
            errorOf={errorOf}
            onChange={(notDoing) => change({ notDoing })}
          />
        )}
      </Question>
      <Question count={count} at={7} text={t("welcome.q.team")}>
        {() => (
          <>
            <Field {...hinted("process")} label={t("welcome.q.process")} rows={5} />
            <Field {...text("decides")} label={t("welcome.q.decides")} />
          </>
        )}
      </Question>
    </>
  );
}
