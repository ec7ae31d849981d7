import { useQuery } from "@tanstack/react-query";
import type { ReactNode, SubmitEvent } from "react";
import type { Field } from "../../../utils/findings/contract";
import type { Choice, Context, Review, ReviewItem } from "../../../utils/messages/views";
import { contextQuery } from "../../../utils/queries/index";
import { Combo } from "../../ui/Combo";
import { Failed } from "../../ui/Failed";
import { useSay, useWords } from "../../ui/words";
import { focusWrong } from "../edit/wrong";
import { useChoice } from "./choice";
import { fill, linkTo } from "./deeds";
import type { Fields } from "./deeds";
import type { Deeds } from "./ways";

export interface FormProps {
  item: ReviewItem;
  deeds: Deeds;
  close: () => void;
}

/** Waits for what is known of the piece: a form starts from what was said before. */
export function WithContext({
  item,
  children,
}: {
  item: ReviewItem;
  children: (context: Context) => ReactNode;
}) {
  const t = useWords();
  const query = useQuery(contextQuery({ key: item.key }));
  if (query.error) return <Failed error={query.error} again={() => void query.refetch()} />;
  if (!query.data) return <p className="muted">{t("page.loading")}</p>;
  if (query.data.state === "paused") return <p className="notice">{t("review.paused")}</p>;
  return children(query.data);
}

interface ShellProps {
  children: ReactNode;
  onSave: () => void;
  close: () => void;
  /** The button stays away from what cannot be saved yet */
  ready: boolean;
  save?: string;
}

/** A small form in place: its fields, save, and the way back. */
export function FormShell({ children, onSave, close, ready, save = "form.save" }: ShellProps) {
  const t = useWords();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (ready && !focusWrong(event.currentTarget)) onSave();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="fields">{children}</div>
      <div className="row">
        <button type="submit" className="button main" aria-disabled={!ready}>
          {t(save)}
        </button>
        <button type="button" className="button plain" onClick={close}>
          {t("form.cancel")}
        </button>
      </div>
    </form>
  );
}

/** Another goal, and for whom. The best guess is there already; nothing is linked before the person says so. */
export function GoalForm(props: FormProps & { review: Review }) {
  return (
    <WithContext item={props.item}>
      {(context) => <GoalFields {...props} context={context} />}
    </WithContext>
  );
}

function GoalFields({
  item,
  review,
  deeds,
  close,
  context,
}: FormProps & { review: Review; context: Context }) {
  const t = useWords();
  const say = useSay();
  const { suggested, link } = context;
  const guess = suggested.find((one) => one.goalId !== link?.goalId);
  const goal = useChoice(guess?.goalId ?? null);
  const reader = context.personas.some(({ id }) => id === link?.personaId) ? link?.personaId : null;
  const persona = useChoice(reader ?? guess?.personaId ?? null);
  const save = (): void => {
    const [goalId, personaId] = [goal.latest(), persona.latest()];
    if (goalId === null) return;
    const code = review.goals.find(({ id }) => id === goalId)?.code ?? "";
    deeds.deed(t("review.linked", { code }), (done) =>
      linkTo(deeds.client, item, { goalId, personaId }, done),
    );
  };
  const because = guess && guess.goalId === goal.value ? say(guess.because) : null;
  return (
    <FormShell onSave={save} close={close} ready={goal.value !== null} save="form.link">
      <div className="stack">
        <Combo
          label={t("form.goal")}
          placeholder={t("form.goalHint")}
          choices={context.goals}
          value={goal.value}
          onChange={goal.choose}
          onSubmit={save}
          autoFocus
        />
        {because && <p className="small muted">{because}</p>}
      </div>
      <Combo
        label={t("form.reader")}
        placeholder={t("form.readerHint")}
        choices={context.personas}
        value={persona.value}
        onChange={persona.choose}
        onSubmit={save}
      />
    </FormShell>
  );
}

/** One missing field of a piece. */
export function FillForm(props: FormProps & { field: Field }) {
  return (
    <WithContext item={props.item}>
      {(context) => <FillFields {...props} context={context} />}
    </WithContext>
  );
}

function FillFields({
  item,
  field,
  deeds,
  close,
  context,
}: FormProps & { field: Field; context: Context }) {
  const t = useWords();
  const choices = choicesFor(field, context);
  const { value, choose, latest } = useChoice(null);
  const save = (): void => {
    const id = latest();
    const label = choices.find((one) => one.id === id)?.label ?? "";
    if (id !== null)
      deeds.deed(t("review.filled", { what: label }), (done) =>
        field === "persona"
          ? linkTo(
              deeds.client,
              item,
              { goalId: context.link?.goalId ?? null, personaId: id },
              done,
            )
          : fill(deeds.client, item, fieldsFor(field, id, context), done),
      );
  };
  return (
    <FormShell onSave={save} close={close} ready={value !== null}>
      <Combo
        label={t(`review.field.${field}`)}
        placeholder={t("form.goalHint")}
        choices={choices}
        value={value}
        onChange={choose}
        onSubmit={save}
        autoFocus
      />
    </FormShell>
  );
}

/** A campaign is of one goal: those of another are no choice. */
function choicesFor(field: Field, context: Context): readonly Choice[] {
  const { personas, pillars, campaigns, parts, stages, people, link } = context;
  const own = campaigns.filter((one) => !link?.goalId || one.goalId === link.goalId);
  const known = parts.filter((one) => !link?.campaignId || one.campaignId === link.campaignId);
  return {
    persona: personas,
    pillar: pillars,
    campaign: own,
    part: known,
    stage: stages,
    owner: people,
  }[field];
}

function fieldsFor(field: Exclude<Field, "persona">, id: string, { parts }: Context): Fields {
  const campaignId = parts.find((one) => one.id === id)?.campaignId ?? null;
  return {
    pillar: { pillarId: id },
    campaign: { campaignId: id },
    part: { partId: id, campaignId },
    stage: { stage: id },
    owner: { ownerId: id },
  }[field];
}
