import { useState } from "react";
import type { ComponentProps } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Person } from "../../../utils/model/people";
import { useWords } from "../../ui/words";
import { newId } from "../edit/new-id";
import type { Forms } from "../edit/use-forms";
import { OpenForm } from "../edit/OpenForm";
import { HandOver, handForm } from "./HandOver";
import { PersonForm } from "./PersonForm";
import { saidAccess } from "./said";

export const NEW_PERSON = "new:person";

interface Props {
  strategy: Strategy;
  forms: Forms;
  /** May say who is here, and what they may do */
  mayLead: boolean;
  /** May give work to somebody else */
  mayHand: boolean;
}

/** People by name, with what they do and may do. No numbers stand at anybody. */
export function People({ strategy, forms, mayLead, mayHand }: Props) {
  const t = useWords();
  const own = { strategy, onClose: forms.close, onSaved: forms.saved };
  return (
    <div className="team-list">
      {strategy.people.length === 0 && <p className="muted">{t("team.noPeople")}</p>}
      <ul>
        {strategy.people.map((person) => (
          <li key={person.id}>
            {forms.open === person.id ? (
              <PersonForm {...own} person={person} />
            ) : (
              <PersonLine {...{ person, strategy, forms, mayLead, mayHand }} />
            )}
            {forms.open === handForm(person.id) && <HandOver {...{ person, strategy, forms }} />}
          </li>
        ))}
      </ul>
      {forms.open === NEW_PERSON && <NewPerson {...own} />}
      {mayLead && (
        <div className="row">
          <OpenForm of={NEW_PERSON} forms={forms} text={t("team.addPerson")} />
        </div>
      )}
    </div>
  );
}

function NewPerson(own: Omit<ComponentProps<typeof PersonForm>, "person">) {
  const [person] = useState((): Person => ({ id: newId("u"), name: "", access: "contributor" }));
  return <PersonForm {...own} person={person} isNew />;
}

function PersonLine({ person, strategy, forms, mayLead, mayHand }: Props & { person: Person }) {
  const t = useWords();
  const { id, name, role, teamId } = person;
  const team = strategy.teams.find((one) => one.id === teamId)?.name;
  const hand = handForm(id);
  return (
    <div className="team-line" data-entity={id}>
      <div>
        <h3 dir="auto" tabIndex={-1}>
          {name} {strategy.me === id && <span className="chip">{t("team.thatsYou")}</span>}
        </h3>
        <p className="small muted" dir="auto">
          {[role || t("team.noRole"), team ?? t("team.noTeam")].join(" · ")}
        </p>
      </div>
      <span className="chip">{t(`team.access.${saidAccess(person)}`)}</span>
      <div className="row">
        {mayHand && (
          <button
            type="button"
            className="button plain opens no-print"
            data-opens={hand}
            aria-expanded={forms.open === hand}
            onClick={() => forms.show(hand)}
          >
            {t("team.hand")}
            <span className="sr-only"> {name}</span>
          </button>
        )}
        {mayLead && <OpenForm of={id} forms={forms} about={name} />}
      </div>
    </div>
  );
}
