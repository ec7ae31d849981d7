import type { Reality as Counts } from "../../../utils/model/reality";
import { useWords } from "../../ui/words";

/** What is looked at: all parts, some of them, or the pieces nobody planned. */
export type Shown = keyof Counts;

interface Props {
  reality: Counts;
  shown: Shown;
  show: (shown: Shown) => void;
  /** False while the pieces are being counted */
  counted: boolean;
}

/** The parts, and what they add up from; beside them what is late and what came without a plan. */
const ADDING: readonly Shown[] = ["open", "started", "live", "elsewhere"];
const BESIDE: readonly Shown[] = ["late", "unplanned"];

/** The plan against what there is, in counts. Each opens exactly what it counts. */
export function Reality({ reality, shown, show, counted }: Props) {
  const t = useWords();
  const countOf = (one: Shown): number =>
    one === "unplanned" ? reality.unplanned : reality[one].length;
  const number = (one: Shown) => (
    <Count key={one} name={one} count={countOf(one)} shown={shown} show={show} />
  );
  const adding = ADDING.filter((one) => one !== "elsewhere" || reality.elsewhere.length > 0);
  return (
    <div className="reality" role="group" aria-label={t("plan.reality")}>
      {number("planned")}
      <span aria-hidden="true">=</span>
      {adding.map((one, at) => (
        <span key={one} className="reality-sum">
          {at > 0 && <span aria-hidden="true">+</span>}
          {number(one)}
        </span>
      ))}
      <span className="reality-beside">{BESIDE.map(number)}</span>
      {!counted && <span className="small muted">{t("plan.counting")}</span>}
    </div>
  );
}

interface CountProps {
  name: Shown;
  count: number;
  shown: Shown;
  show: (shown: Shown) => void;
}

function Count({ name, count, shown, show }: CountProps) {
  const t = useWords();
  const warm = count > 0 && (name === "late" || name === "unplanned");
  return (
    <button
      type="button"
      className={warm ? "count warm" : "count"}
      data-count={name}
      aria-pressed={shown === name}
      onClick={() => show(shown === name ? "planned" : name)}
    >
      {t(`plan.count.${name}`, { count })}
    </button>
  );
}
