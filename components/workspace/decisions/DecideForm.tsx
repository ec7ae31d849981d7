import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Disagreement } from "../../../utils/model/disagreement";
import { useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { Choice, DayField, Text } from "../edit/fields";
import { useEdit } from "../edit/use-edit";
import type { When } from "../edit/use-edit";

interface Props {
  question: Disagreement;
  strategy: Strategy;
  onClose: () => void;
  onSaved: (saved: { operation: string; when: When }) => void;
}

/** The part of a disagreement this form changes; its unsaved words are kept under it. */
export const DECISION = "decision";

/** What was decided, and what would make us look at it again. */
export function DecideForm({ question, strategy, onClose, onSaved }: Props) {
  const t = useWords();
  const edit = useEdit({ type: "disagreement", stored: question, part: DECISION, onSaved });
  const { body, set } = edit;
  const decision = body.decision ?? "";
  const principles = strategy.workspace?.principles ?? [];
  const decide = (text: string): void =>
    set(
      text.trim() === ""
        ? { decision: text, status: question.status, decidedOn: question.decidedOn ?? null }
        : { decision: text, status: "decided", decidedOn: body.decidedOn ?? strategy.today },
    );
  const missing = [
    ...(decision.trim() === "" ? [t("field.decision")] : []),
    ...(body.decidedOn || decision.trim() === "" ? [] : [t("field.decidedOn")]),
  ];
  return (
    <EditForm
      title={t("decisions.decideOn", { topic: question.topic })}
      {...{ edit, missing, onClose }}
    >
      <p className="exactly" dir="auto">
        {question.exactly}
      </p>
      <Text label={t("field.decision")} value={decision} rows={2} required onChange={decide} />
      <Text
        label={t("field.revisitIf")}
        hint={t("decisions.revisitHint")}
        value={body.revisitIf ?? ""}
        rows={2}
        onChange={(revisitIf) => set({ revisitIf: revisitIf || null })}
      />
      <div className="edit-pair">
        <DayField
          label={t("field.decidedOn")}
          value={body.decidedOn ?? null}
          most={strategy.today}
          onChange={(decidedOn) => set({ decidedOn })}
        />
        {principles.length > 0 && (
          <Choice
            label={t("field.principle")}
            value={body.principle ?? null}
            onChange={(principle) => set({ principle })}
            options={[...new Set([...principles, body.principle ?? principles[0] ?? ""])].map(
              (one) => ({ id: one, label: one }),
            )}
            none={t("decisions.noPrinciple")}
          />
        )}
      </div>
    </EditForm>
  );
}
