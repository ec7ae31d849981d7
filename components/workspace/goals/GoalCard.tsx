import type { ReactNode } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Goal } from "../../../utils/model/goal";
import { hasOnlyOutputs } from "../../../utils/model/kpi";
import { useDates, useWords } from "../../ui/words";
import { Waits } from "../edit/Waits";
import { CardHint } from "../one-page/CardHint";
import { KpiCard } from "./KpiCard";
import type { ReadingsProps } from "./Readings";
import { STEPS } from "./work";
import type { Work } from "./work";

interface Props {
  goal: Goal;
  strategy: Strategy;
  work: Work | null;
  /** What the rules say of it */
  marks: { starved: boolean; tactic: boolean; crowded: boolean };
  /** The way into its form; nothing where it may not be changed */
  edit: ReactNode;
  readings: Pick<ReadingsProps, "stored" | "say"> | null;
}

/** One goal: what shall be different and why, whose it is, its numbers, and the work that serves it. */
export function GoalCard({ goal, strategy, work, marks, edit, readings }: Props) {
  const t = useWords();
  const nameOf = (id: string): string => strategy.goals.find((one) => one.id === id)?.name ?? "";
  return (
    <div className="goal-card" data-entity={goal.id}>
      <header className="goal-card-head">
        <h3 dir="auto" tabIndex={-1}>
          <span className="code">{goal.code}</span> {goal.name}
        </h3>
        {edit}
      </header>
      <Chips goal={goal} strategy={strategy} marks={marks} />
      <p className={goal.why ? undefined : "muted"} dir="auto">
        {goal.why || t("page.noWhy")}
      </p>
      {goal.soThat && (
        <p dir="auto">
          <b>{t("goals.soThat")}</b> {goal.soThat}
        </p>
      )}
      <Asks goal={goal} tactic={marks.tactic} />
      <Facts goal={goal} strategy={strategy} />
      <CardHint id={goal.id} notes={strategy.cardNotes} nameOf={nameOf} />
      <Pieces goal={goal} work={work} />
      {goal.kpis.length === 0 && <p className="small warm">{t("page.noKpi")}</p>}
      <ul className="kpi-cards">
        {goal.kpis.map((kpi) => (
          <KpiCard key={kpi.id} {...{ goal, kpi, strategy, work, readings }} />
        ))}
      </ul>
      <Around goal={goal} />
    </div>
  );
}

function Chips({ goal, strategy, marks }: Pick<Props, "goal" | "strategy" | "marks">) {
  const t = useWords();
  const said = [
    goal.status !== "active" && t(`goals.status.${goal.status}`),
    goal.paused && t("goals.resting"),
    marks.starved && t("goals.starved"),
    marks.crowded && t("goals.crowded"),
  ].filter((one) => typeof one === "string");
  return (
    <p className="row chips">
      {said.map((one) => (
        <span key={one} className="chip">
          {one}
        </span>
      ))}
      <Waits strategy={strategy} type="goal" id={goal.id} />
    </p>
  );
}

/** What a goal is asked that says or counts only what is made. */
function Asks({ goal, tactic }: { goal: Goal; tactic: boolean }) {
  const t = useWords();
  if (goal.soThat) return null;
  const kind = tactic ? "tactic" : hasOnlyOutputs(goal) ? "output-only" : null;
  return (
    kind && (
      <p className="small warm">
        {t(`goals.line.${kind}`)} {t("goals.soThatWhat")}
      </p>
    )
  );
}

/** Which business goal it moves, for whom, by whom, until when. */
function Facts({ goal, strategy }: Pick<Props, "goal" | "strategy">) {
  const t = useWords();
  const { day } = useDates();
  const names = (ids: readonly string[], list: readonly { id: string; name: string }[]): string =>
    ids.flatMap((id) => list.find((one) => one.id === id)?.name ?? []).join(", ");
  const readers = strategy.personas.map(({ id, short }) => ({ id, name: short }));
  const facts = [
    ["businessGoalId", names([goal.businessGoalId ?? ""], strategy.business)],
    ["personaIds", names(goal.personaIds, readers)],
    ["ownerId", names([goal.ownerId ?? ""], strategy.people)],
    ["teamIds", names(goal.teamIds, strategy.teams)],
    ["dueOn", goal.dueOn ? day(goal.dueOn) : ""],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([field, value]) => (
        <div key={field}>
          <dt>{t(`field.${field}`)}</dt>
          <dd dir="auto" className={value ? undefined : "muted"}>
            {value || t(`goals.no.${field}`)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** How much work serves it; each number leads to exactly those pieces. */
function Pieces({ goal, work }: Pick<Props, "goal" | "work">) {
  const t = useWords();
  const { number } = useDates();
  const there = STEPS.filter((status) => (work?.[status] ?? 0) > 0);
  if (!work || there.length === 0) return null;
  return (
    <p className="row goal-pieces">
      <span className="muted">{t("goals.pieces")}</span>
      {there.map((status) => (
        <a key={status} href={`#/pieces?goal=${encodeURIComponent(goal.id)}&status=${status}`}>
          {t(`status.${status}`)} {number(work[status])}
        </a>
      ))}
    </p>
  );
}

/** What gets in the way, with the agreed answer, what helps, and the words that tell it. */
function Around({ goal }: { goal: Goal }) {
  const t = useWords();
  return (
    <>
      {goal.constraints.length > 0 && (
        <ul className="around">
          {goal.constraints.map((one) => (
            <li key={one.text} dir="auto">
              <span>{t("goals.if", { way: one.text })}</span>
              <span className={one.agreedResponse ? undefined : "warm"}>
                {one.agreedResponse
                  ? t("goals.then", { answer: one.agreedResponse })
                  : t("goals.noAnswer")}
              </span>
            </li>
          ))}
        </ul>
      )}
      <dl className="facts wide">
        {goal.enablers.length > 0 && (
          <div>
            <dt>{t("field.enablers")}</dt>
            <dd dir="auto">{goal.enablers.map(({ text }) => text).join("; ")}</dd>
          </div>
        )}
        {goal.signals.length > 0 && (
          <div>
            <dt>{t("field.signals")}</dt>
            <dd dir="auto">{goal.signals.join(", ")}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
