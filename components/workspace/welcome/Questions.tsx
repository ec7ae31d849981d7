import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { SubmitEvent } from "react";
import { newOperation, requestMutation } from "../../../utils/queries/index";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { answered, answersFrom, forgetDraft, needed, rememberDraft, startDraft } from "./draft";
import type { Draft } from "./draft";
import { errorsIn } from "./errors";
import { Business, People, Ways } from "./fields";
import { Larger, SizeChoice } from "./Larger";

interface Props {
  onDone: () => void;
  onClose: () => void;
}

/** The seven questions, on one page, and those of a larger one. What was typed stays when saving fails, and when another page is looked at. */
export function Questions({ onDone, onClose }: Props) {
  const t = useWords();
  const { draft, change, save, start } = useAnswers(onDone);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
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
  const asking = { draft, change, errorOf };
  const wrong = Object.keys(errors).length;
  return (
    <form className="questions" noValidate onSubmit={submit}>
      <p role="alert" className={wrong > 0 ? "notice failed" : "sr-only"}>
        {wrong > 0 && t("welcome.errors", { count: wrong })}
      </p>
      <SizeChoice size={draft.size} onChange={(size) => change({ size })} />
      <Business {...asking} />
      <People {...asking} />
      <Ways {...asking} />
      <Larger {...asking} first={8} />
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

/** The answers as they are typed, and the request that makes a page of them. */
function useAnswers(onDone: () => void) {
  const [draft, setDraft] = useState(startDraft);
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
    rememberDraft(next);
    setDraft(next);
  };
  return {
    draft,
    change,
    save,
    start: (): void => save.mutate({ operation, answers: answersFrom(draft) }),
  };
}

/** How many are answered, and how many are needed still. */
function Progress({ draft }: { draft: Draft }) {
  const t = useWords();
  const has = answered(draft);
  const left = needed(draft).filter((at) => !has[at]).length;
  return (
    <p className="muted" role="status">
      {t("welcome.progress", { done: has.filter(Boolean).length, count: has.length })}{" "}
      {left > 0 ? t("welcome.needed", { count: left }) : t("welcome.enough")}
    </p>
  );
}
