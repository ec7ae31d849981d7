import { TriangleAlert } from "lucide-react";
import { isLate } from "../../../../utils/model/reality";
import { useDates, useWords } from "../../../ui/words";
import { usePlan } from "../data";
import { GoalMark, colourOf } from "../GoalMark";
import type { Item } from "./items";

interface Props {
  item: Item;
  /** It is one too many for its reader */
  crowded: boolean;
  /** The Tab key leads here */
  current: boolean;
  open: boolean;
}

/** One thing on its day: the letters and the colour of its goal, its name, and what to look at. */
export function ItemButton({ item, crowded, current, open }: Props) {
  const t = useWords();
  const { day } = useDates();
  const { strategy, held } = usePlan();
  const { goalId, personaId, part, state, title, date } = item;
  const reader = strategy.personas.find(({ id }) => id === personaId)?.short;
  const late = part !== undefined && isLate({ ...part, dueOn: date }, state, strategy.today);
  const notes = [
    late ? t("plan.note.late") : "",
    part && held.has(part.id) ? t("plan.note.held") : "",
    crowded ? t("plan.note.crowded") : "",
  ].filter(Boolean);
  return (
    <button
      type="button"
      className={`item ${colourOf(strategy.goals, goalId)} ${state}`}
      data-item={item.id}
      data-warm={notes.length > 0 || undefined}
      tabIndex={current ? 0 : -1}
      aria-expanded={open}
    >
      <span className="item-head">
        <GoalMark id={goalId} />
        {notes.length > 0 && <TriangleAlert size={13} aria-hidden />}
      </span>
      <span className="item-title" dir="auto">
        {title || t("pieces.untitled")}
      </span>
      <span className="sr-only">
        {[reader, day(date), t(`plan.state.${state}`), ...notes].filter(Boolean).join(", ")}
      </span>
    </button>
  );
}
