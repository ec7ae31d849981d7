import type { Strategy } from "../../../utils/messages/strategy-view";
import { EVIDENCE_TYPES, isWeak } from "../../../utils/model/evidence";
import type { EvidenceItem } from "../../../utils/model/evidence";
import { useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { Choice, DayField, NumberField, Several, Text } from "../edit/fields";
import { Retire } from "../edit/Retire";
import { useEdit } from "../edit/use-edit";
import type { When } from "../edit/use-edit";
import { BACKED } from "./backed";
import type { backedBy } from "./backed";

interface Props {
  item: EvidenceItem;
  isNew?: boolean;
  /** Title of the piece it comes from */
  title?: string;
  strategy: Strategy;
  backed: ReturnType<typeof backedBy>;
  onClose: () => void;
  onSaved: (saved: { operation: string; when: When }) => void;
}

/** One fact, with its source and what it stands behind. */
export function EvidenceForm(props: Props) {
  const { item, isNew = false, title, strategy, backed, onClose, onSaved } = props;
  const t = useWords();
  const edit = useEdit({ type: "evidence", stored: item, isNew, onSaved });
  const { body, set } = edit;
  const countWrong =
    typeof body.count === "number" && !(Number.isInteger(body.count) && body.count > 0);
  const missing = [
    ...(body.text.trim() ? [] : [t("field.text")]),
    ...(countWrong ? [t("field.count")] : []),
  ];
  return (
    <EditForm
      title={isNew ? t("evidence.new") : t(`evidence.type.${item.type}`)}
      edit={edit}
      missing={missing}
      onClose={onClose}
    >
      {title && <p className="notice">{t("evidence.from", { title })}</p>}
      <Fact {...{ body, set, countWrong, isNew }} people={strategy.people} />
      {BACKED.map((kind) => (
        <Several
          key={kind}
          label={t(`evidence.group.${kind}`)}
          value={body.backs}
          onChange={(backs) => set({ backs })}
          options={backed[kind].filter(({ id, open }) => open || body.backs.includes(id))}
        />
      ))}
      {!isNew && (
        <Retire
          {...{ type: "evidence", id: item.id, name: item.text, op: "remove", onSaved }}
          hint={t("evidence.removeHint")}
        />
      )}
    </EditForm>
  );
}

interface FactProps {
  body: EvidenceItem;
  set: (part: Partial<EvidenceItem>) => void;
  countWrong: boolean;
  isNew: boolean;
  people: Strategy["people"];
}

function Fact({ body, set, countWrong, isNew, people }: FactProps) {
  const t = useWords();
  return (
    <>
      <Text
        label={t("evidence.fact")}
        hint={t("evidence.factHint")}
        value={body.text}
        onChange={(text) => set({ text })}
        rows={2}
        maxLength={300}
        autoFocus={isNew}
        required
      />
      <div className="edit-pair">
        <Choice
          label={t("field.type")}
          value={body.type}
          onChange={(type) =>
            set({ type: EVIDENCE_TYPES.find((one) => one === type) ?? body.type })
          }
          options={EVIDENCE_TYPES.map((id) => ({ id, label: t(`evidence.type.${id}`) }))}
        />
        <Choice
          label={t("evidence.owner")}
          value={body.ownerId ?? null}
          onChange={(ownerId) => set({ ownerId })}
          options={people.map(({ id, name }) => ({ id, label: name }))}
          none={t("evidence.noOwner")}
        />
      </div>
      {isWeak(body.type) && <p className="small warm">{t("evidence.weakHint")}</p>}
      <div className="edit-pair">
        <Text
          label={t("evidence.source")}
          hint={t("evidence.sourceHint")}
          value={body.source ?? ""}
          onChange={(source) => set({ source })}
        />
        <NumberField
          label={t("field.count")}
          hint={t("evidence.countHint")}
          value={body.count ?? null}
          onChange={(count) => set({ count })}
          error={countWrong ? t("evidence.countError") : undefined}
        />
        <DayField label={t("field.on")} value={body.on ?? null} onChange={(on) => set({ on })} />
      </div>
    </>
  );
}
