import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { SubmitEvent } from "react";
import type { Target } from "../../utils/messages/protocol";
import type { Changed, Context, SuggestedGoal } from "../../utils/messages/views";
import { pieceMutation } from "../../utils/queries/index";
import { Combo } from "../ui/Combo";
import { Failed } from "../ui/Failed";
import { useWords } from "../ui/words";
import { Along } from "./Along";
import type { Field } from "./card";
import { draftOf, keepDraft, useDraft } from "./draft";
import type { Draft } from "./draft";
import { useSaved } from "./Saved";
import { FourQuestions } from "./FourQuestions";
import { IDEA, SuggestedGoals } from "./SuggestedGoals";
import { WhyField } from "./WhyField";

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

  const guess = context.suggested.find((one) => one.goalId === goalId);
  const choose = (id: string | null): void => edit(chosen(context, draft, id));
  const refused = (id: string, changed: Changed): void => {
    const next = changed.context.suggested[0]?.goalId ?? null;
    if (id === latest().goalId) edit(chosen(changed.context, latest(), next));
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
          onChange={(id) => edit({ campaignId: id, partId: undefined })}
          onSubmit={save}
          autoFocus={focus === "campaign"}
        />
      )}
      <Along context={context} draft={draft} guess={guess} edit={edit} />
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

/** What the form starts with: what is linked, else the best guess, chosen but not saved. */
function startOf({ link, suggested, status }: Context): Draft {
  const guess = suggested[0];
  const goalId = link?.goalId ?? (status === "idea" ? IDEA : (guess?.goalId ?? null));
  const along = alongWith(goalId === guess?.goalId ? guess : undefined);
  return {
    ...along,
    goalId,
    personaId: link?.personaId ?? guess?.personaId ?? null,
    campaignId: link?.campaignId ?? along.campaignId ?? null,
    why: link?.why ?? "",
  };
}

/** Another goal, with what comes along where it was guessed; what came along with the former one stays behind. */
function chosen(
  { suggested, campaigns }: Context,
  draft: Draft,
  id: string | null,
): Partial<Draft> {
  const guess = suggested.find((one) => one.goalId === id);
  // A campaign is of one goal: another goal is another campaign, or none.
  const stays = campaigns.some((one) => one.id === draft.campaignId && one.goalId === id);
  return {
    goalId: id,
    ...(guess?.personaId ? { personaId: guess.personaId } : {}),
    ...(stays ? {} : { campaignId: null, partId: undefined }),
    ...alongWith(guess),
  };
}

function alongWith(guess: SuggestedGoal | undefined): Partial<Draft> {
  const { pillarId, stage, campaignId } = guess ?? {};
  return { pillarId, stage, partId: undefined, ...(campaignId ? { campaignId } : {}) };
}
