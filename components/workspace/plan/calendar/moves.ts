import { useEffect, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent, MouseEvent } from "react";
import { addDays } from "../../../../utils/model/days";
import { useDates, useWords } from "../../../ui/words";
import { say } from "../address";
import { usePlan } from "../data";
import { followersOf, heldUp } from "../../../../utils/model/waiting";
import { itemAt, mondayOf, WEEKS } from "./items";
import type { Item } from "./items";

const WALKS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];
const DAYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/**
 * The calendar under the keyboard. Arrows walk, with Shift they move a part, and the days shown follow where it goes.
 *
 * @param last the last day shown
 */
export function useMoves(items: readonly Item[], query: URLSearchParams, last: string) {
  const box = useRef<HTMLDivElement>(null);
  const { strategy, canEdit } = usePlan();
  const [at, setAt] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const following = useRef<string | null>(null);
  const moveTo = useMoveTo();
  const here = items.find(({ id }) => id === at);
  const active = here ?? items.find(({ date }) => date >= strategy.today) ?? items[0] ?? null;

  // A thing that was moved is drawn anew in another day: the keyboard goes with it.
  useEffect(() => {
    if (following.current === null) return;
    const button = box.current?.querySelector<HTMLElement>(
      `[data-item="${CSS.escape(following.current)}"]`,
    );
    if (!button) return;
    following.current = null;
    button.focus();
  }, [items]);

  const move = (item: Item, to: string, follow = false): void => {
    if (!item.part || !canEdit || to === item.date) return;
    if (follow) following.current = item.id;
    moveTo(item, to);
    const first = addDays(last, 1 - WEEKS * 7);
    if (follow && to < first) say(query, { from: mondayOf(to) });
    if (follow && to > last) say(query, { from: addDays(mondayOf(to), 7 - WEEKS * 7) });
  };
  const itemOf = (target: EventTarget): Item | undefined => {
    const id = (target as HTMLElement).closest<HTMLElement>("[data-item]")?.dataset["item"];
    return items.find((one) => one.id === id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const item = itemOf(event.target);
    if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && open !== null) setOpen(null);
    const by = DAYS[event.key];
    if (event.shiftKey && by !== undefined) {
      event.preventDefault();
      move(item, addDays(item.date, by), true);
    } else if (!event.shiftKey && WALKS.includes(event.key)) {
      event.preventDefault();
      const next = itemAt(items, item, event.key);
      if (next)
        box.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(next.id)}"]`)?.focus();
    }
  };
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const item = itemOf(event.target);
    if (item) setAt(item.id);
  };
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const item = itemOf(event.target);
    if (item) setOpen(open === item.id ? null : item.id);
  };
  return {
    box,
    /** The thing the Tab key leads to */
    active: active?.id ?? null,
    open,
    move,
    handlers: { onKeyDown, onFocus, onClick },
  };
}

/** Gives a part another day, and says what its followers make of it. */
function useMoveTo(): (item: Item, to: string) => void {
  const t = useWords();
  const { day } = useDates();
  const { change, parts, ready } = usePlan();
  return ({ part, campaign }, to) => {
    if (!part || !campaign) return;
    const dueOn = to;
    const moved = parts.map((one) => (one.id === part.id ? { ...one, dueOn } : one));
    const held = heldUp(moved, ready);
    const late = followersOf(moved, part.id).filter(({ id }) => held.has(id)).length;
    const said = t("plan.moved", { part: part.name, day: day(to) });
    change(
      campaign.id,
      (one) => ({
        ...one,
        parts: one.parts.map((other) => (other.id === part.id ? { ...other, dueOn } : other)),
      }),
      late > 0 ? `${said} ${t("plan.movedHolds", { count: late })}` : said,
    );
  };
}
