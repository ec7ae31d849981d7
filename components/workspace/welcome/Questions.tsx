import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { SubmitEvent } from "react";
import { newOperation, requestMutation } from "../../../utils/queries/index";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { Decisions } from "./Decisions";
import { answered, answersFrom, forgetDraft, keepDraft, NEEDED, readDraft } from "./draft";
import type { Draft, TextName } from "./draft";
import { errorsIn } from "./errors";
import { Field, Question } from "./Question";

interface Props {
  onDone: () => void;
  onClose: () => void;
}

/** The seven questions, on one page. What was typed stays when saving fails, and when another page is looked at. */
export function Questions({ onDone, onClose }: Props) {
  const t = useWords();
  const [draft, setDraft] = useState(readDraft);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [operation] = useState(newOperation);
  const save = useMutation({
    ...requestMutation("startOnePage"),
    onSuccess: () => {
      forgetDraft();
      onDone();
    },
  });
  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    keepDraft(next);
    setDraft(next);
  };
  const start = (): void => save.mutate({ operation, answers: answersFrom(draft) });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { found, first } = errorsIn(event.currentTarget);
    setErrors(found);
    if (first) first.focus();
    else if (!save.isPending) start();
  };
  const errorOf = (name: string): string | undefined => {
    const key = errors[name];
    return key === undefined ? undefined : t(key);
  };
  const wrong = Object.keys(errors).length;
  return (
    <form className="questions" noValidate onSubmit={submit}>
      <p role="alert" className={wrong > 0 ? "notice failed" : "sr-only"}>
        {wrong > 0 && t("welcome.errors", { count: wrong })}
      </p>
      <Fields draft={draft} change={change} errorOf={errorOf} />
      <Progress draft={draft} />
      {save.error && <Failed error={save.error} again={start} />}
      <div className="row">
        <button type="submit" className="button main" disabled={save.isPending}>
          {t("welcome.save")}
        </button>
        <button type="button" className="button plain" onClick={onClose}>
          {t("welcome.close")}
        </button>
      </div>
    </form>
  );
}

/** How many are answered, and how many are needed still. */
function Progress({ draft }: { draft: Draft }) {
  const t = useWords();
  const has = answered(draft);
  const left = NEEDED.filter((at) => !has[at]).length;
  return (
    <p className="muted" role="status">
      {t("welcome.progress", { done: has.filter(Boolean).length, count: has.length })}{" "}
      {left > 0 ? t("welcome.needed", { count: left }) : t("welcome.enough")}
    </p>
  );
}

interface FieldsProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  errorOf: (name: string) => string | undefined;
}

/** The questions in the order in which one leads to the next. */
function Fields({ draft, change, errorOf }: FieldsProps) {
  const t = useWords();
  const count = answered(draft).length;
  const text = (name: TextName) => ({
    name,
    value: draft[name],
    error: errorOf(name),
    onChange: (value: string) => change({ [name]: value }),
  });
  const hinted = (name: TextName) => ({ ...text(name), hint: t(`welcome.q.${name}Hint`) });
  const asked = { count };
  return (
    <>
      <Question {...asked} at={1} text={t("welcome.q.change")} needed>
        {(id) => <Field {...hinted("change")} labelledBy={id} rows={2} required autoFocus />}
      </Question>
      <Question {...asked} at={2} text={t("welcome.q.measure")} needed>
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
      <Question {...asked} at={3} text={t("welcome.q.reader")} needed>
        {(id) => <Field {...hinted("reader")} labelledBy={id} maxLength={60} required />}
      </Question>
      <Question {...asked} at={4} text={t("welcome.q.asksFirst")}>
        {(id) => <Field {...hinted("asksFirst")} labelledBy={id} rows={3} />}
      </Question>
      <Question {...asked} at={5} text={t("welcome.q.known")}>
        {(id) => <Field {...hinted("known")} labelledBy={id} rows={3} />}
      </Question>
      <Question {...asked} at={6} text={t("welcome.q.notDoing")}>
        {() => (
          <Decisions
            value={draft.notDoing}
            errorOf={errorOf}
            onChange={(notDoing) => change({ notDoing })}
          />
        )}
      </Question>
      <Question {...asked} at={7} text={t("welcome.q.team")}>
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
