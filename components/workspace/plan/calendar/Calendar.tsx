import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { addDays } from "../../../../utils/model/days";
import { planQuery } from "../../../../utils/queries/plan";
import { Failed } from "../../../ui/Failed";
import { Fold } from "../../../ui/Fold";
import { useWords } from "../../../ui/words";
import { placeOf } from "../address";
import { usePlan } from "../data";
import { Clashes } from "./Clashes";
import { Controls } from "./Controls";
import { crowdsOf, itemsOf, mondayOf, shownOf, weeksFrom, WEEKS } from "./items";
import { Weeks } from "./Weeks";
import "./calendar.css";

/** What is too near the first day shown counts, too. */
const BEFORE = 5;

/** Eight weeks of parts and dated pieces: as weeks of days, or as a list of the same. */
export default function Calendar({ query }: { query: URLSearchParams }) {
  const t = useWords();
  const { strategy, running, states, pieces } = usePlan();
  const asked = query.get("from") ?? "";
  const from = mondayOf(/^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : strategy.today);
  const to = addDays(from, WEEKS * 7 - 1);
  const dated = useQuery(planQuery({ by: "days", from: addDays(from, -BEFORE), to }));
  const filter = { goal: query.get("goal"), reader: query.get("reader") };
  const known = dated.data?.pieces;
  const all = useMemo(
    () => itemsOf({ running, states, pieces, dated: known ?? [] }),
    [running, states, pieces, known],
  );
  const limit = strategy.workspace?.rules?.clashLimit ?? undefined;
  const crowds = useMemo(() => crowdsOf(all, limit), [all, limit]);
  const items = shownOf(all, { from, to }, filter);
  const left = dated.data ? dated.data.count - dated.data.pieces.length : 0;
  return (
    <div className="calendar" data-look={query.get("as") === "list" ? "list" : "weeks"}>
      <Controls query={query} from={from} to={to} count={items.length} />
      {dated.error && <Failed error={dated.error} again={() => void dated.refetch()} />}
      {left > 0 && <p className="notice">{t("plan.morePieces", { count: left })}</p>}
      <Weeks weeks={weeksFrom(from)} items={items} crowds={crowds} query={query} />
      <Clashes crowds={[...crowds].filter(([one]) => items.includes(one))} />
      <WithoutDay />
    </div>
  );
}

/** Parts that have no day yet: nothing planned is out of sight. */
function WithoutDay() {
  const t = useWords();
  const { running } = usePlan();
  const parts = running.flatMap((campaign) =>
    campaign.parts.filter(({ dueOn }) => !dueOn).map((part) => ({ part, campaign })),
  );
  if (parts.length === 0) return null;
  return (
    <Fold title={t("plan.withoutDay", { count: parts.length })}>
      <ul className="plain-list">
        {parts.map(({ part, campaign }) => (
          <li key={part.id}>
            <a href={placeOf(part.id)} dir="auto">
              {part.name}
            </a>{" "}
            <span className="muted" dir="auto">
              {campaign.name}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
