import type { Strategy, TallyLine } from "../../../../utils/messages/strategy-view";
import { useDates, useWords } from "../../../ui/words";
import { Count } from "./Count";
import { Sheet } from "./Sheet";
import { loadsOf } from "./sums";
import type { Load } from "./sums";

interface Props {
  strategy: Strategy;
  lines: readonly TallyLine[];
}

/** What stands behind each goal, and which have nothing or a crowd. */
export function Goals({ strategy, lines }: Props) {
  const t = useWords();
  const loads = loadsOf(strategy, lines);
  return (
    <section className="part-of-review" aria-labelledby="loads">
      <h2 id="loads">{t("numbers.goals")}</h2>
      {loads.length === 0 ? (
        <p className="muted">{t("numbers.health.noGoals")}</p>
      ) : (
        <Sheet
          caption={t("numbers.goals")}
          heads={[
            t("form.goal"),
            t("numbers.live"),
            t("numbers.open"),
            t("numbers.planned"),
            t("numbers.mark"),
          ]}
          rows={loads.map((load) => rowOf(load))}
        />
      )}
    </section>
  );
}

function rowOf(load: Load) {
  const { goal, live, open } = load;
  return {
    id: goal.id,
    name: (
      <a href={`#/goals?id=${encodeURIComponent(goal.id)}`}>
        <span className="code">{goal.code}</span> {goal.name}
      </a>
    ),
    cells: [
      <Of key="a" load={load} value={live} what="live" status="live" />,
      <Of key="b" load={load} value={open} what="open" status="draft,review" />,
      <Planned key="c" load={load} />,
      <Marked key="d" load={load} />,
    ],
  };
}

function Of({
  load: { goal },
  value,
  what,
  status,
}: {
  load: Load;
  value: number;
  what: string;
  status: string;
}) {
  const t = useWords();
  const label = `${goal.code}, ${t(`numbers.${what}`)}`;
  return <Count value={value} label={label} filter={{ status, goal: goal.id }} />;
}

/** Parts are in the plan, not among the pieces. */
function Planned({ load: { goal, planned } }: { load: Load }) {
  const t = useWords();
  const { number } = useDates();
  if (planned === 0) return <span className="muted">0</span>;
  return (
    <a href="#/plan" aria-label={`${number(planned)}: ${goal.code}, ${t("numbers.planned")}`}>
      {number(planned)}
    </a>
  );
}

function Marked({ load: { mark } }: { load: Load }) {
  const t = useWords();
  if (mark === null) return null;
  const words = t(`numbers.mark.${mark}`);
  return mark === "gone" ? <a href="#/versions">{words}</a> : <span className="chip">{words}</span>;
}
