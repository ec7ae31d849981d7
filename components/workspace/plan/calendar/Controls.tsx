import { ChevronLeft, ChevronRight } from "lucide-react";
import { addDays } from "../../../../utils/model/days";
import { openGoals } from "../../../../utils/model/goal";
import { Select } from "../../../ui/Select";
import { useDates, useWords } from "../../../ui/words";
import { say } from "../address";
import { usePlan } from "../data";

interface Props {
  query: URLSearchParams;
  from: string;
  to: string;
  /** How many things are shown */
  count: number;
}

const STEP = 28;

/** Which days, whose, and in which look. */
export function Controls({ query, from, to, count }: Props) {
  const t = useWords();
  const { day } = useDates();
  const { goals, personas } = usePlan().strategy;
  const choose = (name: string) => (value: string) => say(query, { [name]: value || null });
  const list = query.get("as") === "list";
  return (
    <div className="calendar-controls">
      <div className="row">
        <button
          type="button"
          className="button icon"
          aria-label={t("plan.earlier")}
          onClick={() => say(query, { from: addDays(from, -STEP) })}
        >
          <ChevronLeft size={16} aria-hidden />
        </button>
        <button type="button" className="button" onClick={() => say(query, { from: null })}>
          {t("plan.thisWeek")}
        </button>
        <button
          type="button"
          className="button icon"
          aria-label={t("plan.later")}
          onClick={() => say(query, { from: addDays(from, STEP) })}
        >
          <ChevronRight size={16} aria-hidden />
        </button>
        <p role="status">
          {day(from)} – {day(to)}
          <span className="muted"> · {t("plan.things", { count })}</span>
        </p>
      </div>
      <div className="calendar-filters">
        <Select label={t("field.goalId")} value={query.get("goal") ?? ""} onChoose={choose("goal")}>
          <option value="">{t("plan.allGoals")}</option>
          {openGoals(goals).map(({ id, code, name }) => (
            <option key={id} value={id}>{`${code} ${name}`}</option>
          ))}
        </Select>
        <Select
          label={t("field.personaId")}
          value={query.get("reader") ?? ""}
          onChoose={choose("reader")}
        >
          <option value="">{t("plan.allReaders")}</option>
          {personas
            .filter(({ retiredOn }) => !retiredOn)
            .map(({ id, short }) => (
              <option key={id} value={id}>
                {short}
              </option>
            ))}
        </Select>
        <div className="plan-look" role="group" aria-label={t("plan.look")}>
          {(["weeks", "list"] as const).map((look) => (
            <button
              key={look}
              type="button"
              className="button"
              aria-pressed={list === (look === "list")}
              onClick={() => say(query, { as: look === "list" ? "list" : null })}
            >
              {t(`plan.look.${look}`)}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
