import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { KeyboardEvent, SubmitEvent } from "react";
import type { Target } from "../../utils/messages/protocol";
import type { Changed, Context } from "../../utils/messages/views";
import { pieceMutation } from "../../utils/queries/index";
import { Combo } from "../ui/Combo";
import { Failed } from "../ui/Failed";
import { useWords } from "../ui/words";
import type { Field } from "./card";
import { useDraft } from "./draft";
import type { Draft } from "./draft";
import { useSaved } from "./Saved";
import { FourQuestions } from "./FourQuestions";
import { IDEA, SuggestedGoals } from "./SuggestedGoals";

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
  const saved = useSaved();
  const client = useQueryClient();
  const link = useMutation(pieceMutation(client, "link", target));
  const status = useMutation(pieceMutation(client, "setStatus", target));
  const { draft, edit, latest, forget } = useDraft(context, () => startOf(context));
  const { goalId, personaId, campaignId, why } = draft;
  const campaigns = context.campaigns.filter((one) => one.goalId === goalId);
  const [asked, setAsked] = useState(false);
  const changing = context.link?.goalId !== undefined;
  const idea = goalId === IDEA;

  const choose = (id: string | null): void => {
    const guess = context.suggested.find((one) => one.goalId === id);
    const stays = context.campaigns.some((one) => one.id === campaignId && one.goalId === id);
    edit({
      goalId: id,
      ...(guess?.personaId ? { personaId: guess.personaId } : {}),
      // A campaign is of one goal: another goal is another campaign, or none.
      ...(stays ? {} : { campaignId: null }),
    });
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
    const now = latest();
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
          suggested={context.suggested}
          goals={context.goals}
          value={goalId}
          onChange={choose}
          idea={context.status === "draft"}
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
      <Combo
        label={t("form.reader")}
        placeholder={t("form.readerHint")}
        choices={context.personas}
        value={personaId}
        onChange={(id) => edit({ personaId: id })}
        onSubmit={save}
        autoFocus={focus === "reader"}
      />
      {campaigns.length > 0 && (
        <Combo
          label={t("form.campaign")}
          placeholder={t("form.campaignHint")}
          choices={campaigns}
          value={campaignId}
          onChange={(id) => edit({ campaignId: id })}
          onSubmit={save}
          autoFocus={focus === "campaign"}
        />
      )}
      <Why
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

/** What the form starts with: what is linked, else the best guess, chosen but not saved. */
function startOf({ link, suggested, status }: Context): Draft {
  const guess = suggested[0];
  const goalId = link?.goalId ?? (status === "idea" ? IDEA : (guess?.goalId ?? null));
  return {
    goalId,
    personaId: link?.personaId ?? guess?.personaId ?? null,
    campaignId: link?.campaignId ?? null,
    why: link?.why ?? "",
  };
}

interface WhyProps {
  value: string;
  onChange: (why: string) => void;
  onSubmit: () => void;
  autoFocus: boolean;
  starter: string | undefined;
}

/** One line in the person's own words. Enter saves, since it is one line. */
function Why({ value, onChange, onSubmit, autoFocus, starter }: WhyProps) {
  const t = useWords();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <div className="field">
      <label htmlFor={id}>{t("form.why")}</label>
      <textarea
        id={id}
        className="input"
        rows={2}
        maxLength={4000}
        placeholder={starter ?? t("form.whyHint")}
        value={value}
        dir="auto"
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
