import { useCallback, useEffect, useRef, useState } from "react";
import type { CSSProperties, KeyboardEvent } from "react";
import { useWords } from "../../ui/words";
import { COLUMNS, NAMED } from "./columns";
import type { ColumnId } from "./columns";
import { PieceRow } from "./PieceRow";
import { bringIntoSight, useRows } from "./rows";
import type { Selection } from "./selection";
import type { Sheet, Sort } from "./sheet";
import "./table.css";

interface Props {
  sheet: Sheet;
  /** Places of the pieces that show, in their order */
  view: Uint32Array;
  sort: Sort;
  onSort: (sort: Sort) => void;
  selection: Selection;
  /** True when every piece that shows is selected */
  all: boolean;
  readOnly: boolean;
  onUndo: () => void;
}

/** A table of any length, of which only the rows in sight are drawn. One stop of the Tab key; arrows move inside. */
export function Table(props: Props) {
  const { sheet, view, selection, readOnly } = props;
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const rows = useRows(box, view.length);
  const idAt = useCallback(
    (at: number): string => sheet.every.pieces[view[at] ?? -1]?.id ?? "",
    [sheet, view],
  );
  const { active, at, goTo, onFocus } = useActive(box, idAt, view.length, rows.height);
  const onKeyDown = useKeys({ ...props, at, idAt, goTo, page: rows.last - rows.first });
  const drawn = Array.from({ length: rows.last - rows.first }, (_, step) => rows.first + step);
  if (at >= 0 && (at < rows.first || at >= rows.last)) drawn.push(at);
  return (
    <div
      ref={box}
      className={readOnly ? "pieces-table" : "pieces-table choosing"}
      role="grid"
      aria-label={t("pieces.table")}
      aria-rowcount={view.length + 1}
      aria-colcount={COLUMNS.length + (readOnly ? 0 : 1)}
      aria-multiselectable={readOnly ? undefined : true}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <Head {...props} idAt={idAt} />
      <div
        role="rowgroup"
        className="pieces-body"
        style={{ height: rows.all } satisfies CSSProperties}
      >
        {drawn.map((place) => {
          const piece = sheet.every.pieces[view[place] ?? -1];
          return (
            piece && (
              <PieceRow
                key={piece.id}
                piece={piece}
                names={sheet.names}
                at={place}
                top={place * rows.height}
                active={piece.id === active}
                selected={selection.chosen.has(piece.id)}
                toggle={readOnly ? null : selection.toggle}
                extend={selection.extend}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

/** Which row has the keyboard, or would take it. It stays the same piece while others come and go. */
function useActive(
  box: React.RefObject<HTMLDivElement | null>,
  idAt: (at: number) => string,
  count: number,
  height: number,
) {
  const [active, setActive] = useState({ id: "", at: 0 });
  const [asked, setAsked] = useState(0);
  const last = Math.max(0, count - 1);
  const near = Math.min(active.at, last);
  const at = placeNear(idAt, count, active.id, near);
  const id = idAt(at);
  const goTo = useCallback(
    (to: number) => {
      const next = Math.max(0, Math.min(to, count - 1));
      setActive({ id: idAt(next), at: next });
      setAsked((times) => times + 1);
    },
    [count, idAt],
  );
  const now = useRef({ id, at, height });
  useEffect(() => {
    now.current = { id, at, height };
  }, [id, at, height]);
  useEffect(() => {
    const element = box.current;
    if (!element || asked === 0) return;
    const { id: wanted, at: place, height: high } = now.current;
    const head = element.querySelector<HTMLElement>(".pieces-head")?.offsetHeight ?? 0;
    bringIntoSight(element, place, high, head);
    const row = element.querySelector<HTMLElement>(`[data-piece="${CSS.escape(wanted)}"]`);
    row?.focus({ preventScroll: true });
  }, [asked, box]);
  const onFocus = useCallback((event: React.FocusEvent<HTMLElement>) => {
    const row = event.target.closest<HTMLElement>("[data-piece]");
    const { piece, at: place } = row?.dataset ?? {};
    if (piece !== undefined) setActive({ id: piece, at: Number(place) });
  }, []);
  return { active: id, at, goTo, onFocus };
}

/** Where a piece stands now; where it has gone, what stands in its place. */
function placeNear(idAt: (at: number) => string, count: number, id: string, near: number): number {
  if (id === "" || idAt(near) === id) return near;
  for (let at = 0; at < count; at++) if (idAt(at) === id) return at;
  return near;
}

interface Keys extends Props {
  at: number;
  idAt: (at: number) => string;
  goTo: (at: number) => void;
  /** Rows in sight */
  page: number;
}

function useKeys({ view, selection, readOnly, onUndo, at, idAt, goTo, page }: Keys) {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: view.length - 1,
  };
  return (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    const special = event.ctrlKey || event.metaKey;
    const next = steps[event.key];
    // With Caps Lock, letters are capitals.
    const letter = special && !event.shiftKey ? event.key.toLowerCase() : "";
    if (letter === "a" && !readOnly)
      selection.choose(Array.from(view, (_place, place) => idAt(place)));
    else if (letter === "z") onUndo();
    else if (target.closest(".pieces-head") || event.altKey) return;
    else if (next !== undefined) {
      const to = Math.max(0, Math.min(next, view.length - 1));
      if (event.shiftKey && !readOnly) selection.extend(idAt(to), idAt(at));
      goTo(to);
    } else if (event.key === " " && !readOnly) selection.toggle(idAt(at));
    else if (event.key === "Enter") target.querySelector("a")?.click();
    else if (event.key === "Escape" && selection.chosen.size > 0) selection.choose([]);
    else return;
    event.preventDefault();
  };
}

interface HeadProps extends Props {
  idAt: (at: number) => string;
}

function Head({ view, sort, onSort, selection, all, readOnly, idAt }: HeadProps) {
  const t = useWords();
  const some = selection.chosen.size > 0 && !all;
  const choose = (): void =>
    selection.choose(all ? [] : Array.from(view, (_place, place) => idAt(place)));
  return (
    <div role="rowgroup" className="pieces-head">
      <div role="row" aria-rowindex={1} className="pieces-row">
        {!readOnly && (
          <span role="columnheader" className="cell-pick">
            <input
              type="checkbox"
              checked={all}
              ref={(input) => {
                if (input) input.indeterminate = some;
              }}
              aria-label={t("pieces.selectAll", { count: view.length })}
              onChange={choose}
            />
          </span>
        )}
        {COLUMNS.map((column) => (
          <HeadCell key={column} column={column} sort={sort} onSort={onSort} />
        ))}
      </div>
    </div>
  );
}

interface CellProps {
  column: ColumnId;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

function HeadCell({ column, sort, onSort }: CellProps) {
  const t = useWords();
  const own = sort.by === column;
  return (
    <span
      role="columnheader"
      className={`cell-${column}`}
      aria-sort={own ? (sort.down ? "descending" : "ascending") : "none"}
    >
      <button
        type="button"
        className="pieces-sort"
        onClick={() => onSort({ by: column, down: own && !sort.down })}
      >
        <span>{t(NAMED[column])}</span>
        {own && <span aria-hidden="true">{sort.down ? "↓" : "↑"}</span>}
      </button>
    </span>
  );
}
