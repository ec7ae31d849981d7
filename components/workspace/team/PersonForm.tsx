import type { Strategy } from "../../../utils/messages/strategy-view";
import { ACCESS } from "../../../utils/model/access";
import type { Person } from "../../../utils/model/people";
import { useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { Choice, Text } from "../edit/fields";
import { Retire } from "../edit/Retire";
import { useEdit } from "../edit/use-edit";
import type { When } from "../edit/use-edit";
import { saidAccess } from "./said";

interface Props {
  person: Person;
  isNew?: boolean;
  strategy: Strategy;
  onClose: () => void;
  onSaved: (saved: { operation: string; when: When }) => void;
}

/** One person: name, what they do, their team, and what they may do. */
export function PersonForm({ person, isNew = false, strategy, onClose, onSaved }: Props) {
  const t = useWords();
  const edit = useEdit({ type: "person", stored: person, isNew, onSaved });
  const { body, set } = edit;
  return (
    <EditForm
      title={isNew ? t("team.newPerson") : person.name}
      edit={edit}
      missing={body.name.trim() ? [] : [t("field.name")]}
      onClose={onClose}
    >
      <div className="edit-pair">
        <Text
          label={t("field.name")}
          value={body.name}
          onChange={(name) => set({ name })}
          required
        />
        <Text
          label={t("field.role")}
          hint={t("team.roleHint")}
          value={body.role ?? ""}
          onChange={(role) => set({ role })}
        />
        <Choice
          label={t("field.teamId")}
          value={body.teamId ?? null}
          onChange={(teamId) => set({ teamId })}
          options={strategy.teams.map(({ id, name }) => ({ id, label: name }))}
          none={t("team.noTeam")}
        />
        <Choice
          label={t("field.access")}
          value={saidAccess(body) === "none" ? null : saidAccess(body)}
          onChange={(access) => set({ access })}
          options={ACCESS.map((id) => ({ id, label: t(`team.access.${id}`) }))}
          none={t("team.access.none")}
        />
      </div>
      <p className="small muted">{t(`team.may.${saidAccess(body)}`)}</p>
      {!isNew && (
        <Retire
          {...{ type: "person", id: person.id, name: person.name, op: "remove", onSaved }}
          hint={t("team.removeHint")}
        />
      )}
    </EditForm>
  );
}
