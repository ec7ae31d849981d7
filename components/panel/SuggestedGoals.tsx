import { useEffect, useRef } from "react";
import type { Target } from "../../utils/messages/protocol";
import type { Changed, Context } from "../../utils/messages/views";
import { Failed } from "../ui/Failed";
import { useSay, useWords } from "../ui/words";
import { Guess } from "./Guess";
import { word } from "./MapContainer";
import { useRefuse } from "./refusing";

/** The radio for "none yet, it is an idea". */
export const IDEA = "idea:";

interface Props {
  context: Context;
  target: Target;
  value: string | null;
  onChange: (goalId: string) => void;
  /** A guess was refused: the panel shows others now */
  onRefused: (goalId: string, changed: Changed) => void;
}

/** Best guesses, each with its reason; a wrong one is refused once and for all. */
export function SuggestedGoals({ context, target, value, onChange, onRefused }: Props) {
  const t = useWords();
  const say = useSay();
  const { suggested, goals, mapping, status } = context;
  const { group, refuse, error } = useRefuseGoal(context, target, onRefused);
  const container = mapping ? t(`places.notFor${word(mapping)}`) : undefined;
  return (
    <div className="suggested" role="radiogroup" aria-label={t("form.suggested")} ref={group}>
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
          refuse={(at) => refuse(goalId, at)}
          container={container}
        />
      ))}
      {(status === "draft" || value === IDEA) && (
        <Guess
          id={IDEA}
          goal={{ id: IDEA, label: t("form.idea") }}
          because={t("form.ideaHint")}
          checked={value === IDEA}
          choose={() => onChange(IDEA)}
        />
      )}
      {error && <Failed error={error} />}
    </div>
  );
}

/** Refuses a guess, and gives the keyboard to the guess that is chosen then: the one that had it is gone. */
function useRefuseGoal(context: Context, target: Target, onRefused: Props["onRefused"]) {
  const { refuse: say, error } = useRefuse(target);
  const group = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    group.current?.querySelector<HTMLElement>("input:checked")?.focus();
  }, [context.suggested]);
  const refuse = (id: string, at: "piece" | "container"): void =>
    say({ what: "goal", id, at }, (changed) => {
      moved.current = true;
      onRefused(id, changed);
    });
  return { group, refuse, error };
}
