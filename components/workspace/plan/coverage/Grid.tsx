import { useEffect, useRef } from "react";
import type { Axis, Cell, Coverage } from "../../../../utils/model/coverage";
import { useWords } from "../../../ui/words";
import { useNames } from "./names";

interface Props {
  coverage: Coverage;
  axis: Axis;
  open: Cell | undefined;
  onOpen: (cell: Cell | null) => void;
}

/** The grid as a table with its sums. Scrolls inside itself where it is wider than the screen. */
export function Grid({ coverage, axis, open, onOpen }: Props) {
  const t = useWords();
  const names = useNames(axis);
  const { rows, columns, cells } = coverage;
  return (
    <div className="grid-box" role="region" aria-label={t("plan.view.grid")} tabIndex={0}>
      <table className="grid">
        <caption className="sr-only">{t(`plan.caption.${axis}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t("field.personaId")}</th>
            {columns.map((column) => (
              <th key={column ?? ""} scope="col" dir="auto">
                {names.column(column)}
              </th>
            ))}
            <th scope="col" className="sum">
              {t("plan.sum")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row ?? ""}>
              <th scope="row" dir="auto">
                {names.row(row)}
              </th>
              {(cells[at] ?? []).map((cell) => (
                <CellOf key={cell.value ?? ""} cell={cell} open={open === cell} onOpen={onOpen} />
              ))}
              <Sum cells={cells[at] ?? []} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("plan.sum")}</th>
            {columns.map((column, at) => (
              <Sum key={column ?? ""} cells={cells.flatMap((row) => row[at] ?? [])} />
            ))}
            <Sum cells={cells.flat()} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface CellProps {
  cell: Cell;
  open: boolean;
  onOpen: Props["onOpen"];
}

function CellOf({ cell, open, onOpen }: CellProps) {
  const t = useWords();
  const { planned, live, missing } = cell;
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(open);
  useEffect(() => {
    // What was opened is closed from below: the keyboard comes back up.
    if (was.current && !open && document.activeElement === document.body) button.current?.focus();
    was.current = open;
  }, [open]);
  if (missing)
    return (
      <td className="missing">
        <span className="warm">{t("plan.nothingYet")}</span>
      </td>
    );
  if (planned + live === 0)
    return (
      <td className="none">
        <span aria-hidden="true">·</span>
        <span className="sr-only">{t("plan.nothing")}</span>
      </td>
    );
  return (
    <td>
      <button
        ref={button}
        type="button"
        className="cell"
        aria-expanded={open}
        onClick={() => onOpen(open ? null : cell)}
      >
        <span className={live > 0 ? "cell-live" : "muted"}>
          {t("plan.cell.live", { count: live })}
        </span>
        <span className={planned > 0 ? "" : "muted"}>
          {t("plan.cell.planned", { count: planned })}
        </span>
      </button>
    </td>
  );
}

function Sum({ cells }: { cells: readonly Cell[] }) {
  const t = useWords();
  const live = cells.reduce((sum, one) => sum + one.live, 0);
  const planned = cells.reduce((sum, one) => sum + one.planned, 0);
  return (
    <td className="sum">
      <span>{t("plan.cell.live", { count: live })}</span>
      <span>{t("plan.cell.planned", { count: planned })}</span>
    </td>
  );
}
