import { useId, useState } from "react";
import type { WorkspaceFinding } from "../../../utils/findings/contract";
import type { Amendment } from "../../../utils/messages/amendment";
import type { Kpi } from "../../../utils/model/goal";
import { Select } from "../../ui/Select";
import { useWords } from "../../ui/words";
import { NumberField, numberFrom } from "./amendments";
import type { AmendProps } from "./amendments";
import { DayField } from "./dates";
import { FormShell } from "./forms";

type Gap = "target" | "date" | "source" | "owner" | "baseline";

interface KpiProps extends AmendProps {
  finding: WorkspaceFinding;
  kpi: Kpi | undefined;
  people: readonly { id: string; name: string }[];
}

const PREFIX = "facts.gap.";

/** What a key result lacks, and only that; some of it is better than nothing. */
export function KpiForm({ save, close, finding, kpi, people }: KpiProps) {
  const t = useWords();
  const gaps = finding.facts
    .filter(({ key }) => key.startsWith(PREFIX))
    .map(({ key }) => key.slice(PREFIX.length) as Gap);
  const [said, setSaid] = useState<Partial<Record<Gap, string>>>({});
  const change = changeFrom(said);
  const field = (gap: Gap) => ({
    label: t(`review.kpi.${gap}`) + (isNumber(gap) ? unitOf(kpi) : ""),
    value: said[gap] ?? "",
    autoFocus: gap === gaps[0],
    onChange: (text: string) => setSaid((old) => ({ ...old, [gap]: text })),
  });
  const onSave = (): void => {
    if (change)
      save({ what: "kpi", goalId: finding.target.in, kpiId: finding.target.id, ...change });
  };
  return (
    <FormShell onSave={onSave} close={close} ready={change !== null}>
      {gaps.map((gap) => {
        if (isNumber(gap)) return <NumberField key={gap} {...field(gap)} />;
        if (gap === "date") return <DayField key={gap} {...field(gap)} />;
        if (gap === "source") return <Text key={gap} {...field(gap)} />;
        return (
          <Select
            key={gap}
            label={t("review.kpi.owner")}
            value={said.owner ?? ""}
            onChoose={(owner) => setSaid((old) => ({ ...old, owner }))}
          >
            <option value="">{t("review.nobody")}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        );
      })}
    </FormShell>
  );
}

function isNumber(gap: Gap): boolean {
  return gap === "target" || gap === "baseline";
}

/** " (%)" behind the name of a number; nothing for things that are merely counted. */
function unitOf(kpi: Kpi | undefined): string {
  if (!kpi?.unit || kpi.unit === "count") return "";
  return ` (${kpi.unit === "percent" ? "%" : kpi.unit})`;
}

type Change = Omit<Extract<Amendment, { what: "kpi" }>, "what" | "goalId" | "kpiId">;

/** What was filled in; nothing while that is nothing, or while a number is none. */
function changeFrom(said: Partial<Record<Gap, string>>): Change | null {
  const filled = Object.entries(said).filter(([, text]) => text.trim() !== "");
  if (filled.length === 0) return null;
  const [target, baseline] = [numberFrom(said.target ?? ""), numberFrom(said.baseline ?? "")];
  if (filled.some(([gap, text]) => isNumber(gap as Gap) && numberFrom(text) === undefined))
    return null;
  const source = said.source?.trim();
  return {
    ...(baseline === undefined ? {} : { baseline: { value: baseline } }),
    ...(target === undefined && !said.date
      ? {}
      : {
          target: {
            ...(target === undefined ? {} : { value: target }),
            ...(said.date ? { on: said.date } : {}),
          },
        }),
    ...(source ? { source } : {}),
    ...(said.owner ? { ownerId: said.owner } : {}),
  };
}

interface TextProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  autoFocus?: boolean;
}

function Text({ label, value, onChange, autoFocus }: TextProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        maxLength={300}
        value={value}
        dir="auto"
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface ReadingProps extends AmendProps {
  goalId: string;
  kpiId: string;
  kpi: Kpi | undefined;
}

/** A fresh reading of a key result. */
export function ReadingForm({ save, today, close, goalId, kpiId, kpi }: ReadingProps) {
  const t = useWords();
  const [text, setText] = useState("");
  const [on, setOn] = useState(today);
  const value = numberFrom(text);
  const onSave = (): void => {
    if (value !== undefined) save({ what: "reading", goalId, kpiId, value, on });
  };
  return (
    <FormShell onSave={onSave} close={close} ready={value !== undefined && on !== ""}>
      <NumberField
        label={t("review.reading") + unitOf(kpi)}
        value={text}
        onChange={setText}
        autoFocus
      />
      <DayField label={t("review.readOn")} value={on} most={today} onChange={setOn} />
    </FormShell>
  );
}
