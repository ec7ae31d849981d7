import { memo } from "react";
import { toolOf } from "../../../utils/model/asset-key";
import type { Piece } from "../../../utils/queries/pieces";
import { useDates, useWords } from "../../ui/words";
import { valueOf } from "./columns";
import type { ColumnId, Names } from "./columns";
import { addressFor } from "./open";

interface Props {
  piece: Piece;
  names: Names;
  /** Place in the list, the first being 0 */
  at: number;
  /** Distance from the first row, in pixels */
  top: number;
  active: boolean;
  selected: boolean;
  /** Absent where nothing may be changed */
  toggle: ((id: string) => void) | null;
  extend: (id: string) => void;
}

/** One piece. Drawn again only when something about it changed. */
export const PieceRow = memo(function PieceRow(props: Props) {
  const { piece, names, at, top, active, selected, toggle, extend } = props;
  const t = useWords();
  const title = piece.title || t("pieces.untitled");
  return (
    <div
      role="row"
      className="pieces-row"
      data-piece={piece.id}
      data-at={at}
      aria-rowindex={at + 2}
      aria-selected={toggle ? selected : undefined}
      tabIndex={active ? 0 : -1}
      style={{ transform: `translateY(${String(top)}px)` }}
    >
      {toggle && (
        <span role="gridcell" className="cell-pick">
          <input
            type="checkbox"
            tabIndex={-1}
            checked={selected}
            aria-label={t("pieces.select", { title })}
            onChange={({ nativeEvent }) =>
              (nativeEvent as MouseEvent).shiftKey ? extend(piece.id) : toggle(piece.id)
            }
          />
        </span>
      )}
      <span role="gridcell" className="cell-title" dir="auto" title={title}>
        <a href={addressFor(piece)} target="_blank" rel="noreferrer" tabIndex={-1}>
          {title}
        </a>
      </span>
      <Cells piece={piece} names={names} />
    </div>
  );
});

const PLAIN = ["reader", "campaign", "owner"] as const;

function Cells({ piece, names }: Pick<Props, "piece" | "names">) {
  const t = useWords();
  const { day } = useDates();
  const tool = toolOf(piece.key);
  const cell = (column: ColumnId, said: string) => (
    <span key={column} role="gridcell" className={`cell-${column}`} dir="auto" title={said}>
      {said}
    </span>
  );
  return (
    <>
      {cell("tool", t(tool === "other" ? "pieces.elsewhere" : `tool.${tool}`))}
      {cell("container", piece.container ?? "")}
      {cell("status", t(`status.${piece.status}`))}
      <span role="gridcell" className="cell-state">
        <span className={`pieces-dot ${piece.state}`} aria-hidden="true" />
        {t(stateKey(piece.state))}
      </span>
      <span role="gridcell" className="cell-goal code">
        {valueOf("goal", piece, names)}
      </span>
      {PLAIN.map((column) => cell(column, valueOf(column, piece, names)))}
      {cell("on", piece.on ? day(piece.on) : "")}
    </>
  );
}

/** Key of a state's name in the catalogue. */
export function stateKey(state: Piece["state"]): string {
  return state === "unlinked" ? "state.unlinked" : `pieces.state.${state}`;
}
