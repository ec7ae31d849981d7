import type { Proposal } from "../../utils/messages/list-view";
import type { Context } from "../../utils/messages/views";
import { useSay, useWords } from "../ui/words";
import type { LinkAllOf, LinkingAll } from "./link-all";

interface Props {
  context: Context;
  all: LinkAllOf;
  now: LinkingAll;
  /** Pieces nobody has looked at yet */
  rest: number;
}

/** The preview: each with its goal and its reason, and a tick that can be taken away. It stays until all are linked. */
export function LinkAllChoice({ context, all, now, rest }: Props) {
  const t = useWords();
  const { proposals, out, looked, step, error } = now;
  const linking = step.at === "linking";
  const count = proposals.filter(({ piece }) => !out.has(piece.key)).length;
  return (
    <>
      {rest > 0 && !linking && (
        <p className="small muted">
          {t("all.far", { done: looked.size, count: looked.size + rest })}
        </p>
      )}
      {proposals.length === 0 && !error && !linking && <p>{t("all.nothing")}</p>}
      {proposals.length > 0 && (
        <>
          {!linking && <p>{t("all.lead", { count: proposals.length })}</p>}
          {proposals.length > 1 && <Every all={all} now={now} count={count} />}
          <ul>
            {proposals.map((one) => (
              <Line
                key={one.piece.key}
                goals={context.goals}
                proposal={one}
                chosen={!out.has(one.piece.key)}
                disabled={linking}
                turn={all.turn}
              />
            ))}
          </ul>
          <button
            type="button"
            className="button main"
            disabled={count === 0 || linking}
            onClick={() => void all.link()}
          >
            {t("all.link", { count })}
          </button>
        </>
      )}
    </>
  );
}

/** All or none, in one tick. */
function Every({ all, now, count }: Omit<Props, "context" | "rest"> & { count: number }) {
  const t = useWords();
  const some = count > 0 && now.out.size > 0;
  return (
    <label className="check every">
      <input
        type="checkbox"
        checked={now.out.size === 0}
        disabled={now.step.at === "linking"}
        ref={(input) => {
          if (input) input.indeterminate = some;
        }}
        onChange={all.turnAll}
      />
      <span>{t("all.every")}</span>
    </label>
  );
}

interface LineProps {
  goals: Context["goals"];
  proposal: Proposal;
  chosen: boolean;
  disabled: boolean;
  turn: (key: string) => void;
}

function Line({ goals, proposal: { piece, guess }, chosen, disabled, turn }: LineProps) {
  const say = useSay();
  const goal = goals.find(({ id }) => id === guess?.goalId);
  return (
    <li>
      <label className="check">
        <input
          type="checkbox"
          checked={chosen}
          disabled={disabled}
          onChange={() => turn(piece.key)}
        />
        <span dir="auto">
          {piece.title || piece.key}
          <span className="small muted">
            <span className="code">{goal?.code}</span> {goal?.label}
            {guess && ` (${say(guess.because)})`}
          </span>
        </span>
      </label>
    </li>
  );
}
