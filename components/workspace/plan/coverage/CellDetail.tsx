import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Axis, Cell, Coverage } from "../../../../utils/model/coverage";
import { planQuery } from "../../../../utils/queries/plan";
import { Failed } from "../../../ui/Failed";
import { useDates, useWords } from "../../../ui/words";
import { placeOf } from "../address";
import { usePlan } from "../data";
import { PieceLink } from "../PieceLink";
import { useNames } from "./names";

interface Props {
  cell: Cell;
  axis: Axis;
  coverage: Coverage;
  onClose: () => void;
}

const isSaid = (one: string | null): one is string => one !== null;

/** What one cell counts: its parts, and its pieces that are live or fill no part. */
export function CellDetail({ cell, axis, coverage, onClose }: Props) {
  const t = useWords();
  const { day } = useDates();
  const { parts } = usePlan();
  const names = useNames(axis);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { data, error, refetch } = useQuery(
    planQuery({
      ...{ by: "cell", axis, personaId: cell.personaId, value: cell.value },
      ...{ rows: coverage.rows.filter(isSaid), columns: coverage.columns.filter(isSaid) },
    }),
  );
  const planned = new Set(parts.map(({ id }) => id));
  // A draft that fills a part is that part.
  const pieces = (data?.pieces ?? []).filter(
    ({ status, partId }) => status === "live" || !planned.has(partId ?? ""),
  );
  const left = data ? data.count - data.pieces.length : 0;
  return (
    <section className="cell-detail" aria-labelledby="cell-name">
      <header className="row">
        <h2 id="cell-name" ref={heading} tabIndex={-1} dir="auto">
          {t("plan.cellName", {
            reader: names.row(cell.personaId),
            place: names.column(cell.value),
          })}
        </h2>
        <button type="button" className="button plain" onClick={onClose}>
          {t("edit.close")}
        </button>
      </header>
      {error && <Failed error={error} again={() => void refetch()} />}
      <ul className="plain-list">
        {cell.parts.map(({ id, name, dueOn }) => (
          <li key={id} data-part={id}>
            <a href={placeOf(id)} dir="auto">
              {name}
            </a>{" "}
            <span className="chip">{t("plan.isPart")}</span>{" "}
            {dueOn && <span className="muted">{day(dueOn)}</span>}
          </li>
        ))}
        {pieces.map((piece) => (
          <li key={piece.id} data-piece={piece.id}>
            <PieceLink piece={piece} />
          </li>
        ))}
      </ul>
      {!data && !error && <p className="muted">{t("plan.counting")}</p>}
      {left > 0 && <p className="muted">{t("plan.morePieces", { count: left })}</p>}
    </section>
  );
}
