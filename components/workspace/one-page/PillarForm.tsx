import { useState } from "react";
import { readCrowd } from "../../../utils/model/limits";
import { proofSource, proofText, proofWith } from "../../../utils/model/pillar";
import type { Pillar } from "../../../utils/model/pillar";
import { useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { LinesField, Text } from "../edit/fields";
import { MakeRoom } from "../edit/MakeRoom";
import { newId } from "../edit/new-id";
import { Retire } from "../edit/Retire";
import { useEdit } from "../edit/use-edit";
import { readPending } from "../edit/Waits";
import { Pairs } from "../goals/Pairs";
import type { Sheet } from "./sheet";

const MOST_PROOFS = 5;

interface Props {
  /** Absent for a new one */
  pillar?: Pillar;
  sheet: Sheet;
}

/** One message: a claim and what proves it. */
export function PillarForm({ pillar, sheet: { strategy, next, forms } }: Props) {
  const t = useWords();
  const [blank] = useState<Pillar>(() => ({
    ...{ id: newId("m"), name: "", claim: "", proof: [], signals: [] },
  }));
  const [leaves, setLeaves] = useState<string | null>(null);
  const stored = pillar ?? blank;
  const isNew = pillar === undefined;
  const edit = useEdit({
    ...{ type: "pillar", stored, isNew, onSaved: forms.saved },
    also: () => (leaves ? [{ op: "retire", type: "pillar", id: leaves }] : []),
  });
  const { body, set } = edit;
  const waits = (id: string) => readPending(strategy, "pillar", id)?.op;
  const here = next.pillars.filter(({ id, retiredOn }) => !retiredOn && waits(id) !== "retire");
  const versioned = strategy.version !== undefined;
  const waiting = waits(stored.id) === "add";
  const missing = (["name", "claim"] as const).filter((field) => !body[field].trim());
  return (
    <EditForm
      title={pillar?.name ?? t("page.newPillar")}
      edit={edit}
      missing={missing.map((field) => t(`field.${field}`))}
      onClose={forms.close}
      versioned={versioned}
      waiting={waiting}
    >
      <Fields pillar={body} set={set} />
      {isNew && (
        <MakeRoom
          what="pillars"
          crowd={readCrowd(strategy.workspace, "pillars", here, body)}
          value={leaves}
          onChange={setLeaves}
        />
      )}
      {!isNew && (
        <Retire
          {...{ type: "pillar", id: stored.id, name: stored.name, op: "retire" }}
          {...{ versioned, waiting, onSaved: forms.saved }}
        />
      )}
    </EditForm>
  );
}

function Fields({ pillar, set }: { pillar: Pillar; set: (part: Partial<Pillar>) => void }) {
  const t = useWords();
  return (
    <>
      <Text
        label={t("field.name")}
        value={pillar.name}
        onChange={(name) => set({ name })}
        required
      />
      <Text
        label={t("field.claim")}
        hint={t("page.claimHint")}
        value={pillar.claim}
        onChange={(claim) => set({ claim })}
        required
      />
      <Pairs
        title={t("field.proof")}
        add={t("page.addProof")}
        labels={[t("page.proofText"), t("page.proofSource")]}
        value={pillar.proof.map((one) => [proofText(one), proofSource(one)])}
        most={MOST_PROOFS}
        onChange={(pairs, from) =>
          set({
            proof: pairs.map(([text, source], at) =>
              proofWith(pillar.proof[from[at] ?? -1] ?? "", { text, source }),
            ),
          })
        }
      />
      <LinesField
        label={t("field.signals")}
        hint={t("goals.signalsHint")}
        value={pillar.signals}
        onChange={(signals) => set({ signals: [...signals] })}
      />
    </>
  );
}
