import { useQuery } from "@tanstack/react-query";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { everyPieceQuery } from "../../../utils/queries/pieces";
import type { EveryPiece } from "../../../utils/queries/pieces";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import type { EarlyProps } from "../page";
import { Bulk } from "./Bulk";
import { Filters } from "./Filters";
import { Told } from "./Told";
import { addressOf, filterFrom, isFiltered, sheetOf, sortFrom, viewOf } from "./sheet";
import type { Filter, Sort } from "./sheet";
import { useSelection } from "./selection";
import { Table } from "./Table";
import type { Many } from "./many";

/** Every piece this device knows, whether it was stored or only met in a list. */
export default function AllPieces({ query, many }: EarlyProps & { many: Many }) {
  const t = useWords();
  const every = useQuery(everyPieceQuery());
  const { data, error } = every;
  const failed = error && <Failed error={error} again={() => void every.refetch()} />;
  if (!data) return failed ?? <p className="muted">{t("pieces.loading")}</p>;
  if (data.whole && data.pieces.length === 0) return <Empty />;
  return (
    <>
      {failed}
      <Everything every={data} coming={every.isFetching} query={query} many={many} />
    </>
  );
}

function Empty() {
  const t = useWords();
  return (
    <>
      <p className="nothing">{t("pieces.empty")}</p>
      <p>
        <a className="button main" href="#/welcome?door=file">
          {t("pieces.open")}
        </a>
      </p>
    </>
  );
}

interface Props {
  every: EveryPiece;
  /** Pieces are on their way */
  coming: boolean;
  query: URLSearchParams;
  many: Many;
}

function Everything({ every, coming, query, many }: Props) {
  const t = useWords();
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search);
  const { filter, sort } = useMemo(
    () => ({ filter: filterFrom(query), sort: sortFrom(query) }),
    [query],
  );
  const sheet = useMemo(() => sheetOf(every), [every]);
  const view = useMemo(() => viewOf(sheet, filter, wanted, sort), [sheet, filter, wanted, sort]);
  const idAt = useCallback(
    (at: number): string => every.pieces[view[at] ?? -1]?.id ?? "",
    [every, view],
  );
  const placeOf = useCallback(
    (id: string): number => view.findIndex((place) => every.pieces[place]?.id === id),
    [every, view],
  );
  const selection = useSelection(idAt, placeOf);
  const { chosen, choose } = selection;
  // What a filter hides is not changed: nobody changes what they do not see.
  const selected = useMemo(
    () =>
      chosen.size === 0
        ? []
        : [...view].flatMap((place) => {
            const piece = every.pieces[place];
            return piece && chosen.has(piece.id) ? [piece] : [];
          }),
    [chosen, every, view],
  );
  const { frame } = every;
  const bulk = selected.length > 0 && !frame.readOnly && !many.working;
  const result = !many.working && (many.outcome ?? many.broken) !== null;
  useFocusBack([bulk, many.working !== null, result].join(" "));
  const show = (next: Filter, by: Sort): void => location.replace(addressOf(next, by));
  return (
    <div className="pieces-all">
      {frame.readOnly && (
        <p className="notice">
          {t(frame.readOnly === "newer" ? "form.readOnlyNewer" : "pieces.viewer")}
        </p>
      )}
      <Filters
        frame={frame}
        filter={filter}
        sort={sort}
        search={search}
        onSearch={setSearch}
        onChange={(change) => show({ ...filter, ...change }, sort)}
        onSort={(by) => show(filter, by)}
      />
      <Count
        shown={view.length}
        every={every}
        coming={coming}
        // Nobody's work is counted but one's own.
        silent={filter.owner !== "" && filter.owner !== frame.me}
      />
      {view.length === 0 ? (
        <p className="nothing">
          {t("pieces.noMatch")}{" "}
          {(isFiltered(filter) || search) && (
            <button
              type="button"
              className="button plain"
              onClick={() => {
                setSearch("");
                location.replace(addressOf(filterFrom(new URLSearchParams()), sort));
              }}
            >
              {t("pieces.clear")}
            </button>
          )}
        </p>
      ) : (
        <Table
          sheet={sheet}
          view={view}
          sort={sort}
          onSort={(by) => show(filter, by)}
          selection={selection}
          all={selected.length === view.length}
          readOnly={frame.readOnly !== undefined}
          onUndo={many.undo}
        />
      )}
      <div className="pieces-foot">
        <Told many={many} frame={frame} />
        {bulk && <Bulk selected={selected} frame={frame} run={many.run} clear={() => choose([])} />}
      </div>
    </div>
  );
}

/**
 * A bar that is gone leaves the keyboard nowhere: it goes back to the row it came from, or up to the heading where no
 * row is left.
 *
 * @param bars which ones show
 */
function useFocusBack(bars: string): void {
  const former = useRef(bars);
  useEffect(() => {
    if (former.current === bars) return;
    former.current = bars;
    if (document.activeElement !== document.body) return;
    const row = document.querySelector<HTMLElement>('.pieces-body [tabindex="0"]');
    (row ?? document.querySelector<HTMLElement>(".pieces-page h1"))?.focus({ preventScroll: true });
  }, [bars]);
}

interface CountProps extends Pick<Props, "every" | "coming"> {
  shown: number;
  silent: boolean;
}

function Count({ shown, every, coming, silent }: CountProps) {
  const t = useWords();
  const all = every.pieces.length;
  const said = silent
    ? ""
    : shown === all
      ? t("pieces.count", { count: all })
      : t("pieces.countOf", { count: shown, all });
  return (
    <p className="small muted" role="status">
      {every.whole ? said : t(coming ? "pieces.loadingMore" : "pieces.restMissing", { count: all })}
    </p>
  );
}
