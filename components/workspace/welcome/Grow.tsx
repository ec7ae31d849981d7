import { useMutation } from "@tanstack/react-query";
import { useId, useRef, useState } from "react";
import type { SubmitEvent } from "react";
import type { Answers } from "../../../utils/messages/protocol";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { SIZES } from "../../../utils/model/constants";
import type { Size } from "../../../utils/model/one-page";
import { newOperation, requestMutation } from "../../../utils/queries/index";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { growthFrom } from "./draft";
import { errorsIn } from "./errors";
import { Larger, SizeChoice } from "./Larger";
import type { LargerDraft } from "./Larger";

/** The sizes a page can still grow into. */
export function largerThan(size: string | null | undefined): Size[] {
  return SIZES.slice(
    Math.max(
      SIZES.findIndex((one) => one === size),
      0,
    ) + 1,
  );
}

/** Adds to a page of one's own what a larger one has; what is there stays as it is. */
export function Grow({ strategy }: { strategy: Strategy }) {
  const t = useWords();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [operation, setOperation] = useState(newOperation);
  const grow = useMutation(requestMutation("growPage"));
  const undo = useMutation(requestMutation("undoReview"));
  const sizes = largerThan(strategy.workspace?.size);
  const added = grow.data && !undo.isSuccess ? grow.data.added : undefined;
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const save = (draft: LargerDraft): void => {
    undo.reset();
    grow.mutate({ operation, growth: growthFrom(draft) }, { onSuccess: close });
  };
  const takeBack = (): void => {
    undo.mutate({ operation: newOperation(), undone: [operation] });
    setOperation(newOperation());
    opener.current?.focus();
  };
  return (
    <div className="grow">
      {(sizes.length > 0 || open) && (
        <button
          ref={opener}
          type="button"
          className="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t("start.grow")}
        </button>
      )}
      <div id={id} hidden={!open}>
        {open && <GrowForm sizes={sizes} strategy={strategy} save={save} close={close} />}
      </div>
      <p role="status" aria-label={t("start.grow")}>
        {added && <Added added={added} />}
        {undo.isSuccess && t("start.growUndone")}
      </p>
      {added && (
        <button type="button" className="button plain" onClick={takeBack}>
          {t("start.growUndo")}
        </button>
      )}
      {(grow.error ?? undo.error) && <Failed error={grow.error ?? undo.error} />}
    </div>
  );
}

interface FormProps {
  sizes: readonly Size[];
  strategy: Strategy;
  save: (draft: LargerDraft) => void;
  close: () => void;
}

function GrowForm({ sizes, strategy, save, close }: FormProps) {
  const t = useWords();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [draft, setDraft] = useState<LargerDraft>({
    ...{ size: sizes[0] ?? "group", claim: "", proof: "", teams: "" },
  });
  const change = (part: Partial<LargerDraft>): void => setDraft({ ...draft, ...part });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { found, first } = errorsIn(event.currentTarget);
    setErrors(found);
    if (first) first.focus();
    else save(draft);
  };
  const errorOf = (name: string): string | undefined => {
    const key = errors[name];
    return key === undefined ? undefined : t(key);
  };
  const message = strategy.pillars.some((one) => !one.retiredOn);
  return (
    <form className="questions" noValidate onSubmit={submit}>
      <p>{t("start.growSays")}</p>
      <SizeChoice size={draft.size} sizes={sizes} onChange={(size) => change({ size })} />
      <Larger draft={draft} change={change} errorOf={errorOf} claimed={message} />
      <div className="row">
        <button type="submit" className="button main">
          {t("start.growSave")}
        </button>
        <button type="button" className="button plain" onClick={close}>
          {t("welcome.close")}
        </button>
      </div>
    </form>
  );
}

function Added({ added }: Answers["growPage"]) {
  const t = useWords();
  const lines = Object.entries(added).map(([type, count]) =>
    t("start.growLine", { what: t(`stored.${type}`), count }),
  );
  return lines.length > 0
    ? t("start.growDone", { what: lines.join(", ") })
    : t("start.growNothing");
}
