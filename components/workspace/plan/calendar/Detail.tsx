import { useState } from "react";
import { followersOf } from "../../../../utils/model/waiting";
import { useDates, useWords } from "../../../ui/words";
import { DayField } from "../../edit/fields";
import { placeOf } from "../address";
import { usePlan } from "../data";
import { PieceLink } from "../PieceLink";
import type { Item } from "./items";

interface Props {
  item: Item;
  /** What goes out for the same reader on the same channel before it, where that is too much */
  before: readonly Item[];
  move: (to: string) => void;
}

/** One thing of the calendar, with its day to change and what waits for it. */
export function Detail({ item, before, move }: Props) {
  const t = useWords();
  const { strategy, canEdit } = usePlan();
  const { part, campaign, piece, personaId, channel, title } = item;
  const facts = [
    strategy.personas.find(({ id }) => id === personaId)?.short,
    channel,
    campaign?.name,
    t(`plan.state.${item.state}`),
  ].filter(Boolean);
  return (
    <div className="item-detail" role="group" aria-label={title}>
      <p className="item-detail-title" dir="auto">
        {part ? <a href={placeOf(part.id)}>{title}</a> : piece && <PieceLink piece={piece} />}
      </p>
      <ul className="facts-line">
        {facts.map((fact) => (
          <li key={fact} dir="auto">
            {fact}
          </li>
        ))}
      </ul>
      {part && piece && (
        <p>
          <PieceLink piece={piece} />
        </p>
      )}
      {part && canEdit && <Move key={item.date} date={item.date} move={move} />}
      <Chain item={item} />
      {before.length > 0 && <Before before={before} />}
    </div>
  );
}

/** Another day, once it is whole: half a date is a day, too, and nothing shall jump under the hand. */
function Move({ date, move }: { date: string; move: Props["move"] }) {
  const t = useWords();
  const [to, setTo] = useState<string | null>(date);
  const ready = to !== null && to >= "1970" && to !== date;
  return (
    <form
      className="item-detail-day"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) move(to);
      }}
    >
      <DayField label={t("field.dueOn")} value={to} onChange={setTo} />
      <button type="submit" className="button" disabled={!ready}>
        {t("edit.move")}
      </button>
    </form>
  );
}

/** What waits for a part, link by link, with those it holds up. */
function Chain({ item: { part } }: { item: Item }) {
  const t = useWords();
  const { day } = useDates();
  const { parts, held } = usePlan();
  const hold = part && held.get(part.id);
  const followers = part ? followersOf(parts, part.id) : [];
  return (
    <>
      {hold && (
        <p className="warm">{t("plan.held", { part: hold.by.name, day: day(hold.until) })}</p>
      )}
      {followers.length > 0 && (
        <div>
          <p className="small muted">{t("plan.followers", { count: followers.length })}</p>
          <ul className="plain-list">
            {followers.map(({ id, name, dueOn }) => (
              <li key={id} dir="auto" className={held.has(id) ? "warm" : ""}>
                {dueOn ? `${name}, ${day(dueOn)}` : name}
                {held.has(id) && ` – ${t("plan.tooEarly")}`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Before({ before }: { before: readonly Item[] }) {
  const t = useWords();
  const { day } = useDates();
  return (
    <div>
      <p className="warm">{t("plan.before")}</p>
      <ul className="plain-list">
        {before.map(({ id, title, date }) => (
          <li key={id} dir="auto">
            {title}, {day(date)}
          </li>
        ))}
      </ul>
    </div>
  );
}
