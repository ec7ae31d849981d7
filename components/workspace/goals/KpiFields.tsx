import { Plus } from "lucide-react";
import { useState } from "react";
import type { Kpi } from "../../../utils/model/goal";
import { Fold } from "../../ui/Fold";
import { useWords } from "../../ui/words";
import { Choice, DayField, NumberField, Text } from "../edit/fields";
import type { GoalFieldsProps } from "./goal-fields";
import { newKpi } from "./new-goal";

const EVERY = ["week", "fortnight", "month", "quarter", "half year"] as const;
const UNITS = ["count", "percent", "days", "weeks", "months", "hours", "minutes"] as const;
const OWN = "own";

/** How one sees that the goal is met: its key results, each folded under its name. */
export function Kpis({ goal, set, strategy }: GoalFieldsProps) {
  const t = useWords();
  const [added, setAdded] = useState<string | null>(null);
  const add = (): void => {
    const kpi = newKpi();
    setAdded(kpi.id);
    set({ kpis: [...goal.kpis, kpi] });
  };
  return (
    <fieldset className="kpi-fields">
      <legend className="label">{t("field.kpis")}</legend>
      {goal.kpis.map((kpi) => (
        <Fold key={kpi.id} title={kpi.name || t("goals.kpi.new")} open={kpi.id === added}>
          <KpiFields
            kpi={kpi}
            people={strategy.people}
            currency={strategy.workspace?.currency ?? null}
            set={(part) =>
              set({
                kpis: goal.kpis.map((one) => (one.id === kpi.id ? { ...one, ...part } : one)),
              })
            }
          />
          <div className="row">
            <button
              type="button"
              className="button plain"
              onClick={() => set({ kpis: goal.kpis.filter((one) => one.id !== kpi.id) })}
            >
              {t("goals.kpi.remove")}
            </button>
          </div>
        </Fold>
      ))}
      <div className="row">
        <button type="button" className="button plain" onClick={add}>
          <Plus size={16} aria-hidden /> {t("goals.kpi.add")}
        </button>
      </div>
    </fieldset>
  );
}

interface Props {
  kpi: Kpi;
  people: GoalFieldsProps["strategy"]["people"];
  currency: string | null;
  set: (part: Partial<Kpi>) => void;
}

function KpiFields({ kpi, people, currency, set }: Props) {
  const t = useWords();
  return (
    <div className="kpi-form">
      <Text
        label={t("goals.kpi.name")}
        hint={t("goals.kpi.nameHint")}
        value={kpi.name}
        onChange={(name) => set({ name })}
        required
        autoFocus={kpi.name === ""}
      />
      <div className="edit-pair">
        <Choice
          label={t("field.kind")}
          value={kpi.kind}
          onChange={(kind) => set({ kind: kind as Kpi["kind"] })}
          options={(["outcome", "output"] as const).map((id) => ({
            id,
            label: t(`goals.kind.${id}`),
          }))}
        />
        <Unit unit={kpi.unit ?? "count"} currency={currency} onChange={(unit) => set({ unit })} />
        <Choice
          label={t("field.direction")}
          value={kpi.direction ?? "up"}
          onChange={(direction) => set({ direction: direction as Kpi["direction"] })}
          options={(["up", "down", "keep"] as const).map((id) => ({
            id,
            label: t(`goals.direction.${id}`),
          }))}
        />
      </div>
      <Marks kpi={kpi} set={set} />
      <div className="edit-pair">
        <Text
          label={t("field.source")}
          hint={t("goals.kpi.sourceHint")}
          value={kpi.source ?? ""}
          onChange={(source) => set({ source })}
        />
        <Choice
          label={t("field.ownerId")}
          value={kpi.ownerId ?? null}
          onChange={(ownerId) => set({ ownerId })}
          options={people.map(({ id, name }) => ({ id, label: name }))}
          none={t("goals.nobody")}
        />
        <Every every={kpi.checkEvery ?? null} onChange={(checkEvery) => set({ checkEvery })} />
      </div>
    </div>
  );
}

/** Where it starts and where it should go, each with its day. */
function Marks({ kpi, set }: Pick<Props, "kpi" | "set">) {
  const t = useWords();
  return (
    <div className="edit-pair">
      {(["baseline", "target"] as const).flatMap((mark) => [
        <NumberField
          key={mark}
          label={t(`field.${mark}`)}
          value={kpi[mark]?.value ?? null}
          onChange={(value) => set({ [mark]: { ...kpi[mark], value } })}
        />,
        <DayField
          key={`${mark}-on`}
          label={t(`goals.kpi.${mark}On`)}
          value={kpi[mark]?.on ?? null}
          onChange={(on) => set({ [mark]: { ...kpi[mark], on } })}
        />,
      ])}
    </div>
  );
}

interface UnitProps {
  unit: string;
  currency: string | null;
  onChange: (unit: string) => void;
}

/** What is counted in: a few that every language has words for, the workspace's money, or a word of one's own. */
function Unit({ unit, currency, onChange }: UnitProps) {
  const t = useWords();
  const known = [...UNITS, ...(currency ? [currency] : [])];
  const own = !known.includes(unit);
  return (
    <>
      <Choice
        label={t("field.unit")}
        value={own ? OWN : unit}
        onChange={(chosen) => onChange(chosen === OWN ? "" : (chosen ?? "count"))}
        options={[
          ...known.map((id) => ({ id, label: id === currency ? id : t(`goals.unit.${id}`) })),
          { id: OWN, label: t("goals.unit.own") },
        ]}
      />
      {own && <Text label={t("goals.unit.word")} value={unit} onChange={onChange} maxLength={40} />}
    </>
  );
}

interface EveryProps {
  every: string | null;
  onChange: (every: string | null) => void;
}

/** How often it is read; words of a file that are none of ours stay. */
function Every({ every, onChange }: EveryProps) {
  const t = useWords();
  const said = useEvery();
  const other = every !== null && !EVERY.some((one) => one === every) ? [every] : [];
  return (
    <Choice
      label={t("field.checkEvery")}
      value={every}
      onChange={onChange}
      options={[...EVERY, ...other].map((id) => ({ id, label: said(id) }))}
      none={t("goals.every.none")}
    />
  );
}

/** Says how often something is read; a file's own words as they are. */
export function useEvery(): (every: string) => string {
  const t = useWords();
  return (every) =>
    EVERY.some((one) => one === every) ? t(`goals.every.${every.replace(" ", "-")}`) : every;
}
