import { useDates, useWords } from "../../../ui/words";
import { usePlan } from "../data";
import { Detail } from "./Detail";
import type { Item } from "./items";
import { ItemButton } from "./ItemButton";
import { useMoves } from "./moves";
import { useDayNames } from "./day-names";

interface Props {
  /** Days, week by week */
  weeks: readonly (readonly string[])[];
  items: readonly Item[];
  /** What is one too many, with what goes out before it */
  crowds: ReadonlyMap<Item, readonly Item[]>;
  query: URLSearchParams;
}

/**
 * The days with what stands on them. One stop of the Tab key: arrows go from thing to thing, with Shift they move it.
 * On a narrow screen, or as a list, empty days are left out; the things are the same.
 */
export function Weeks({ weeks, items, crowds, query }: Props) {
  const t = useWords();
  const { day } = useDates();
  const { canEdit } = usePlan();
  const { box, handlers, active, open, move } = useMoves(items, query, weeks.at(-1)?.at(-1) ?? "");
  const rest = (days: readonly string[]): Item[] => items.filter(({ date }) => days.includes(date));
  return (
    <div ref={box} {...handlers}>
      {items.length > 0 && (
        <p className="small muted keys">
          <span>
            <kbd>←</kbd>
            <kbd>→</kbd> {t("plan.keys.walk")}
          </span>
          {canEdit && (
            <span>
              <kbd>Shift</kbd> + <kbd>←</kbd>
              <kbd>→</kbd> {t("plan.keys.day")}
            </span>
          )}
          {canEdit && (
            <span>
              <kbd>Shift</kbd> + <kbd>↑</kbd>
              <kbd>↓</kbd> {t("plan.keys.week")}
            </span>
          )}
        </p>
      )}
      {items.length === 0 && <p className="nothing">{t("plan.nothingHere")}</p>}
      <div className="weeks">
        {weeks.map((days) => (
          <section
            key={days[0]}
            className="week"
            data-empty={rest(days).length === 0 || undefined}
            aria-label={t("plan.weekOf", { day: day(days[0] ?? "") })}
          >
            <ol className="days">
              {days.map((one) => (
                <Day
                  key={one}
                  day={one}
                  items={rest([one])}
                  crowds={crowds}
                  active={active}
                  open={open}
                />
              ))}
            </ol>
            {rest(days)
              .filter(({ id }) => id === open)
              .map((item) => (
                <Detail
                  key={item.id}
                  item={item}
                  before={crowds.get(item) ?? []}
                  move={(to) => move(item, () => to)}
                />
              ))}
          </section>
        ))}
      </div>
    </div>
  );
}

interface DayProps {
  day: string;
  items: readonly Item[];
  crowds: Props["crowds"];
  /** The thing the Tab key leads to, and the one that is open */
  active: string | null;
  open: string | null;
}

function Day({ day, items, crowds, active, open }: DayProps) {
  const t = useWords();
  const { strategy } = usePlan();
  const { weekday, date } = useDayNames();
  const today = day === strategy.today;
  const weekend = [0, 6].includes(new Date(day).getUTCDay());
  return (
    <li
      className={["day", today ? "today" : "", weekend ? "weekend" : ""].join(" ").trim()}
      data-day={day}
      data-empty={items.length === 0 || undefined}
    >
      <p className="day-name">
        <time dateTime={day}>
          <span className="day-weekday">{weekday(day)} </span>
          {date(day)}
        </time>
        {today && <span className="day-today">{t("plan.today")}</span>}
      </p>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <ItemButton
                item={item}
                crowded={crowds.has(item)}
                current={active === item.id}
                open={open === item.id}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
