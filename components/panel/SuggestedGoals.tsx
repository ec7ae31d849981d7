import { useId } from "react";
import type { Choice, SuggestedGoal } from "../../utils/messages/views";
import { useSay, useWords } from "../ui/words";

/** The radio for "none yet, it is an idea". */
export const IDEA = "idea:";

interface Props {
  suggested: readonly SuggestedGoal[];
  goals: readonly Choice[];
  value: string | null;
  onChange: (goalId: string) => void;
  /** Whether the piece may still be called an idea */
  idea: boolean;
}

/** Best guesses, each with its reason. */
export function SuggestedGoals({ suggested, goals, value, onChange, idea }: Props) {
  const t = useWords();
  const say = useSay();
  return (
    <div className="suggested" role="radiogroup" aria-label={t("form.suggested")}>
      <h2 className="form-title">{t("form.title")}</h2>
      {goals.length === 0 && <p className="muted">{t("form.noGoals")}</p>}
      {suggested.map(({ goalId, because }) => (
        <Guess
          key={goalId}
          goal={goals.find((one) => one.id === goalId)}
          id={goalId}
          because={say(because)}
          checked={value === goalId}
          choose={() => onChange(goalId)}
        />
      ))}
      {(idea || value === IDEA) && (
        <Guess
          id={IDEA}
          goal={{ id: IDEA, label: t("form.idea") }}
          because={t("form.ideaHint")}
          checked={value === IDEA}
          choose={() => onChange(IDEA)}
        />
      )}
    </div>
  );
}

interface GuessProps {
  id: string;
  goal: Choice | undefined;
  because: string;
  checked: boolean;
  choose: () => void;
}

function Guess({ id, goal, because, checked, choose }: GuessProps) {
  const reason = useId();
  const name = goal ? [goal.code, goal.label].filter(Boolean).join(" ") : id;
  return (
    <label className={checked ? "guess chosen" : "guess"}>
      <input
        type="radio"
        name="suggested-goal"
        data-goal={id}
        aria-label={name}
        aria-describedby={reason}
        checked={checked}
        onChange={choose}
      />
      <span dir="auto">
        {goal?.code && <span className="code">{goal.code} </span>}
        {goal?.label}
      </span>
      <span id={reason} className="muted small because" dir="auto">
        {because}
      </span>
    </label>
  );
}
