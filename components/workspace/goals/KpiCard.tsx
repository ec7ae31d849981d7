import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Goal, Kpi } from "../../../utils/model/goal";
import { readProgress, readProjection, seriesOf, staleDays } from "../../../utils/model/kpi";
import { LineChart } from "../../charts/LineChart";
import { useDates, useWords } from "../../ui/words";
import { useEvery } from "./KpiFields";
import { Readings } from "./Readings";
import type { ReadingsProps } from "./Readings";
import { readNow, useAmount, useGaps } from "./words";
import { serving } from "./work";
import type { Work } from "./work";

interface Props {
  goal: Goal;
  kpi: Kpi;
  strategy: Strategy;
  /** What goes on for its goal; nothing while that is being counted */
  work: Work | null;
  /** Absent where readings cannot be changed */
  readings: Pick<ReadingsProps, "stored" | "say"> | null;
}

/** One key result: where it stands, how it moved, what keeps it from being judged. */
export function KpiCard({ goal, kpi, strategy, work, readings }: Props) {
  const t = useWords();
  const say = useAmount(kpi);
  const [points, end] = [seriesOf(kpi), readProjection(kpi)];
  const target = kpi.target?.value;
  return (
    <li className="kpi-card" data-entity={kpi.id}>
      <h4 dir="auto" tabIndex={-1}>
        {kpi.name}{" "}
        {kpi.kind === "output" && <span className="chip">{t("goals.kind.outputShort")}</span>}
      </h4>
      <Numbers kpi={kpi} />
      {points.length > 1 && (
        <LineChart
          label={t("goals.kpi.chart", { kpi: kpi.name })}
          points={points}
          {...(typeof target === "number"
            ? { target: { value: target, on: kpi.target?.on ?? null } }
            : {})}
          {...(end ? { end } : {})}
          say={say}
        />
      )}
      <Said goal={goal} kpi={kpi} today={strategy.today} work={work} />
      <About kpi={kpi} strategy={strategy} />
      {readings && <Readings kpiId={kpi.id} today={strategy.today} {...readings} />}
    </li>
  );
}

function Numbers({ kpi }: { kpi: Kpi }) {
  const t = useWords();
  const { day } = useDates();
  const say = useAmount(kpi);
  const now = readNow(kpi);
  const target = kpi.target?.value;
  return (
    <p className="numbers">
      <span className="sr-only">{t("page.now")} </span>
      {now ? <b>{say(now.value)}</b> : <span className="muted small">{t("page.unknown")}</span>}
      <span className="arrow" aria-hidden="true">
        →
      </span>
      <span className="sr-only"> {t("page.to")} </span>
      {typeof target === "number" ? (
        <b>{say(target)}</b>
      ) : (
        <span className="muted small">{t("page.noTarget")}</span>
      )}{" "}
      {kpi.target?.on && (
        <span className="small muted">{t("page.by", { day: day(kpi.target.on) })}</span>
      )}
    </p>
  );
}

interface SaidProps {
  goal: Goal;
  kpi: Kpi;
  today: string;
  work: Work | null;
}

/** What the numbers say, in words. That they moved while work went on is all that is known. */
function Said({ goal, kpi, today, work }: SaidProps) {
  const t = useWords();
  const { day } = useDates();
  const [say, gaps, every] = [useAmount(kpi), useGaps()(kpi), useEvery()];
  const [progress, end, stale] = [readProgress(kpi), readProjection(kpi), staleDays(kpi, today)];
  const pieces = work ? serving(work) : 0;
  return (
    <>
      {gaps && <p className="small warm">{gaps}</p>}
      {progress && (
        <p className="small">
          {t(pieces > 0 ? "goals.movedWhile" : "goals.moved", {
            from: say(progress.from.value),
            to: say(progress.to.value),
            count: pieces,
          })}{" "}
          {progress.state !== "unknown" && t(`goals.progress.${progress.state}`)}
        </p>
      )}
      {end && (
        <p className="small">
          {t("goals.pace", { goal: goal.code, value: say(end.value), day: day(end.on) })}
        </p>
      )}
      {stale > 0 && goal.status === "active" && (
        <p className="small warm">
          {t("goals.stale", { count: stale, every: every(kpi.checkEvery ?? "") })}
        </p>
      )}
    </>
  );
}

/** Where the number comes from, who looks after it, how often. */
function About({ kpi, strategy }: { kpi: Kpi; strategy: Strategy }) {
  const t = useWords();
  const { day } = useDates();
  const every = useEvery();
  const owner = strategy.people.find(({ id }) => id === kpi.ownerId)?.name;
  const readOn = readNow(kpi)?.on;
  const parts = [
    readOn && t("goals.readOn", { day: day(readOn) }),
    kpi.source && t("goals.source", { source: kpi.source }),
    owner,
    kpi.checkEvery && t("goals.checked", { every: every(kpi.checkEvery) }),
  ].filter(Boolean);
  return parts.length === 0 ? null : (
    <p className="small muted" dir="auto">
      {parts.join(" · ")}
    </p>
  );
}
