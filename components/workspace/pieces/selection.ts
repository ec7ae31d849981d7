import { useCallback, useState } from "react";

export interface Selection {
  chosen: ReadonlySet<string>;
  /** Chooses one, or leaves it out again; a range starts there */
  toggle: (id: string) => void;
  /**
   * Chooses everything from where the range started to here, and lets go what the same range held beyond.
   *
   * @param from where the keyboard stood: a new range starts there unless the last one ended there
   */
  extend: (id: string, from?: string) => void;
  choose: (ids: readonly string[]) => void;
}

interface Chosen {
  all: ReadonlySet<string>;
  /** What is chosen whatever becomes of the range */
  base: ReadonlySet<string>;
  /** First and last of the range */
  start: string;
  end: string;
}

const NOTHING: Chosen = { all: new Set(), base: new Set(), start: "", end: "" };

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
  const [chosen, setChosen] = useState(NOTHING);
  const toggle = useCallback((id: string) => {
    setChosen((old) => {
      const base = new Set(old.all);
      if (!base.delete(id)) base.add(id);
      return { all: base, base, start: id, end: id };
    });
  }, []);
  const extend = useCallback(
    (id: string, from?: string) => {
      const to = placeOf(id);
      if (to < 0) return;
      setChosen((old) => {
        const fresh = from !== undefined && from !== old.end;
        const { base, start } = fresh ? { base: old.all, start: from } : old;
        const at = placeOf(start);
        const [low, high] = at < 0 ? [to, to] : [Math.min(at, to), Math.max(at, to)];
        const range = Array.from({ length: high - low + 1 }, (_, step) => idAt(low + step));
        return { all: new Set([...base, ...range]), base, start: at < 0 ? id : start, end: id };
      });
    },
    [idAt, placeOf],
  );
  const choose = useCallback((ids: readonly string[]) => {
    const all = new Set(ids);
    setChosen({ ...NOTHING, all, base: all });
  }, []);
  return { chosen: chosen.all, toggle, extend, choose };
}
