import { useState } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { openGoals } from "../../../utils/model/goal";
import type { Goal } from "../../../utils/model/goal";
import { readCrowd } from "../../../utils/model/limits";
import { useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { MakeRoom } from "../edit/MakeRoom";
import { Retire } from "../edit/Retire";
import { useEdit } from "../edit/use-edit";
import type { When } from "../edit/use-edit";
import { readPending } from "../edit/Waits";
import { Kpis } from "./KpiFields";
import { missingIn } from "./missing";
import { Helps, Who, Wish } from "./goal-fields";

interface Props {
  goal: Goal;
  isNew?: boolean;
  strategy: Strategy;
  /** All of them, with what waits for the next version */
  goals: readonly Goal[];
  onClose: () => void;
  onSaved: (saved: { operation: string; when: When }) => void;
}

/** Everything about one goal, but for its readings: those are taken on its card. */
export function GoalForm({ goal, isNew = false, strategy, goals, onClose, onSaved }: Props) {
  const t = useWords();
  const [leaves, setLeaves] = useState<string | null>(null);
  const crowdFor = (one: Goal) =>
    one.status === "active" && (isNew || goal.status !== "active")
      ? readCrowd(strategy.workspace, "activeGoals", openOf(goals, strategy), one)
      : undefined;
  const edit = useEdit({
    ...{ type: "goal", stored: goal, isNew, onSaved },
    also: (one) => (leaves && crowdFor(one) ? [{ op: "retire", type: "goal", id: leaves }] : []),
  });
  const { body, set } = edit;
  const versioned = strategy.version !== undefined;
  const waiting = readPending(strategy, "goal", goal.id)?.op === "add";
  const missing = missingIn(body, { withBusiness: strategy.business.length > 0 });
  const own = { goal: body, set, strategy };
  return (
    <EditForm
      title={isNew ? t("goals.new") : `${goal.code} ${goal.name}`}
      edit={edit}
      missing={missing.map((field) => t(field))}
      onClose={onClose}
      versioned={versioned}
      waiting={waiting}
    >
      <Wish {...own} codes={goals.filter(({ id }) => id !== body.id).map(({ code }) => code)} />
      <MakeRoom what="activeGoals" crowd={crowdFor(body)} value={leaves} onChange={setLeaves} />
      <Who {...own} />
      <Kpis {...own} />
      <Helps {...own} />
      {!isNew && body.status !== "retired" && (
        <Retire
          {...{ type: "goal", id: goal.id, name: goal.name, op: "retire", versioned, waiting }}
          hint={t("goals.retireHint")}
          onSaved={onSaved}
        />
      )}
    </EditForm>
  );
}

/** Goals that count towards the limit, drafts too; one that leaves with the next version makes room already. */
function openOf(goals: readonly Goal[], strategy: Strategy): (Goal & { name: string })[] {
  return openGoals(goals)
    .filter(({ id }) => readPending(strategy, "goal", id)?.op !== "retire")
    .map((one) => ({ ...one, name: `${one.code} ${one.name}` }));
}
