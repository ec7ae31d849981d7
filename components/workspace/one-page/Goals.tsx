import { useState } from "react";
import type { ReactNode } from "react";
import { openGoals } from "../../../utils/model/goal";
import type { Goal, Kpi, Reading } from "../../../utils/model/goal";
import { useDates, useWords } from "../../ui/words";
import { Waits } from "../edit/Waits";
import { GoalForm } from "../goals/GoalForm";
import { OpenForm } from "../edit/OpenForm";
import { OrderButton } from "../edit/OrderButton";
import { OrderGoals } from "../goals/OrderGoals";
import { CardHint } from "./CardHint";
import { Section, WithForm } from "./Section";
import { current } from "./sheet";
import type { Sheet } from "./sheet";

/** The goals as points on one line, most important first. */
export function Goals({ sheet }: { sheet: Sheet }) {
  const t = useWords();
  const { strategy, forms, mayEdit } = sheet;
  const [ordering, setOrdering] = useState(false);
  const { goals } = current(sheet);
  const active = goals.filter(({ status }) => status === "active");
  const tools = mayEdit && active.length > 1 && (
    <OrderButton
      {...{ ordering, setOrdering }}
      words={["goals.changeOrder", "goals.ordered"]}
      className="opens"
    />
  );
  return (
    <Section name="goals" title={t("page.goals")} tools={tools}>
      {goals.length === 0 && (
        <p className="muted">
          {t("page.noGoals")}{" "}
          <a className="no-print" href="#/goals">
            {t("goals.add")}
          </a>
        </p>
      )}
      {ordering ? (
        <OrderGoals goals={openGoals(strategy.goals)} onDone={forms.say} />
      ) : (
        <ol className="goals">
          {goals.map((goal) => (
            <GoalRow key={goal.id} goal={goal} sheet={sheet} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function GoalRow({ goal, sheet }: { goal: Goal; sheet: Sheet }) {
  const t = useWords();
  const { strategy, next, shown, forms, editing, mayEdit } = sheet;
  const edited = forms.open === goal.id && next.goals.find(({ id }) => id === goal.id);
  const owner = strategy.people.find(({ id }) => id === goal.ownerId)?.name;
  const nameOf = (id: string): string => {
    const other = shown.goals.find((one) => one.id === id);
    return other ? `${other.code} ${other.name}` : "";
  };
  return (
    <WithForm
      id={goal.id}
      className={goal.status === "draft" ? "goal draft" : "goal"}
      form={
        edited && (
          <GoalForm
            {...{ goal: edited, strategy, goals: next.goals }}
            onClose={forms.close}
            onSaved={forms.saved}
          />
        )
      }
    >
      <div className="goal-text">
        <h3 dir="auto" tabIndex={-1}>
          <span className="code">{goal.code}</span> {goal.name}{" "}
          {goal.status === "draft" && <span className="chip">{t("page.draft")}</span>}{" "}
          {editing && <Waits strategy={strategy} type="goal" id={goal.id} />}
        </h3>
        <p className="muted" dir="auto">
          {goal.why || t("page.noWhy")}
        </p>
        {owner && <p className="muted small">{t("page.owner", { name: owner })}</p>}
        <CardHint id={goal.id} notes={strategy.cardNotes} nameOf={nameOf} />
      </div>
      <Kpis kpis={goal.kpis} />
      {mayEdit && <OpenForm of={goal.id} forms={forms} about={goal.code} />}
    </WithForm>
  );
}

function Kpis({ kpis }: { kpis: readonly Kpi[] }): ReactNode {
  const t = useWords();
  return (
    <ul className="goal-kpis">
      {kpis.length === 0 && <li className="muted small">{t("page.noKpi")}</li>}
      {kpis.map((kpi) => (
        <KpiRow key={kpi.id} kpi={kpi} />
      ))}
    </ul>
  );
}

/** Where a number stands and where it should go, by when. */
function KpiRow({ kpi }: { kpi: Kpi }) {
  const t = useWords();
  const { day } = useDates();
  const said = useReading(kpi.unit);
  const now = said(kpi.current) ?? said(kpi.baseline);
  const target = said(kpi.target);
  return (
    <li>
      <p className="small muted" dir="auto">
        {kpi.name}
      </p>
      <p className="numbers">
        <span className="sr-only">{t("page.now")} </span>
        {now ? <b>{now}</b> : <span className="muted small">{t("page.unknown")}</span>}
        <span className="arrow" aria-hidden="true">
          →
        </span>
        <span className="sr-only"> {t("page.to")} </span>
        {target ? <b>{target}</b> : <span className="muted small">{t("page.noTarget")}</span>}{" "}
        {target && kpi.target?.on && (
          <span className="small muted">{t("page.by", { day: day(kpi.target.on) })}</span>
        )}
      </p>
    </li>
  );
}

/** Says a reading with its unit; nothing when there is no value. */
function useReading(unit: string | null | undefined) {
  const { amount } = useDates();
  return (reading: Reading | null | undefined): string | null =>
    typeof reading?.value === "number" ? amount(reading.value, unit ?? undefined) : null;
}
