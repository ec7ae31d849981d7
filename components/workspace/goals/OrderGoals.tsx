import type { Goal } from "../../../utils/model/goal";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { Reorder } from "../edit/Reorder";
import type { Done } from "../edit/Saved";
import { useOrder } from "../edit/use-order";

interface Props {
  /** In their order; active ones before drafts */
  goals: readonly Goal[];
  onDone: (done: Done) => void;
}

/** Goals put into their order of priority. Drafts come behind what is decided, so they are not in the list. */
export function OrderGoals({ goals, onDone }: Props) {
  const t = useWords();
  const { items, order, error } = useOrder("goal", goals, onDone);
  const active = items.filter(({ status }) => status === "active");
  const rest = items.filter(({ status }) => status !== "active").map(({ id }) => id);
  return (
    <>
      <p className="small muted">{t("goals.orderHint")}</p>
      <Reorder
        label={t("goals.order")}
        items={active}
        nameOf={(goal) => `${goal.code} ${goal.name}`}
        onOrder={(ids) => order([...ids, ...rest])}
      >
        {(goal) => (
          <p className="order-goal" dir="auto">
            <span className="code">{goal.code}</span> {goal.name}
          </p>
        )}
      </Reorder>
      {error && <Failed error={error} />}
    </>
  );
}
