import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { SubmitEvent } from "react";
import type { Target } from "../../utils/messages/protocol";
import type { Changed, Context } from "../../utils/messages/views";
import { pieceMutation } from "../../utils/queries/index";
import { Combo } from "../ui/Combo";
import { Failed } from "../ui/Failed";
import { useSay, useWords } from "../ui/words";
import { Along } from "./Along";
import type { Field } from "./card";
import { draftOf, keepDraft, useDraft } from "./draft";
import type { Draft } from "./draft";
import { chosen, said, startOf } from "./filled";
import { FilledField } from "./FilledField";
import { useSaved } from "./Saved";
import { FourQuestions } from "./FourQuestions";
import { IDEA, SuggestedGoals } from "./SuggestedGoals";
import { WhyField } from "./WhyField";
import "./link-form.css";

interface After {
  onSuccess: (changed: Changed) => void;
}

interface Props {
  context: Context;
  target: Target;
  /** Field that takes the keyboard */
  focus: Field | null;
  /** Stands in the empty why as a hint */
  starter?: string | undefined;
  /** Called when a change was saved, or given up */
  done?: () => void;
}

/**
 * Goal, reader, why. The best guess is chosen already, so that Enter is enough; nothing is linked before the person
 * says so. What was typed stays when saving fails.
 */
export function LinkForm({ context, target, focus, starter, done }: Props) {
  const t = useWords();
  const say = useSay();
  const saved = useSaved();
  const client = useQueryClient();
  const link = useMutation(pieceMutation(client, "link", target));
  const status = useMutation(pieceMutation(client, "setStatus", target));
  const { draft, edit, latest, forget } = useDraft(context, () => startOf(context));
  const { goalId, why } = draft;
  const campaigns = context.campaigns.filter((one) => one.goalId === goalId);
  const [asked, setAsked] = useState(false);
  const changing = context.link?.goalId !== undefined;
  const idea = goalId === IDEA;

  const guess = context.suggested.find((one) => one.goalId === goalId);
  const choose = (id: string | null): void => edit(chosen(context, draft, id));
  const refused = (id: string, changed: Changed): void => {
    const next = changed.context.suggested[0]?.goalId ?? null;
    if (id === latest().goalId) edit(chosen(changed.context, latest(), next));
  };
  /** A field that may come along with the guess: filled in with its reason, changed or refused by the person. */
  const filled = (field: "personaId" | "campaignId") => {
    const value = draft[field];
    const reason = value !== null && guess?.[field] === value ? guess.reasons?.[field] : undefined;
    return {
      ...{ target, value, because: reason && say(reason) },
      onChange: (id: string | null) => edit(said(latest(), field, id)),
      onRefused: ({ context: { suggested } }: Changed) => {
        const next = suggested.find((one) => one.goalId === goalId)?.[field];
        edit(said(latest(), field, next ?? null));
      },
    };
  };
  const finish = (): void => {
    forget();
    done?.();
  };
  /** An idea keeps the words already said about it. */
  const saveIdea = ({ personaId, why: words }: Draft, after: After): void => {
    const setIdea = (): void => status.mutate({ status: "idea" }, after);
    if (words.trim() === (context.link?.why ?? "")) setIdea();
    else link.mutate({ goalId: null, personaId, why: words }, { onSuccess: setIdea });
  };
  const save = (): void => {
    setAsked(true);
    if (link.isPending || status.isPending) return;
    const after: After = {
      onSuccess: (changed) => {
        saved.show(changed);
        finish();
      },
    };
    const { without: _left, ...now } = latest();
    if (now.goalId === IDEA) saveIdea(now, after);
    else if (now.goalId) link.mutate(now, after);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    save();
  };
  const error = link.error ?? status.error;
  return (
    <form className="link-form" onSubmit={submit}>
      {!changing && (
        <SuggestedGoals
          context={context}
          target={target}
          value={goalId}
          onChange={choose}
          onRefused={refused}
        />
      )}
      <Combo
        label={t("form.goal")}
        placeholder={t("form.goalHint")}
        choices={context.goals}
        value={idea ? null : goalId}
        onChange={choose}
        onSubmit={save}
        autoFocus={focus === "goal"}
        invalid={asked && !goalId ? t("form.choose") : undefined}
      />
      {asked && !goalId && <p className="small warm">{t("form.choose")}</p>}
      <FilledField
        {...filled("personaId")}
        what="persona"
        label={t("form.reader")}
        placeholder={t("form.readerHint")}
        choices={context.personas}
        onSubmit={save}
        autoFocus={focus === "reader"}
      />
      {campaigns.length > 0 && (
        <FilledField
          {...filled("campaignId")}
          what="campaign"
          label={t("form.campaign")}
          placeholder={t("form.campaignHint")}
          choices={campaigns}
          onSubmit={save}
          autoFocus={focus === "campaign"}
        />
      )}
      <Along context={context} target={target} draft={draft} guess={guess} edit={edit} />
      <WhyField
        value={why}
        onChange={(text) => edit({ why: text })}
        onSubmit={save}
        autoFocus={focus === "why"}
        starter={starter}
      />
      <FourQuestions onAnswers={(words, alternatives) => edit({ why: words, alternatives })} />
      {error && <Failed error={error} again={save} />}
      <div className="row actions">
        <button type="submit" className="button main">
          {t(idea ? "form.markIdea" : changing ? "form.save" : "form.link")}
        </button>
        {changing && (
          <button type="button" className="button plain" onClick={finish}>
            {t("form.cancel")}
          </button>
        )}
      </div>
    </form>
  );
}

/** Fills in a goal from elsewhere in the panel; nothing is linked by it. The form shows it when it is opened anew. */
export function fillGoal(context: Context, goalId: string): void {
  const draft = draftOf(context, () => startOf(context));
  keepDraft(context, { ...draft, ...chosen(context, draft, goalId) });
}
