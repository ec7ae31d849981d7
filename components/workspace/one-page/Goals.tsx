import type { ReactNode } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Goal, Kpi, Reading } from "../../../utils/model/goal";
import type { Person } from "../../../utils/model/people";
import { useDates, useWords } from "../../ui/words";
import { CardHint } from "./CardHint";
import { Section } from "./Section";

/** The goals as points on one line, most important first. */
export function Goals({
  goals,
  people,
  notes,
}: {
  goals: readonly Goal[];
  people: readonly Person[];
  notes: Strategy["cardNotes"];
}) {
  const t = useWords();
  const nameOf = (id: string): string => {
    const goal = goals.find((one) => one.id === id);
    return goal ? `${goal.code} ${goal.name}` : "";
  };
  return (
    <Section name="goals" title={t("page.goals")}>
      {goals.length === 0 && (
        <p className="muted">
          {t("page.noGoals")}{" "}
          <a className="no-print" href="#/welcome?door=file">
            {t("page.openFile")}
          </a>
        </p>
      )}
      <ol className="goals">
        {goals.map((goal) => (
          <GoalRow
            key={goal.id}
            goal={goal}
            owner={people.find((one) => one.id === goal.ownerId)?.name}
            hint={<CardHint id={goal.id} notes={notes} nameOf={nameOf} />}
          />
        ))}
      </ol>
    </Section>
  );
}

interface RowProps {
  goal: Goal;
  owner: string | undefined;
  hint: ReactNode;
}

function GoalRow({ goal, owner, hint }: RowProps) {
  const t = useWords();
  return (
    <li className={goal.status === "draft" ? "goal draft" : "goal"}>
      <div className="goal-text">
        <h3 dir="auto">
          <span className="code">{goal.code}</span> {goal.name}{" "}
          {goal.status === "draft" && <span className="chip">{t("page.draft")}</span>}
        </h3>
        <p className="muted" dir="auto">
          {goal.why || t("page.noWhy")}
        </p>
        {owner && <p className="muted small">{t("page.owner", { name: owner })}</p>}
        {hint}
      </div>
      <ul className="goal-kpis">
        {goal.kpis.length === 0 && <li className="muted small">{t("page.noKpi")}</li>}
        {goal.kpis.map((kpi) => (
          <KpiRow key={kpi.id} kpi={kpi} />
        ))}
      </ul>
    </li>
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
