import { useLayoutEffect, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent, MouseEvent } from "react";
import type { Campaign, Part } from "../../../../utils/model/campaign";
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

/** Where a part is moved to, from where it stands when that is done: keys may be quicker than the page. */
export type To = (from: string) => string;

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
  /** The thing the keyboard is on, until a person takes it away */
  const holding = useRef<string | null>(null);
  const moveTo = useMoveTo();
  const here = items.find(({ id }) => id === at);
  const active = here ?? items.find(({ date }) => date >= strategy.today) ?? items[0] ?? null;

  // A thing that was moved is drawn anew on another day: the keyboard goes with it.
  useLayoutEffect(() => {
    if (holding.current === null || document.activeElement !== document.body) return;
    box.current
      ?.querySelector<HTMLElement>(`[data-item="${CSS.escape(holding.current)}"]`)
      ?.focus();
  });

  const move = (item: Item, to: To): void => {
    if (!item.part || !canEdit) return;
    holding.current = item.id;
    moveTo(item, to, (day) => {
      if (day < addDays(last, 1 - WEEKS * 7)) say(query, { from: mondayOf(day) });
      if (day > last) say(query, { from: addDays(mondayOf(day), 7 - WEEKS * 7) });
    });
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
      move(item, (from) => addDays(from, by));
    } else if (!event.shiftKey && WALKS.includes(event.key)) {
      event.preventDefault();
      const next = itemAt(items, item, event.key);
      if (next)
        box.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(next.id)}"]`)?.focus();
    }
  };
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const item = itemOf(event.target);
    holding.current = item?.id ?? null;
    if (item) setAt(item.id);
  };
  const onBlur = (): void => {
    holding.current = null;
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
    handlers: { onKeyDown, onFocus, onBlur, onClick },
  };
}

/** Gives a part another day, says what its followers make of it, and where it is now. */
function useMoveTo(): (item: Item, to: To, onMoved: (day: string) => void) => void {
  const t = useWords();
  const { day } = useDates();
  const { change, parts, ready } = usePlan();
  return ({ part, campaign, date }, to, onMoved) => {
    if (!part || !campaign) return;
    const moved = (one: Part): Part =>
      one.id === part.id ? { ...one, dueOn: to(one.dueOn ?? date) } : one;
    const said = (after: Campaign): string => {
      const own = new Map(after.parts.map((one) => [one.id, one]));
      const all = parts.map((one) => own.get(one.id) ?? one);
      const held = heldUp(all, ready);
      const late = followersOf(all, part.id).filter(({ id }) => held.has(id)).length;
      const dueOn = own.get(part.id)?.dueOn ?? date;
      onMoved(dueOn);
      const words = t("plan.moved", { part: part.name, day: day(dueOn) });
      return late > 0 ? `${words} ${t("plan.movedHolds", { count: late })}` : words;
    };
    change(campaign.id, (one) => ({ ...one, parts: one.parts.map(moved) }), said);
  };
}
