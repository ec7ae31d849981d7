import { useState } from "react";
import type { WorkspaceFinding } from "../../../utils/findings/contract";
import type { Amendment } from "../../../utils/messages/amendment";
import type { Kpi } from "../../../utils/model/goal";
import { Select } from "../../ui/Select";
import { useWords } from "../../ui/words";
import { DayField, NumberField, Text } from "../edit/fields";
import type { AmendProps } from "./amendments";
import { FormShell } from "./forms";

type Gap = "target" | "date" | "source" | "owner" | "baseline";

/** What was filled in so far. */
interface Said {
  target?: number | null;
  baseline?: number | null;
  date?: string | null;
  source?: string;
  owner?: string;
}

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
  const [said, setSaid] = useState<Said>({});
  const change = changeFrom(said);
  const say = (more: Said): void => setSaid((old) => ({ ...old, ...more }));
  const label = (gap: Gap): string =>
    t(`review.kpi.${gap}`) + (gap === "target" || gap === "baseline" ? unitOf(kpi) : "");
  const named = (gap: Gap) => ({ label: label(gap), autoFocus: gap === gaps[0] });
  const onSave = (): void => {
    if (change)
      save({ what: "kpi", goalId: finding.target.in, kpiId: finding.target.id, ...change });
  };
  return (
    <FormShell onSave={onSave} close={close} ready={change !== null}>
      {gaps.map((gap) => {
        if (gap === "target" || gap === "baseline")
          return (
            <NumberField
              key={gap}
              {...named(gap)}
              value={said[gap] ?? null}
              onChange={(value) => say({ [gap]: value })}
            />
          );
        if (gap === "date")
          return (
            <DayField
              key={gap}
              {...named(gap)}
              value={said.date ?? null}
              onChange={(date) => say({ date })}
            />
          );
        if (gap === "source")
          return (
            <Text
              key={gap}
              {...named(gap)}
              value={said.source ?? ""}
              onChange={(source) => say({ source })}
            />
          );
        return (
          <Select
            key={gap}
            label={t("review.kpi.owner")}
            value={said.owner ?? ""}
            onChoose={(owner) => say({ owner })}
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

/** " (%)" behind the name of a number; nothing for things that are merely counted. */
function unitOf(kpi: Kpi | undefined): string {
  if (!kpi?.unit || kpi.unit === "count") return "";
  return ` (${kpi.unit === "percent" ? "%" : kpi.unit})`;
}

type Change = Omit<Extract<Amendment, { what: "kpi" }>, "what" | "goalId" | "kpiId">;

/** What was filled in; nothing while that is nothing. */
function changeFrom({ target, baseline, date, source = "", owner }: Said): Change | null {
  const aim = {
    ...(typeof target === "number" ? { value: target } : {}),
    ...(date ? { on: date } : {}),
  };
  const change: Change = {
    ...(typeof baseline === "number" ? { baseline: { value: baseline } } : {}),
    ...(Object.keys(aim).length > 0 ? { target: aim } : {}),
    ...(source.trim() ? { source: source.trim() } : {}),
    ...(owner ? { ownerId: owner } : {}),
  };
  return Object.keys(change).length > 0 ? change : null;
}

interface ReadingProps extends AmendProps {
  goalId: string;
  kpiId: string;
  kpi: Kpi | undefined;
}

/** A fresh reading of a key result. */
export function ReadingForm({ save, today, close, goalId, kpiId, kpi }: ReadingProps) {
  const t = useWords();
  const [value, setValue] = useState<number | null>(null);
  const [on, setOn] = useState<string | null>(today);
  const onSave = (): void => {
    if (value !== null && on !== null) save({ what: "reading", goalId, kpiId, value, on });
  };
  return (
    <FormShell onSave={onSave} close={close} ready={value !== null && on !== null}>
      <NumberField
        label={t("review.reading") + unitOf(kpi)}
        value={value}
        onChange={setValue}
        autoFocus
      />
      <DayField label={t("review.readOn")} value={on} most={today} onChange={setOn} />
    </FormShell>
  );
}
