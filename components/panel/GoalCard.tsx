import type { KpiLine } from "../../utils/messages/views";
import { Fold } from "../ui/Fold";
import { useDates, useWords } from "../ui/words";
import type { CardProps } from "./card";
import { Node } from "./Node";

/** What for: the goal, where its first key result stands and where it should go, and by when. */
export function GoalCard({ context }: CardProps) {
  const t = useWords();
  const { goal, link } = context;
  if (!goal)
    return (
      <Node label={t("goal.title")} open>
        <p>{t("goal.unknown")}</p>
      </Node>
    );
  const ended = goal.status === "retired" || goal.status === "done" ? goal.status : null;
  return (
    <Node label={t("goal.title")}>
      <p className="lead" dir="auto">
        <span className="code">{goal.code}</span> {goal.name}
      </p>
      {ended && <p className="warm">{t(`goal.${ended}`)}</p>}
      {goal.kpi && <Kpi kpi={goal.kpi} />}
      {link && link.supporting.length > 0 && (
        <p className="small muted">
          {t("goal.supporting")}:{" "}
          {link.supporting.map((one) => `${one.code} ${one.name}`).join(", ")}
        </p>
      )}
      {(goal.why || goal.owner || goal.businessGoal) && (
        <Fold title={t("goal.more")}>
          {goal.why && <p dir="auto">{goal.why}</p>}
          {goal.businessGoal && (
            <p className="small muted">{t("goal.moves", { name: goal.businessGoal })}</p>
          )}
          {goal.owner && <p className="small muted">{t("goal.owner", { name: goal.owner })}</p>}
        </Fold>
      )}
    </Node>
  );
}

function Kpi({ kpi }: { kpi: KpiLine }) {
  const t = useWords();
  const { day, amount } = useDates();
  const value = (reading: { value: number }): string => amount(reading.value, kpi.unit);
  return (
    <div className="kpi">
      <p className="small muted" dir="auto">
        {kpi.name}
      </p>
      <dl className="kpi-line">
        <div>
          <dt>{t("goal.now")}</dt>
          <dd className={kpi.stale ? "stale" : undefined}>{kpi.now ? value(kpi.now) : "–"}</dd>
        </div>
        <span aria-hidden="true" className="arrow" />
        <div>
          <dt>{t("goal.target")}</dt>
          <dd>
            {kpi.target ? value(kpi.target) : "–"}
            {kpi.target?.on && (
              <span className="small muted"> {t("goal.by", { day: day(kpi.target.on) })}</span>
            )}
          </dd>
        </div>
      </dl>
      {!kpi.target && <p className="small warm">{t("goal.noTarget")}</p>}
      {kpi.stale && <p className="small warm">{t("goal.stale", { count: kpi.daysOld ?? 0 })}</p>}
    </div>
  );
}
