import type { Strategy } from "../../../utils/messages/strategy-view";
import { readCycle, readWeekday } from "../../../utils/model/cycle";
import { MOST_POINTS } from "../../../utils/model/ritual";
import type { Ritual } from "../../../utils/model/ritual";
import { useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { Choice, DayField, NumberField, Text } from "../edit/fields";
import { Retire } from "../edit/Retire";
import { useEdit } from "../edit/use-edit";
import type { When } from "../edit/use-edit";
import { useRhythm } from "./said";

interface Props {
  ritual: Ritual;
  /** True for one that is not stored yet */
  isNew?: boolean;
  /** True for one that is offered with words in it: it can be saved as it is */
  offered?: boolean;
  strategy: Strategy;
  onClose: () => void;
  onSaved: (saved: { operation: string; when: When }) => void;
}

/** How names of days are stored: any language's are read, these are written. */
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** A meeting: its rhythm, whose it is, one purpose and at most three points. */
export function RitualForm({ ritual, isNew = false, offered, strategy, onClose, onSaved }: Props) {
  const t = useWords();
  const edit = useEdit({ type: "ritual", stored: ritual, isNew, onSaved });
  const { body, set } = edit;
  const missing = [
    ...(body.name.trim() ? [] : [t("field.name")]),
    ...(body.every.trim() ? [] : [t("field.every")]),
  ];
  return (
    <EditForm
      title={isNew ? t("rituals.new") : body.name || t("rituals.edit")}
      edit={offered ? { ...edit, dirty: true } : edit}
      {...{ missing, onClose }}
    >
      <Text label={t("field.name")} value={body.name} required onChange={(name) => set({ name })} />
      <Text
        label={t("field.purpose")}
        hint={t("rituals.purposeHint")}
        value={body.purpose ?? ""}
        onChange={(purpose) => set({ purpose: purpose || null })}
      />
      <Rhythm ritual={body} set={set} />
      <div className="edit-pair">
        <NumberField
          label={t("field.minutes")}
          value={body.minutes ?? null}
          onChange={(minutes) => set({ minutes: minutes && minutes > 0 ? minutes : null })}
        />
        <Choice
          label={t("field.ownerId")}
          value={body.ownerId ?? null}
          onChange={(ownerId) => set({ ownerId })}
          options={strategy.people.map(({ id, name }) => ({ id, label: name }))}
          none={t("rituals.noOwner")}
        />
        <DayField
          label={t("field.lastHeldOn")}
          value={body.lastHeldOn ?? null}
          most={strategy.today}
          onChange={(lastHeldOn) => set({ lastHeldOn })}
        />
      </div>
      <Points value={body.agenda} onChange={(agenda) => set({ agenda })} />
      {!isNew && (
        <Retire {...{ type: "ritual", id: ritual.id, name: ritual.name, op: "remove", onSaved }} />
      )}
    </EditForm>
  );
}

interface RhythmProps {
  ritual: Ritual;
  set: (part: Partial<Ritual>) => void;
}

/** How often, as people say it, with what was understood. */
function Rhythm({ ritual: { every, weekday }, set }: RhythmProps) {
  const t = useWords();
  const rhythm = useRhythm();
  const on = readWeekday(weekday);
  return (
    <div className="edit-pair rhythm">
      <div className="field">
        <Text
          label={t("rituals.howOften")}
          value={every}
          required
          onChange={(next) => set({ every: next })}
        />
        <p className="small muted" role="status">
          {readCycle(every)
            ? t("rituals.understood", { every: rhythm.every(every) })
            : t(every.trim() === "" ? "rituals.howOftenHint" : "rituals.notUnderstood")}
        </p>
      </div>
      <Choice
        label={t("field.weekday")}
        value={on ? (WEEKDAYS[on - 1] ?? null) : null}
        onChange={(day) => set({ weekday: day })}
        options={WEEKDAYS.map((id, at) => ({ id, label: rhythm.weekday(at + 1) }))}
        none={t("rituals.anyDay")}
      />
    </div>
  );
}

/** At most three points; a file may have brought more, and none of them is lost. */
function Points({
  value,
  onChange,
}: {
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  const t = useWords();
  const shown = [...value, "", "", ""].slice(0, Math.max(MOST_POINTS, value.length));
  const put = (at: number, text: string): void => {
    const next = shown.map((one, place) => (place === at ? text : one));
    onChange(next.slice(0, next.findLastIndex((one) => one !== "") + 1));
  };
  return (
    <fieldset className="points">
      <legend className="label">{t("field.agenda")}</legend>
      <p className="small muted">{t("rituals.agendaHint")}</p>
      {shown.map((point, at) => (
        <Text
          key={at}
          label={t("rituals.point", { count: at + 1 })}
          value={point}
          onChange={(text) => put(at, text)}
        />
      ))}
      {value.length > MOST_POINTS && <p className="small">{t("rituals.manyPoints")}</p>}
    </fieldset>
  );
}
