import type { Strategy } from "../../../utils/messages/strategy-view";
import { missingFields } from "../../../utils/model/disagreement";
import type { Disagreement } from "../../../utils/model/disagreement";
import { Fold } from "../../ui/Fold";
import { useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { DayField, LinesField, Several, Text } from "../edit/fields";
import { Retire } from "../edit/Retire";
import { useEdit } from "../edit/use-edit";
import type { When } from "../edit/use-edit";
import { KINDS, thingsOf } from "./about";
import { PersonField } from "./Person";
import { Positions } from "./Positions";

interface Props {
  question: Disagreement;
  isNew?: boolean;
  strategy: Strategy;
  onClose: () => void;
  onSaved: (saved: { operation: string; when: When }) => void;
}

/** What exactly we do not agree on. Without that, somebody who decides and a day it is not saved. */
export function QuestionForm({ question, isNew = false, strategy, onClose, onSaved }: Props) {
  const t = useWords();
  const edit = useEdit({ type: "disagreement", stored: question, isNew, onSaved });
  const { body, set } = edit;
  const missing = missingFields(body).map((name) => t(`field.${name}`));
  const { people } = strategy;
  return (
    <EditForm
      title={isNew ? t("decisions.new") : body.topic || t("decisions.edit")}
      {...{ edit, missing, onClose }}
    >
      <Text label={t("field.topic")} value={body.topic} onChange={(topic) => set({ topic })} />
      <Text
        label={t("decisions.exactly")}
        hint={t("decisions.exactlyHint")}
        value={body.exactly}
        rows={2}
        maxLength={300}
        required
        onChange={(exactly) => set({ exactly })}
      />
      <Text
        label={t("field.agreeOn")}
        value={body.agreeOn ?? ""}
        rows={2}
        onChange={(agreeOn) => set({ agreeOn })}
      />
      <Positions
        value={body.positions}
        people={people}
        onChange={(positions) => set({ positions })}
      />
      <LinesField
        label={t("field.facts")}
        hint={t("decisions.factsHint")}
        value={body.facts}
        onChange={(facts) => set({ facts: [...facts] })}
      />
      <div className="edit-pair who-decides">
        <PersonField
          label={t("field.deciderId")}
          value={body.deciderId}
          people={people}
          onChange={(deciderId) => set({ deciderId })}
        />
        <PersonField
          label={t("decisions.standInField")}
          value={body.standInId ?? ""}
          people={people}
          onChange={(standInId) => set({ standInId: standInId || null })}
        />
        <DayField
          label={t("field.decideBy")}
          value={body.decideBy || null}
          required
          onChange={(decideBy) => set({ decideBy: decideBy ?? "" })}
        />
      </div>
      <About {...{ strategy, value: body.linkedTo }} onChange={(linkedTo) => set({ linkedTo })} />
      {!isNew && (
        <Retire
          {...{ type: "disagreement", id: question.id, op: "remove", onSaved }}
          name={question.topic}
        />
      )}
    </EditForm>
  );
}

interface AboutProps {
  strategy: Strategy;
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** What it is about. Pieces that touch one of these, and not merely its goal, are told of the question. */
function About({ strategy, value, onChange }: AboutProps) {
  const t = useWords();
  const things = thingsOf(strategy);
  return (
    <Fold title={t("decisions.aboutCount", { count: value.length })}>
      <p className="small muted">{t("decisions.aboutHint")}</p>
      {KINDS.map((kind) => (
        <Several
          key={kind}
          label={t(`decisions.kind.${kind}`)}
          value={value}
          options={things[kind]}
          onChange={onChange}
        />
      ))}
    </Fold>
  );
}
