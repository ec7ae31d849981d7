import { useState } from "react";
import type { Campaign } from "../../../utils/model/campaign";
import { openGoals } from "../../../utils/model/goal";
import { Fold } from "../../ui/Fold";
import { useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { Choice, DayField, NumberField, Several, Text } from "../edit/fields";
import { Retire } from "../edit/Retire";
import { useEdit } from "../edit/use-edit";
import { usePlan } from "./data";

interface Props {
  stored: Campaign;
  isNew?: boolean;
  onClose: () => void;
  onSaved: (operation: string) => void;
}

const STATUSES = ["draft", "active", "done"];
/** What tools call the campaign, and the field it is kept in. */
const PLACES = ["asanaProject", "hubspotCampaign", "driveFolder"] as const;

/** Everything that is said of a campaign but its parts. */
export function CampaignForm({ stored: given, isNew, onClose, onSaved }: Props) {
  const t = useWords();
  const { strategy } = usePlan();
  // What is new keeps the id it began with.
  const [first] = useState(given);
  const stored = isNew ? first : given;
  const edit = useEdit({
    ...{ type: "campaign", stored, part: "about" },
    ...(isNew ? { isNew } : {}),
    onSaved: ({ operation }) => {
      onSaved(operation);
      onClose();
    },
  });
  const { body, set } = edit;
  const backwards = Boolean(body.startOn && body.endOn && body.endOn < body.startOn);
  const missing = [
    body.name.trim() ? "" : t("field.name"),
    body.goalId ? "" : t("field.goalId"),
    backwards ? t("field.endOn") : "",
  ].filter(Boolean);
  const owners = strategy.people.map(({ id, name }) => ({ id, label: name }));
  return (
    <EditForm
      title={isNew ? t("plan.addCampaign") : body.name}
      edit={edit}
      missing={missing}
      onClose={onClose}
    >
      <Text label={t("field.name")} value={body.name} required onChange={(name) => set({ name })} />
      <div className="edit-pair">
        <Goal body={body} set={set} />
        <Choice
          label={t("field.status")}
          value={body.status}
          options={[...new Set([...STATUSES, body.status])].map((id) => ({
            id,
            label: STATUSES.includes(id) ? t(`plan.status.${id}`) : id,
          }))}
          onChange={(status) => set({ status: status ?? "active" })}
        />
        <Choice
          label={t("field.ownerId")}
          value={body.ownerId ?? null}
          options={owners}
          none={t("plan.nobody")}
          onChange={(ownerId) => set({ ownerId })}
        />
        <DayField
          label={t("field.startOn")}
          value={body.startOn ?? null}
          onChange={(startOn) => set({ startOn })}
        />
        <DayField
          label={t("field.endOn")}
          value={body.endOn ?? null}
          error={backwards ? t("plan.backwards") : undefined}
          onChange={(endOn) => set({ endOn })}
        />
      </div>
      <Whom body={body} set={set} />
      <More body={body} set={set} />
      {!isNew && !given.retiredOn && (
        <Retire
          type="campaign"
          id={given.id}
          name={given.name}
          op="retire"
          hint={t("plan.retireHint")}
          onSaved={({ operation }) => {
            onSaved(operation);
            onClose();
          }}
        />
      )}
    </EditForm>
  );
}

interface Fields {
  body: Campaign;
  set: (part: Partial<Campaign>) => void;
}

function Goal({ body, set }: Fields) {
  const t = useWords();
  const { goals } = usePlan().strategy;
  const open = openGoals(goals);
  const own = goals.filter(({ id }) => id === body.goalId && !open.some((one) => one.id === id));
  return (
    <Choice
      label={t("field.goalId")}
      value={body.goalId || null}
      options={[...open, ...own].map(({ id, code, name }) => ({ id, label: `${code} ${name}` }))}
      {...(body.goalId ? {} : { none: t("plan.noGoal") })}
      onChange={(goalId) => set({ goalId: goalId ?? "" })}
    />
  );
}

function Whom({ body, set }: Fields) {
  const t = useWords();
  const { personas, pillars, teams } = usePlan().strategy;
  const here = <T extends { id: string; retiredOn?: string | null | undefined }>(
    list: readonly T[],
    chosen: readonly string[],
  ): T[] => list.filter(({ id, retiredOn }) => !retiredOn || chosen.includes(id));
  return (
    <>
      <Several
        label={t("field.personaIds")}
        value={body.personaIds}
        options={here(personas, body.personaIds).map(({ id, short }) => ({ id, label: short }))}
        onChange={(personaIds) => set({ personaIds })}
      />
      <Several
        label={t("field.pillarIds")}
        value={body.pillarIds}
        options={here(pillars, body.pillarIds).map(({ id, name }) => ({ id, label: name }))}
        onChange={(pillarIds) => set({ pillarIds })}
      />
      <Several
        label={t("field.teamIds")}
        value={body.teamIds}
        options={teams.map(({ id, name }) => ({ id, label: name }))}
        onChange={(teamIds) => set({ teamIds })}
      />
    </>
  );
}

/** Hours for working together, and what tools call the campaign. */
function More({ body, set }: Fields) {
  const t = useWords();
  const hours = body.coordinationHours ?? {};
  return (
    <Fold title={t("plan.more")}>
      <div className="edit-form-part">
        <div className="edit-pair">
          <NumberField
            label={t("plan.budget")}
            value={hours.budget ?? null}
            onChange={(budget) => set({ coordinationHours: { ...hours, budget } })}
          />
          <NumberField
            label={t("plan.used")}
            value={hours.used ?? null}
            onChange={(used) => set({ coordinationHours: { ...hours, used } })}
          />
        </div>
        <div className="edit-pair">
          {PLACES.map((place) => (
            <Text
              key={place}
              label={t(`plan.external.${place}`)}
              value={calledIn(body, place)}
              onChange={(name) => set({ external: { ...body.external, [place]: name || null } })}
            />
          ))}
        </div>
        <p className="small muted">{t("plan.externalHint")}</p>
      </div>
    </Fold>
  );
}

/** What a tool calls a campaign; a file may say anything there, and only a name counts. */
export function calledIn({ external }: Campaign, place: (typeof PLACES)[number]): string {
  const name = external?.[place];
  return typeof name === "string" ? name : "";
}
