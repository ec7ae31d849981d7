import { useState } from "react";
import type { WorkspaceFinding } from "../../../utils/findings/contract";
import { useWords } from "../../ui/words";
import { DayField, NumberField } from "../edit/fields";
import { numberIn } from "../edit/numbers";
import { FormShell } from "./forms";
import type { Save } from "./StrategyRow";
import { Line } from "./why";

export interface AmendProps {
  save: Save;
  today: string;
  close: () => void;
}

/** "So that …?": what reaching a goal changes. */
export function SoThatForm({ save, goalId, close }: AmendProps & { goalId: string }) {
  const t = useWords();
  const [text, setText] = useState("");
  return (
    <FormShell
      onSave={() => save({ what: "soThat", goalId, text: text.trim() })}
      close={close}
      ready={text.trim() !== ""}
    >
      <Line label={t("review.soThat")} value={text} autoFocus onChange={setText} />
    </FormShell>
  );
}

/** Another day for a planned part. */
export function PartForm(props: AmendProps & { campaignId: string; partId: string }) {
  const { save, today, close, campaignId, partId } = props;
  const t = useWords();
  const [dueOn, setDue] = useState<string | null>(null);
  return (
    <FormShell
      onSave={() => dueOn !== null && save({ what: "part", campaignId, partId, dueOn })}
      close={close}
      ready={dueOn !== null}
    >
      <DayField
        label={t("review.partDay")}
        value={dueOn}
        least={today}
        onChange={setDue}
        autoFocus
      />
    </FormShell>
  );
}

/** Hours for working together: what was planned, what was used. */
export function HoursForm({ save, close, finding }: AmendProps & { finding: WorkspaceFinding }) {
  const t = useWords();
  const { params = {} } = finding.message;
  const [budget, setBudget] = useState(numberIn(String(params["budget"] ?? "")));
  const [used, setUsed] = useState(numberIn(String(params["used"] ?? "")));
  const ready = budget !== null && used !== null && budget >= 0 && used >= 0;
  const onSave = (): void => {
    if (ready) save({ what: "hours", campaignId: finding.target.id, budget, used });
  };
  return (
    <FormShell onSave={onSave} close={close} ready={ready}>
      <NumberField label={t("review.budget")} value={budget} onChange={setBudget} autoFocus />
      <NumberField label={t("review.used")} value={used} onChange={setUsed} />
    </FormShell>
  );
}
