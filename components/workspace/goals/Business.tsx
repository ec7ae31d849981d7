import { useState } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import type { BusinessGoal } from "../../../utils/model/business-goal";
import type { Goal } from "../../../utils/model/goal";
import { useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { Choice, Text } from "../edit/fields";
import { newId } from "../edit/new-id";
import { Retire } from "../edit/Retire";
import { useEdit } from "../edit/use-edit";
import type { When } from "../edit/use-edit";
import type { Forms } from "../edit/use-forms";
import { readPending, Waits } from "../edit/Waits";
import { OpenForm } from "../edit/OpenForm";

interface Props {
  strategy: Strategy;
  /** With what waits for the next version */
  business: readonly BusinessGoal[];
  goals: readonly Goal[];
  forms: Forms;
  mayEdit: boolean;
}

const NEW = "new:business";

/** What the business wants, and which of our goals move each of it. */
export function Business({ strategy, business, goals, forms, mayEdit }: Props) {
  const t = useWords();
  const common = { strategy, onClose: forms.close, onSaved: forms.saved };
  return (
    <section className="goals-part" aria-labelledby="goals-business">
      <header className="row goals-head">
        <h2 id="goals-business">{t("page.business")}</h2>
        {mayEdit && <OpenForm of={NEW} forms={forms} text={t("goals.addBusiness")} />}
      </header>
      {business.length === 0 && <p className="muted">{t("goals.noBusiness")}</p>}
      {forms.open === NEW && <BusinessForm {...common} isNew />}
      <ul className="business-goals">
        {business.map((one) =>
          forms.open === one.id ? (
            <li key={one.id}>
              <BusinessForm {...common} business={one} />
            </li>
          ) : (
            <li key={one.id} className="business-goal" data-entity={one.id}>
              <div>
                <h3 dir="auto" tabIndex={-1}>
                  {one.name} <Waits strategy={strategy} type="business" id={one.id} />
                </h3>
                <Moved business={one} goals={goals} people={strategy.people} />
              </div>
              {mayEdit && <OpenForm of={one.id} forms={forms} about={one.name} />}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

interface MovedProps {
  business: BusinessGoal;
  goals: readonly Goal[];
  people: Strategy["people"];
}

function Moved({ business, goals, people }: MovedProps) {
  const t = useWords();
  const owner = people.find(({ id }) => id === business.ownerId)?.name;
  const codes = goals
    .filter(({ businessGoalId }) => businessGoalId === business.id)
    .map(({ code }) => code)
    .join(", ");
  return (
    <p className="small muted">
      {codes ? t("goals.movedBy", { goals: codes }) : t("goals.movedByNone")}
      {owner && ` · ${t("page.owner", { name: owner })}`}
    </p>
  );
}

interface FormProps {
  business?: BusinessGoal;
  isNew?: boolean;
  strategy: Strategy;
  onClose: () => void;
  onSaved: (saved: { operation: string; when: When }) => void;
}

/** One business goal: its name and who answers for it. */
export function BusinessForm({ business, isNew = false, strategy, onClose, onSaved }: FormProps) {
  const t = useWords();
  const [stored] = useState<BusinessGoal>(() => business ?? { id: newId("b"), name: "" });
  const edit = useEdit({ type: "business", stored: business ?? stored, isNew, onSaved });
  const { body, set } = edit;
  const versioned = strategy.version !== undefined;
  const waiting = readPending(strategy, "business", stored.id)?.op === "add";
  return (
    <EditForm
      title={business?.name ?? t("goals.newBusiness")}
      edit={edit}
      missing={body.name.trim() ? [] : [t("field.name")]}
      onClose={onClose}
      versioned={versioned}
      waiting={waiting}
    >
      <Text
        label={t("goals.businessName")}
        hint={t("goals.businessHint")}
        value={body.name}
        onChange={(name) => set({ name })}
        required
      />
      <Choice
        label={t("field.ownerId")}
        value={body.ownerId ?? null}
        onChange={(ownerId) => set({ ownerId })}
        options={strategy.people.map(({ id, name }) => ({ id, label: name }))}
        none={t("goals.nobody")}
      />
      {!isNew && !waiting && (
        <Retire
          {...{ type: "business", id: stored.id, name: stored.name, op: "remove" }}
          onSaved={onSaved}
        />
      )}
    </EditForm>
  );
}
