import { useCallback, useEffect, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent, RefObject } from "react";
import { useDo, useNow } from "./work";

/** Keys, and the button of the row each one presses: a key does what its button does, and nothing else. */
const BUTTONS: Readonly<Record<string, string>> = {
  Enter: "fix",
  l: "later",
  a: "accept",
  w: "wrong",
  "?": "facts",
  x: "select",
};
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

interface Place {
  id: string;
  /** Where it stood when it took the keyboard; what comes after it stands there when it is gone */
  at: number;
}

/**
 * One list of findings as one stop of the Tab key: arrows move inside, letters press the buttons of the row. When a
 * row goes, the keyboard stays at its place, on the row that has taken it.
 */
export function useRoving(ids: readonly string[]) {
  const list = useRef<HTMLDivElement>(null);
  const { undo } = useDo();
  const { note } = useNow();
  const [place, setPlace] = useState<Place>({ id: "", at: 0 });
  const [asked, setAsked] = useState(0);
  const within = useRef(false);
  const moved = useRef(false);
  const active = ids.includes(place.id)
    ? place.id
    : (ids[Math.min(place.at, ids.length - 1)] ?? null);

  const goTo = useCallback(
    (id: string) => {
      moved.current = true;
      const row = rowOf(list, id);
      if (row) row.focus();
      else setPlace({ id, at: ids.indexOf(id) });
    },
    [ids],
  );
  useEffect(() => {
    const lost = document.activeElement === document.body;
    if (!(moved.current || (within.current && lost))) return;
    moved.current = false;
    const row = active === null ? null : rowOf(list, active);
    (row ?? document.querySelector<HTMLElement>("h1"))?.focus();
  }, [active, asked]);

  /** The keyboard comes back from elsewhere to the row that is next. */
  const back = useCallback(() => {
    moved.current = true;
    setAsked((count) => count + 1);
  }, []);

  // What was taken back is where the keyboard goes.
  const [restored] = note?.undone ? note.ids : [];
  const returned = restored !== undefined && ids.includes(restored) ? restored : null;
  useEffect(() => {
    if (returned !== null) rowOf(list, returned)?.focus();
  }, [returned, note?.count]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target.closest("input:not([type=checkbox]), select, textarea")) return;
    const step = STEPS[event.key];
    const onRow = target.dataset["id"] !== undefined;
    const current = ids.indexOf(active ?? "");
    const button = BUTTONS[event.key];
    if (step !== undefined) {
      const next = ids[current + step];
      if (next !== undefined) goTo(next);
    } else if (event.key === "Home" || event.key === "End") {
      const next = event.key === "Home" ? ids[0] : ids.at(-1);
      if (next !== undefined) goTo(next);
    } else if (event.key === "u" && !event.repeat) undo();
    // A key held down answers one finding, not the next ones too.
    else if (event.repeat) return;
    else if (button && (event.key !== "Enter" || onRow))
      rowOf(list, active ?? "")
        ?.querySelector<HTMLElement>(`[data-do="${button}"]`)
        ?.click();
    else return;
    event.preventDefault();
  };
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    within.current = true;
    const id = event.target.closest<HTMLElement>("[data-id]")?.dataset["id"];
    if (id !== undefined && id !== place.id) setPlace({ id, at: ids.indexOf(id) });
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>): void => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) within.current = false;
  };
  return { list, active, goTo, back, handlers: { onKeyDown, onFocus, onBlur } };
}

function rowOf(list: RefObject<HTMLElement | null>, id: string): HTMLElement | null {
  return list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? null;
}
