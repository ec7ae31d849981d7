import { useState } from "react";
import type { Stage } from "../../../utils/model/stage";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { LinesField, Text } from "../edit/fields";
import { newId } from "../edit/new-id";
import { Reorder } from "../edit/Reorder";
import { Retire } from "../edit/Retire";
import { useEdit } from "../edit/use-edit";
import type { When } from "../edit/use-edit";
import type { Forms } from "../edit/use-forms";
import { useOrder } from "../edit/use-order";
import { OpenForm } from "../edit/OpenForm";
import { OrderButton } from "../edit/OrderButton";
import { Section } from "../one-page/Section";

export const NEW_STAGE = "new:stage";

interface Props {
  strategy: Strategy;
  forms: Forms;
  mayEdit: boolean;
}

/** The steps of a reader's decision, in order, and what people usually do next at each. */
export function Stages({ strategy, forms, mayEdit }: Props) {
  const t = useWords();
  const [ordering, setOrdering] = useState(false);
  const { items, order, error } = useOrder("stage", strategy.stages, forms.say);
  const own = { strategy, onClose: forms.close, onSaved: forms.saved };
  return (
    <Section name="stages" title={t("stages.title")}>
      <div className="stages-body">
        <p className="muted">{t(items.length > 0 ? "stages.lead" : "stages.none")}</p>
        {ordering ? (
          <Reorder
            label={t("stages.order")}
            items={items}
            nameOf={({ name }) => name}
            onOrder={order}
          >
            {({ name }) => <p dir="auto">{name}</p>}
          </Reorder>
        ) : (
          <ol className="stage-list">
            {items.map((stage) => (
              <li key={stage.id}>
                {forms.open === stage.id ? (
                  <StageForm {...own} stage={stage} />
                ) : (
                  <StageLine {...{ stage, forms, mayEdit }} />
                )}
              </li>
            ))}
          </ol>
        )}
        {error && <Failed error={error} />}
        {forms.open === NEW_STAGE && <NewStage {...own} />}
        {mayEdit && (
          <div className="row">
            <OpenForm of={NEW_STAGE} forms={forms} text={t("stages.add")} />
            {items.length > 1 && (
              <OrderButton
                {...{ ordering, setOrdering }}
                words={["personas.changeOrder", "personas.orderDone"]}
                about={t("stages.title")}
              />
            )}
          </div>
        )}
      </div>
    </Section>
  );
}

function StageLine({ stage, forms, mayEdit }: Omit<Props, "strategy"> & { stage: Stage }) {
  const t = useWords();
  return (
    <div className="stage" data-entity={stage.id}>
      <div>
        <h3 dir="auto" tabIndex={-1}>
          {stage.name}
        </h3>
        <p className="small muted" dir="auto">
          {stage.nextSteps.length > 0
            ? t("stages.next", { steps: stage.nextSteps.join(", ") })
            : t("stages.noNext")}
        </p>
      </div>
      {mayEdit && <OpenForm of={stage.id} forms={forms} about={stage.name} />}
    </div>
  );
}

interface FormProps {
  stage: Stage;
  isNew?: boolean;
  strategy: Strategy;
  onClose: () => void;
  onSaved: (saved: { operation: string; when: When }) => void;
}

function NewStage(own: Omit<FormProps, "stage">) {
  const [stage] = useState((): Stage => ({ id: newId("st"), name: "", nextSteps: [] }));
  return <StageForm {...own} stage={stage} isNew />;
}

function StageForm({ stage, isNew = false, strategy, onClose, onSaved }: FormProps) {
  const t = useWords();
  const edit = useEdit({ type: "stage", stored: stage, isNew, onSaved });
  const { body, set } = edit;
  const used = strategy.personas.some(({ stages }) => stages.includes(stage.id));
  return (
    <EditForm
      title={isNew ? t("stages.new") : stage.name}
      edit={edit}
      missing={body.name.trim() ? [] : [t("field.name")]}
      onClose={onClose}
    >
      <Text label={t("field.name")} value={body.name} onChange={(name) => set({ name })} required />
      <LinesField
        label={t("field.nextSteps")}
        hint={t("stages.nextHint")}
        value={body.nextSteps}
        onChange={(nextSteps) => set({ nextSteps: [...nextSteps] })}
      />
      {!isNew && used && <p className="small muted">{t("stages.inUse")}</p>}
      {!isNew && !used && (
        <Retire {...{ type: "stage", id: stage.id, name: stage.name, op: "remove", onSaved }} />
      )}
    </EditForm>
  );
}
