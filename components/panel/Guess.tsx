import { X } from "lucide-react";
import { useId, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Choice } from "../../utils/messages/views";
import { useWords } from "../ui/words";

interface Props {
  id: string;
  goal: Choice | undefined;
  because: string;
  checked: boolean;
  choose: () => void;
  /** Absent where there is nothing to refuse */
  refuse?: (at: "piece" | "container") => void;
  /** "Not for this project", where the piece lies in one */
  container?: string | undefined;
}

/** One guess with its reason, and the quiet way to say that it is wrong here for good. Delete does that too. */
export function Guess({ id, goal, because, checked, choose, refuse, container }: Props) {
  const t = useWords();
  const reason = useId();
  const [asking, setAsking] = useState(false);
  const name = goal ? [goal.code, goal.label].filter(Boolean).join(" ") : id;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Delete" || !refuse) return;
    event.preventDefault();
    refuse("piece");
  };
  return (
    <div className={checked ? "guess chosen" : "guess"}>
      <label>
        <input
          type="radio"
          name="suggested-goal"
          data-goal={id}
          aria-label={name}
          aria-describedby={reason}
          aria-keyshortcuts={refuse ? "Delete" : undefined}
          checked={checked}
          onChange={choose}
          onKeyDown={onKeyDown}
        />
        <span dir="auto">
          {goal?.code && <span className="code">{goal.code} </span>}
          {goal?.label}
        </span>
        <span id={reason} className="muted small because" dir="auto">
          {because}
        </span>
      </label>
      {refuse && (
        <button
          type="button"
          className="button plain icon refuse"
          aria-label={t("places.refuse", { goal: goal?.code ?? name })}
          title={t("places.notForThis")}
          aria-expanded={container ? asking : undefined}
          onClick={() => (container ? setAsking(!asking) : refuse("piece"))}
        >
          <X size={14} aria-hidden />
        </button>
      )}
      {asking && refuse && (
        <p className="row answers">
          <button type="button" className="button plain" onClick={() => refuse("piece")}>
            {t("places.notForThis")}
          </button>
          <button type="button" className="button plain" onClick={() => refuse("container")}>
            {container}
          </button>
        </p>
      )}
    </div>
  );
}
