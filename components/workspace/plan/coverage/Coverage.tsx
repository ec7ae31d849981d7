import { useMemo, useState } from "react";
import { coverageOf } from "../../../../utils/model/coverage";
import type { Axis, Cell } from "../../../../utils/model/coverage";
import { useWords } from "../../../ui/words";
import { say } from "../address";
import { usePlan } from "../data";
import { CellDetail } from "./CellDetail";
import { Grid } from "./Grid";
import "./coverage.css";

const AXES = ["stage", "channel"] as const;

/** Who hears from us where: readers by stage, or by channel, in planned and live. */
export default function Coverage({ query }: { query: URLSearchParams }) {
  const t = useWords();
  const { strategy, running, states, lines } = usePlan();
  const axis: Axis = query.get("by") === "channel" ? "channel" : "stage";
  const [open, setOpen] = useState<Pick<Cell, "personaId" | "value"> | null>(null);
  const coverage = useMemo(
    () => coverageOf({ ...strategy, campaigns: running, states, lines: lines ?? [] }, axis),
    [strategy, running, states, lines, axis],
  );
  const cells = coverage.cells.flat();
  const shown = cells.find(
    ({ personaId, value }) => open?.personaId === personaId && open.value === value,
  );
  const choose = (by: Axis): void => {
    setOpen(null);
    say(query, { by: by === "stage" ? null : by });
  };
  return (
    <div className="coverage">
      <div className="row">
        <div className="plan-look" role="group" aria-label={t("plan.axis")}>
          {AXES.map((one) => (
            <button
              key={one}
              type="button"
              className="button"
              aria-pressed={axis === one}
              onClick={() => choose(one)}
            >
              {t(`plan.axis.${one}`)}
            </button>
          ))}
        </div>
        <p role="status" className="muted">
          {lines
            ? t("plan.coverageSum", { planned: coverage.planned, live: coverage.live })
            : t("plan.counting")}
        </p>
      </div>
      <p className="small muted">{t("plan.coverageHint")}</p>
      {cells.length === 0 ? (
        <p className="nothing">{t("plan.noCoverage")}</p>
      ) : (
        <Grid coverage={coverage} axis={axis} open={shown} onOpen={setOpen} />
      )}
      {shown && (
        <CellDetail
          key={JSON.stringify([shown.personaId, shown.value])}
          cell={shown}
          axis={axis}
          coverage={coverage}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
