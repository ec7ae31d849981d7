import { useId, useState } from "react";
import type { WorkspaceFinding } from "../../../utils/findings/contract";
import { useWords } from "../../ui/words";
import { DayField } from "./dates";
import { FormShell } from "./forms";
import type { Save } from "./StrategyRow";
import { Line } from "./why";

export interface AmendProps {
  save: Save;
  today: string;
  close: () => void;
}

/** What was typed as a number; nothing while it is none. A comma is a point in two of our languages. */
export function numberFrom(text: string): number | undefined {
  const plain = text.trim().replace(/\s/g, "").replace(",", ".");
  const value = Number(plain);
  return plain !== "" && Number.isFinite(value) ? value : undefined;
}

interface NumberProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  autoFocus?: boolean;
}

export function NumberField({ label, value, onChange, autoFocus }: NumberProps) {
  const t = useWords();
  const id = useId();
  const wrong = value.trim() !== "" && numberFrom(value) === undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        inputMode="decimal"
        value={value}
        autoFocus={autoFocus}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}e` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {wrong && (
        <p id={`${id}e`} className="small error">
          {t("review.numberError")}
        </p>
      )}
    </div>
  );
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
  const [dueOn, setDue] = useState("");
  return (
    <FormShell
      onSave={() => save({ what: "part", campaignId, partId, dueOn })}
      close={close}
      ready={dueOn !== ""}
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
  const [budget, setBudget] = useState(String(params["budget"] ?? ""));
  const [used, setUsed] = useState(String(params["used"] ?? ""));
  const [planned, spent] = [numberFrom(budget), numberFrom(used)];
  const ready = planned !== undefined && spent !== undefined && planned >= 0 && spent >= 0;
  const onSave = (): void => {
    if (ready) save({ what: "hours", campaignId: finding.target.id, budget: planned, used: spent });
  };
  return (
    <FormShell onSave={onSave} close={close} ready={ready}>
      <NumberField label={t("review.budget")} value={budget} onChange={setBudget} autoFocus />
      <NumberField label={t("review.used")} value={used} onChange={setUsed} />
    </FormShell>
  );
}
