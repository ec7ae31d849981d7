import { useState } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Team } from "../../../utils/model/people";
import { useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { Text } from "../edit/fields";
import { newId } from "../edit/new-id";
import { Retire } from "../edit/Retire";
import { useEdit } from "../edit/use-edit";
import type { When } from "../edit/use-edit";
import type { Forms } from "../edit/use-forms";
import { OpenForm } from "../edit/OpenForm";

export const NEW_TEAM = "new:team";

interface Props {
  strategy: Strategy;
  forms: Forms;
  mayLead: boolean;
}

/** Teams by name, with those who are in them. */
export function Teams({ strategy, forms, mayLead }: Props) {
  const t = useWords();
  const own = { strategy, onClose: forms.close, onSaved: forms.saved };
  return (
    <div className="team-list">
      {strategy.teams.length === 0 && <p className="muted">{t("team.noTeams")}</p>}
      <ul>
        {strategy.teams.map((team) => (
          <li key={team.id}>
            {forms.open === team.id ? (
              <TeamForm {...own} team={team} />
            ) : (
              <TeamLine {...{ team, strategy, forms, mayLead }} />
            )}
          </li>
        ))}
      </ul>
      {forms.open === NEW_TEAM && <NewTeam {...own} />}
      {mayLead && (
        <div className="row">
          <OpenForm of={NEW_TEAM} forms={forms} text={t("team.addTeam")} />
        </div>
      )}
    </div>
  );
}

function TeamLine({ team, strategy, forms, mayLead }: Props & { team: Team }) {
  const t = useWords();
  const names = strategy.people.filter(({ teamId }) => teamId === team.id).map(({ name }) => name);
  return (
    <div className="team-line" data-entity={team.id}>
      <div>
        <h3 dir="auto" tabIndex={-1}>
          {team.name} {team.external && <span className="chip">{t("team.external")}</span>}
        </h3>
        <p className="small muted" dir="auto">
          {names.length > 0 ? t("team.members", { names: names.join(", ") }) : t("team.noMembers")}
        </p>
      </div>
      {mayLead && <OpenForm of={team.id} forms={forms} about={team.name} />}
    </div>
  );
}

interface FormProps {
  team: Team;
  isNew?: boolean;
  strategy: Strategy;
  onClose: () => void;
  onSaved: (saved: { operation: string; when: When }) => void;
}

function NewTeam(own: Omit<FormProps, "team">) {
  const [team] = useState((): Team => ({ id: newId("t"), name: "" }));
  return <TeamForm {...own} team={team} isNew />;
}

function TeamForm({ team, isNew = false, strategy, onClose, onSaved }: FormProps) {
  const t = useWords();
  const edit = useEdit({ type: "team", stored: team, isNew, onSaved });
  const { body, set } = edit;
  const { people, goals, campaigns, workflows } = strategy;
  const used =
    people.some(({ teamId }) => teamId === team.id) ||
    [...goals, ...campaigns, ...workflows].some(({ teamIds }) => teamIds.includes(team.id));
  return (
    <EditForm
      title={isNew ? t("team.newTeam") : team.name}
      edit={edit}
      missing={body.name.trim() ? [] : [t("field.name")]}
      onClose={onClose}
    >
      <Text label={t("field.name")} value={body.name} onChange={(name) => set({ name })} required />
      <label className="check">
        <input
          type="checkbox"
          checked={body.external ?? false}
          onChange={(event) => set({ external: event.target.checked })}
        />
        <span>
          {t("team.external")} <span className="small muted">{t("team.externalHint")}</span>
        </span>
      </label>
      {!isNew && used && <p className="small muted">{t("team.teamInUse")}</p>}
      {!isNew && !used && (
        <Retire {...{ type: "team", id: team.id, name: team.name, op: "remove", onSaved }} />
      )}
    </EditForm>
  );
}
