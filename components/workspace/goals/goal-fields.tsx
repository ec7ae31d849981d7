import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Goal } from "../../../utils/model/goal";
import { useWords } from "../../ui/words";
import { Choice, DayField, LinesField, Several, Text } from "../edit/fields";
import { Pairs } from "./Pairs";
import { SoThat } from "./tactic";

export interface GoalFieldsProps {
  goal: Goal;
  set: (part: Partial<Goal>) => void;
  strategy: Strategy;
}

const STATUSES = ["draft", "active", "done"] as const;

/** What shall be different, for which business goal, and why. */
export function Wish({
  goal,
  set,
  strategy,
  codes,
}: GoalFieldsProps & { codes: readonly string[] }) {
  const t = useWords();
  return (
    <>
      <Text
        label={t("goals.name")}
        hint={t("goals.nameHint")}
        value={goal.name}
        onChange={(name) => set({ name })}
        required
      />
      <SoThat goal={goal} onChange={(soThat) => set({ soThat })} />
      <div className="edit-pair">
        <Choice
          label={t("field.businessGoalId")}
          value={goal.businessGoalId ?? null}
          onChange={(businessGoalId) => set({ businessGoalId })}
          options={strategy.business.map(({ id, name }) => ({ id, label: name }))}
          none={t("goals.none")}
        />
        <Choice
          label={t("field.status")}
          value={goal.status}
          onChange={(status) => set({ status: (status ?? "draft") as Goal["status"] })}
          options={[...STATUSES, ...(goal.status === "retired" ? ["retired"] : [])].map((id) => ({
            id,
            label: t(`goals.status.${id}`),
          }))}
        />
        <Text
          label={t("field.code")}
          value={goal.code}
          onChange={(code) => set({ code: code.trim() })}
          maxLength={12}
          error={codes.includes(goal.code) ? t("goals.codeTaken") : undefined}
          required
        />
      </div>
      <Text
        label={t("field.why")}
        hint={t("goals.whyHint")}
        value={goal.why}
        onChange={(why) => set({ why })}
        rows={3}
      />
    </>
  );
}

/** For whom, by whom, until when. */
export function Who({ goal, set, strategy }: GoalFieldsProps) {
  const t = useWords();
  const readers = strategy.personas.filter(
    ({ id, retiredOn }) => !retiredOn || goal.personaIds.includes(id),
  );
  return (
    <>
      <Several
        label={t("field.personaIds")}
        value={goal.personaIds}
        onChange={(personaIds) => set({ personaIds })}
        options={readers.map(({ id, short }) => ({ id, label: short }))}
      />
      <Several
        label={t("field.teamIds")}
        value={goal.teamIds}
        onChange={(teamIds) => set({ teamIds })}
        options={strategy.teams.map(({ id, name }) => ({ id, label: name }))}
      />
      <div className="edit-pair">
        <Choice
          label={t("field.ownerId")}
          value={goal.ownerId ?? null}
          onChange={(ownerId) => set({ ownerId })}
          options={strategy.people.map(({ id, name }) => ({ id, label: name }))}
          none={t("goals.nobody")}
        />
        <DayField
          label={t("field.startOn")}
          value={goal.startOn ?? null}
          onChange={(startOn) => set({ startOn })}
        />
        <DayField
          label={t("field.dueOn")}
          value={goal.dueOn ?? null}
          onChange={(dueOn) => set({ dueOn })}
          {...(goal.startOn ? { least: goal.startOn } : {})}
        />
      </div>
    </>
  );
}

/** What gets in the way with the agreed answer, what helps, and the words pieces for it use. */
export function Helps({ goal, set }: GoalFieldsProps) {
  const t = useWords();
  return (
    <>
      <Pairs
        title={t("field.constraints")}
        add={t("goals.addConstraint")}
        labels={[t("goals.ifWay"), t("goals.weDo")]}
        value={goal.constraints.map((one) => [one.text, one.agreedResponse ?? ""])}
        onChange={(pairs, from) =>
          set({
            constraints: pairs.map(([text, agreedResponse], at) => ({
              ...goal.constraints[from[at] ?? -1],
              text,
              agreedResponse,
            })),
          })
        }
      />
      <LinesField
        label={t("field.enablers")}
        hint={t("goals.enablersHint")}
        value={goal.enablers.map(({ text }) => text)}
        onChange={(lines) => set({ enablers: lines.map((text) => ({ text })) })}
      />
      <LinesField
        label={t("field.signals")}
        hint={t("goals.signalsHint")}
        value={goal.signals}
        onChange={(signals) => set({ signals: [...signals] })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={goal.paused ?? false}
          onChange={(event) => set({ paused: event.target.checked })}
        />
        {t("goals.paused")}
      </label>
    </>
  );
}
