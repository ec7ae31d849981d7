import { useCallback, useState } from "react";

export interface Selection {
  chosen: ReadonlySet<string>;
  /** Chooses one, or leaves it out again; a range starts there */
  toggle: (id: string) => void;
  /** Chooses everything from where the last range started to here */
  extend: (id: string) => void;
  choose: (ids: readonly string[]) => void;
}

/**
 * Which pieces are selected, whether they show or not.
 *
 * @param idAt id of the piece at a place of the list
 * @param placeOf place of a piece in the list; -1 where it does not show
 */
export function useSelection(
  idAt: (place: number) => string,
  placeOf: (id: string) => number,
): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [start, setStart] = useState("");
  const toggle = useCallback((id: string) => {
    setStart(id);
    setChosen((old) => {
      const next = new Set(old);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const extend = useCallback(
    (id: string) => {
      const [from, to] = [placeOf(start), placeOf(id)];
      if (to < 0) return;
      const [low, high] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
      const ids = Array.from({ length: high - low + 1 }, (_, at) => idAt(low + at));
      if (from < 0) setStart(id);
      setChosen((old) => new Set([...old, ...ids]));
    },
    [idAt, placeOf, start],
  );
  const choose = useCallback((ids: readonly string[]) => setChosen(new Set(ids)), []);
  return { chosen, toggle, extend, choose };
}
