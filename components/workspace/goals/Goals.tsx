import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { may } from "../../../utils/model/access";
import { openGoals } from "../../../utils/model/goal";
import type { Goal } from "../../../utils/model/goal";
import { withPending } from "../../../utils/model/pending";
import { readDraft } from "../../../utils/platform/drafts";
import { reviewQuery } from "../../../utils/queries/index";
import { tallyQuery } from "../../../utils/queries/strategy";
import { Fold } from "../../ui/Fold";
import { useWords } from "../../ui/words";
import { Saved } from "../edit/Saved";
import { useArrival } from "../edit/use-arrival";
import { draftName } from "../edit/use-edit";
import { useForms } from "../edit/use-forms";
import type { Forms } from "../edit/use-forms";
import { NoWorkspace } from "../NoWorkspace";
import type { PageProps } from "../page";
import { Business } from "./Business";
import { GoalCard } from "./GoalCard";
import { GoalForm } from "./GoalForm";
import { newGoal } from "./new-goal";
import { OpenForm } from "../edit/OpenForm";
import { OrderButton } from "../edit/OrderButton";
import { OrderGoals } from "./OrderGoals";
import { crowdedOf, workFor } from "./work";
import "../one-page/one-page.css";
import "./goals.css";

const NEW = "new:goal";

/** The goals and their numbers, most important first, under what the business wants. */
export default function Goals(props: PageProps) {
  const t = useWords();
  return (
    <article className="goals-page">
      <h1 tabIndex={-1}>{t("goals.title")}</h1>
      {props.strategy.workspace ? <Everything {...props} /> : <NoWorkspace />}
    </article>
  );
}

function Everything({ strategy, query }: PageProps) {
  const t = useWords();
  const goals = withPending(strategy.goals, "goal", strategy.pending);
  const business = withPending(strategy.business, "business", strategy.pending);
  const forms = useForms(() => unsaved(goals, business));
  const mayEdit = may(strategy.access, "edit") && !strategy.readOnly;
  useArrival(query.get("id"));
  return (
    <>
      {!mayEdit && <p className="notice">{t("edit.readOnly")}</p>}
      <Business {...{ strategy, business, goals: openGoals(goals), forms, mayEdit }} />
      <Ours {...{ strategy, goals, forms, mayEdit }} />
      <Saved done={forms.done} onGone={forms.gone} />
    </>
  );
}

/** Name of the first form whose unsaved words were kept here. */
function unsaved(
  goals: readonly { id: string }[],
  business: readonly { id: string }[],
): string | null {
  if (readDraft(draftName("goal", null))) return NEW;
  if (readDraft(draftName("business", null))) return "new:business";
  const kept = [
    ...goals.filter(({ id }) => readDraft(draftName("goal", id))),
    ...business.filter(({ id }) => readDraft(draftName("business", id))),
  ];
  return kept[0]?.id ?? null;
}

interface OursProps {
  strategy: PageProps["strategy"];
  goals: readonly Goal[];
  forms: Forms;
  mayEdit: boolean;
}

/** Marketing's own goals: those that are worked for in their order, then those that are over. */
function Ours({ strategy, goals, forms, mayEdit }: OursProps) {
  const t = useWords();
  const [ordering, setOrdering] = useState(false);
  const [open, over] = [
    openGoals(goals),
    goals.filter(({ status }) => status === "done" || status === "retired"),
  ];
  const mayOrder = mayEdit && open.filter(({ status }) => status === "active").length > 1;
  return (
    <section className="goals-part" aria-labelledby="goals-ours">
      <header className="row goals-head">
        <h2 id="goals-ours">{t("page.goals")}</h2>
        {mayOrder && (
          <OrderButton
            {...{ ordering, setOrdering }}
            words={["goals.changeOrder", "goals.ordered"]}
          />
        )}
        {mayEdit && <OpenForm of={NEW} forms={forms} text={t("goals.add")} />}
      </header>
      {open.length === 0 && <p className="muted">{t("goals.none.yet")}</p>}
      {forms.open === NEW && <NewGoal {...{ strategy, goals, forms }} />}
      {ordering ? (
        <OrderGoals goals={openGoals(strategy.goals)} onDone={forms.say} />
      ) : (
        <List {...{ strategy, goals, forms, mayEdit }} shown={open} />
      )}
      {over.length > 0 && (
        <Fold title={t("goals.over", { count: over.length })}>
          <List {...{ strategy, goals, forms, mayEdit }} shown={over} />
        </Fold>
      )}
    </section>
  );
}

function NewGoal({ strategy, goals, forms }: Omit<OursProps, "mayEdit">) {
  const [goal] = useState(() => newGoal(goals, strategy.today));
  return (
    <GoalForm {...{ goal, strategy, goals }} isNew onClose={forms.close} onSaved={forms.saved} />
  );
}

/** Cards of goals; the one that is edited is its form. */
function List({ strategy, goals, forms, mayEdit, shown }: OursProps & { shown: readonly Goal[] }) {
  const { data: tally } = useQuery(tallyQuery());
  const { data: review } = useQuery(reviewQuery());
  const crowded = tally
    ? crowdedOf(
        tally,
        strategy.goals.filter(({ status }) => status === "active"),
      )
    : null;
  const found = (rule: string, id: string): boolean =>
    review?.strategy.some((one) => one.rule === rule && one.target.id === id) ?? false;
  return (
    <ol className="goal-cards">
      {shown.map((goal) => {
        const stored = strategy.goals.find(({ id }) => id === goal.id);
        return (
          <li key={goal.id}>
            {forms.open === goal.id ? (
              <GoalForm
                {...{ goal, strategy, goals }}
                onClose={forms.close}
                onSaved={forms.saved}
              />
            ) : (
              <GoalCard
                goal={goal}
                strategy={strategy}
                work={tally ? workFor(tally, goal.id) : null}
                marks={{
                  starved: found("GOAL-STARVED", goal.id),
                  tactic: found("GOAL-TACTIC", goal.id),
                  crowded: crowded === goal.id,
                }}
                edit={mayEdit && <OpenForm of={goal.id} forms={forms} about={goal.code} />}
                readings={mayEdit && stored ? { stored, say: forms.say } : null}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
