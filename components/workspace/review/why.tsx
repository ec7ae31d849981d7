import { useId, useState } from "react";
import type { Context } from "../../../utils/messages/views";
import type { Message } from "../../../utils/model/message";
import { useSay, useWords } from "../../ui/words";
import { fill, linkTo } from "./deeds";
import { FormShell, WithContext } from "./forms";
import type { FormProps } from "./forms";

interface LineProps {
  label: string;
  value: string;
  hint?: string | undefined;
  autoFocus?: boolean;
  onChange: (text: string) => void;
}

/** One line in the person's own words. */
export function Line({ label, value, hint, autoFocus, onChange }: LineProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="input"
        rows={2}
        maxLength={4000}
        value={value}
        dir="auto"
        autoFocus={autoFocus}
        aria-describedby={hint ? `${id}h` : undefined}
        onChange={(event) => onChange(event.target.value)}
        onFocus={({ currentTarget: { value: text }, currentTarget }) =>
          currentTarget.setSelectionRange(text.length, text.length)
        }
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      {hint && (
        <p id={`${id}h`} className="small muted">
          {hint}
        </p>
      )}
    </div>
  );
}

/** The why of a piece. It begins with what was said, else with a starter; a starter alone is no why. */
export function WhyForm(props: FormProps & { starter?: Message | undefined }) {
  return (
    <WithContext item={props.item}>
      {(context) => <WhyFields {...props} context={context} />}
    </WithContext>
  );
}

function WhyFields({
  item,
  starter,
  deeds,
  close,
  context: { link },
}: FormProps & { starter?: Message | undefined; context: Context }) {
  const t = useWords();
  const say = useSay();
  const begin = starter ? say(starter) : "";
  const was = link?.why.trim() ?? "";
  const [why, setWhy] = useState(was || begin);
  const text = why.trim();
  const save = (): void =>
    deeds.deed(t("review.whySaved"), (done) =>
      linkTo(deeds.client, item, { goalId: link?.goalId ?? null, why: text }, done),
    );
  const ready = text !== "" && text !== begin.trim() && text !== was;
  const hint = was && begin ? t("review.starter", { starter: begin.trim() }) : t("form.whyHint");
  return (
    <FormShell onSave={save} close={close} ready={ready}>
      <Line label={t("form.why")} value={why} hint={hint} autoFocus onChange={setWhy} />
    </FormShell>
  );
}

const QUESTIONS = ["goal", "how", "best", "else"] as const;
type Answers = Record<(typeof QUESTIONS)[number], string>;

/** The four questions: the first two become the why, the others are kept as alternatives. */
export function QuestionsForm(props: FormProps) {
  return (
    <WithContext item={props.item}>
      {(context) => <QuestionFields {...props} context={context} />}
    </WithContext>
  );
}

function QuestionFields({ item, deeds, close, context }: FormProps & { context: Context }) {
  const t = useWords();
  const [said, setSaid] = useState<Answers>({ goal: "", how: "", best: "", else: "" });
  const join = (...parts: string[]): string =>
    parts
      .map((part) => part.trim())
      .filter(Boolean)
      .join(" ");
  const why = join(said.goal, said.how);
  const alternatives = join(said.best, said.else);
  const save = (): void =>
    deeds.deed(t("review.whySaved"), async (done) => {
      await linkTo(deeds.client, item, { goalId: context.link?.goalId ?? null, why }, done);
      if (alternatives) await fill(deeds.client, item, { alternatives }, done);
    });
  return (
    <FormShell onSave={save} close={close} ready={said.goal.trim() !== ""} save="four.use">
      {QUESTIONS.map((one, at) => (
        <Line
          key={one}
          label={t(`four.${one}`)}
          value={said[one]}
          autoFocus={at === 0}
          onChange={(text) => setSaid((old) => ({ ...old, [one]: text }))}
        />
      ))}
      <p className="small muted wide">{t("four.note")}</p>
    </FormShell>
  );
}
