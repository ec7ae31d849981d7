import { useWords } from "../../ui/words";
import { usePlan } from "./data";

const COLOURS = 8;

/** A goal by its code, in a colour of its own: never by the colour alone. */
export function GoalMark({ id }: { id: string | undefined }) {
  const t = useWords();
  const { goals } = usePlan().strategy;
  const goal = goals.find((one) => one.id === id);
  if (!goal)
    return (
      <span className="goal-mark none" title={t("plan.noGoal")}>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t("plan.noGoal")}</span>
      </span>
    );
  return (
    <span className={`goal-mark ${colourOf(goals, id)}`} title={goal.name}>
      {goal.code}
    </span>
  );
}

/** The class of a goal's colour. Goals keep theirs while their list only grows at its end. */
export function colourOf(goals: readonly { id: string }[], id: string | undefined): string {
  const at = goals.findIndex((one) => one.id === id);
  return at < 0 ? "goal-none" : `goal-${String((at % COLOURS) + 1)}`;
}
