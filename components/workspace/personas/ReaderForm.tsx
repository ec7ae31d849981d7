import { useState } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { readCrowd } from "../../../utils/model/limits";
import type { Persona } from "../../../utils/model/persona";
import { useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { LinesField, Several, Text } from "../edit/fields";
import { MakeRoom } from "../edit/MakeRoom";
import { Retire } from "../edit/Retire";
import { useEdit } from "../edit/use-edit";
import type { When } from "../edit/use-edit";
import { readPending } from "../edit/Waits";

interface Props {
  reader: Persona;
  isNew?: boolean;
  strategy: Strategy;
  /** All of them, with what waits for the next version */
  readers: readonly Persona[];
  onClose: () => void;
  onSaved: (saved: { operation: string; when: When }) => void;
}

/** Everything about one reader, but for what is counted: that is everyday upkeep. */
export function ReaderForm({ reader, isNew = false, strategy, readers, onClose, onSaved }: Props) {
  const t = useWords();
  const [leaves, setLeaves] = useState<string | null>(null);
  const edit = useEdit({
    ...{ type: "persona", stored: reader, isNew, onSaved },
    also: () => (leaves ? [{ op: "retire", type: "persona", id: leaves }] : []),
  });
  const { body, set } = edit;
  const versioned = strategy.version !== undefined;
  const waiting = readPending(strategy, "persona", reader.id)?.op === "add";
  const crowd = isNew
    ? readCrowd(strategy.workspace, "personas", countedOf(readers, strategy), body)
    : undefined;
  const missing = (["name", "short", "job"] as const).filter((field) => !body[field].trim());
  return (
    <EditForm
      title={isNew ? t("personas.new") : reader.short}
      edit={edit}
      missing={missing.map((field) => t(`field.${field}`))}
      onClose={onClose}
      versioned={versioned}
      waiting={waiting}
    >
      <MakeRoom what="personas" crowd={crowd} value={leaves} onChange={setLeaves} />
      <Who reader={body} set={set} />
      <Mind reader={body} set={set} />
      <Reach reader={body} set={set} strategy={strategy} />
      {!isNew && !body.retiredOn && (
        <Retire
          {...{ type: "persona", id: reader.id, name: reader.short, op: "retire" }}
          {...{ versioned, waiting, onSaved }}
          hint={t("personas.retireHint")}
        />
      )}
    </EditForm>
  );
}

/** Readers that count towards the limit; one that leaves with the next version makes room already. */
function countedOf(readers: readonly Persona[], strategy: Strategy): Persona[] {
  return readers
    .filter(({ retiredOn }) => !retiredOn)
    .filter(({ id }) => readPending(strategy, "persona", id)?.op !== "retire")
    .map((one) => ({ ...one, name: one.short }));
}

interface PartProps {
  reader: Persona;
  set: (part: Partial<Persona>) => void;
}

function Who({ reader, set }: PartProps) {
  const t = useWords();
  return (
    <fieldset className="form-part">
      <legend>{t("personas.form.who")}</legend>
      <div className="edit-pair">
        <Text
          label={t("personas.form.short")}
          value={reader.short}
          onChange={(short) => set({ short })}
          maxLength={60}
          required
        />
        <Text
          label={t("personas.form.name")}
          value={reader.name}
          onChange={(name) => set({ name })}
          required
        />
        <Text
          label={t("personas.form.role")}
          value={reader.role ?? ""}
          onChange={(role) => set({ role })}
        />
        <Text
          label={t("personas.accounts")}
          value={reader.accounts ?? ""}
          onChange={(accounts) => set({ accounts })}
        />
      </div>
    </fieldset>
  );
}

/** The bulls-eye: the job, then what they think, how they choose, value, fear and trust. */
function Mind({ reader, set }: PartProps) {
  const t = useWords();
  const text = (field: "thinks" | "shops") => (
    <Text
      label={t(`reader.${field}`)}
      value={reader[field] ?? ""}
      onChange={(said) => set({ [field]: said })}
      rows={2}
    />
  );
  const lines = (field: "values" | "objections" | "trusts") => (
    <LinesField
      label={t(`reader.${field}`)}
      value={reader[field]}
      onChange={(said) => set({ [field]: [...said] })}
    />
  );
  return (
    <fieldset className="form-part">
      <legend>{t("personas.form.bullsEye")}</legend>
      <Text
        label={t("reader.job")}
        hint={t("personas.form.jobHint")}
        value={reader.job}
        onChange={(job) => set({ job })}
        rows={2}
        required
      />
      <p className="small muted">{t("personas.form.lines")}</p>
      <div className="edit-pair lines">
        {text("thinks")}
        {text("shops")}
        {lines("values")}
        {lines("objections")}
        {lines("trusts")}
        <LinesField
          label={t("personas.form.questions")}
          value={reader.questions}
          onChange={(questions) => set({ questions: [...questions] })}
        />
      </div>
    </fieldset>
  );
}

function Reach({ reader, set, strategy }: PartProps & { strategy: Strategy }) {
  const t = useWords();
  const lines = (field: "channels" | "avoid" | "signals", label: string) => (
    <LinesField
      label={label}
      value={reader[field]}
      onChange={(said) => set({ [field]: [...said] })}
    />
  );
  return (
    <fieldset className="form-part">
      <legend>{t("personas.form.reach")}</legend>
      <p className="small muted">{t("personas.form.lines")}</p>
      <div className="edit-pair lines">
        {lines("channels", t("personas.channels"))}
        {lines("avoid", t("reader.avoid"))}
        {lines("signals", t("personas.signals"))}
      </div>
      <Several
        label={t("personas.stages")}
        value={reader.stages}
        onChange={(stages) => set({ stages })}
        options={strategy.stages.map(({ id, name }) => ({ id, label: name }))}
      />
    </fieldset>
  );
}
