import { useId, useState } from "react";
import type { Campaign } from "../../../utils/model/campaign";
import { realityOf } from "../../../utils/model/reality";
import { useDates, useWords } from "../../ui/words";
import { CampaignForm } from "./CampaignForm";
import { usePlan } from "./data";
import { OpenForm } from "./forms";
import type { Forms } from "./forms";
import { GoalMark } from "./GoalMark";
import { Hours } from "./Hours";
import { Parts } from "./Parts";
import { Reality } from "./Reality";
import type { Shown } from "./Reality";
import { Unplanned } from "./Unplanned";

interface Props {
  campaign: Campaign;
  forms: Forms;
  /** True where its parts are in sight at once */
  open: boolean;
}

/** One campaign: what it is for, how its plan stands, and its parts. */
export function CampaignCard({ campaign, forms, open }: Props) {
  const t = useWords();
  const id = useId();
  const { strategy, states, lines, canEdit, tell } = usePlan();
  const [shown, setShown] = useState<Shown>("planned");
  const [unfolded, unfold] = useState(open);
  const reality = realityOf(campaign, states, lines ?? [], strategy.today);
  const show = (next: Shown): void => {
    setShown(next);
    unfold(true);
  };
  return (
    <section className="campaign" aria-labelledby={id} data-entity={campaign.id}>
      {forms.isOpen(campaign.id) ? (
        <CampaignForm
          stored={campaign}
          onClose={() => forms.close(campaign.id)}
          onSaved={(operation) => tell({ said: t("edit.savedNow"), operation })}
        />
      ) : (
        <header className="campaign-head">
          <h2 id={id} tabIndex={-1} dir="auto">
            {campaign.name}
          </h2>
          {canEdit && (
            <OpenForm
              id={campaign.id}
              name={campaign.name}
              text={t("edit.edit")}
              forms={forms}
              plain
            />
          )}
          <About campaign={campaign} />
        </header>
      )}
      {forms.isOpen(campaign.id) && (
        <h2 id={id} className="sr-only">
          {campaign.name}
        </h2>
      )}
      <Reality reality={reality} shown={shown} show={show} counted={lines !== undefined} />
      <Hours campaign={campaign} />
      {shown === "unplanned" && <Unplanned campaign={campaign} />}
      {unfolded || open ? (
        shown !== "unplanned" && (
          <Parts
            campaign={campaign}
            parts={reality[shown]}
            whole={shown === "planned"}
            forms={forms}
          />
        )
      ) : (
        <div className="row">
          <button type="button" className="button plain" onClick={() => unfold(true)}>
            {t("plan.showParts", { count: campaign.parts.length })}
            <span className="sr-only"> {campaign.name}</span>
          </button>
        </div>
      )}
    </section>
  );
}

/** Goal, readers, messages, owner, teams, days, and what tools call it. */
function About({ campaign }: { campaign: Campaign }) {
  const t = useWords();
  const { day } = useDates();
  const { strategy } = usePlan();
  const named = <T extends { id: string }>(list: readonly T[], ids: readonly string[]): T[] =>
    list.filter(({ id }) => ids.includes(id));
  const goal = strategy.goals.find(({ id }) => id === campaign.goalId);
  const { startOn, endOn, ownerId, retiredOn, status } = campaign;
  const days = [startOn, endOn].map((one) => (one ? day(one) : "…")).join(" – ");
  const facts = [
    named(strategy.personas, campaign.personaIds)
      .map(({ short }) => short)
      .join(", "),
    named(strategy.pillars, campaign.pillarIds)
      .map(({ name }) => name)
      .join(", "),
    strategy.people.find(({ id }) => id === ownerId)?.name ?? t("plan.noOwner"),
    named(strategy.teams, campaign.teamIds)
      .map(({ name }) => name)
      .join(", "),
    startOn || endOn ? days : "",
  ].filter(Boolean);
  return (
    <div className="campaign-about">
      <p className="campaign-goal">
        {goal ? (
          <>
            <GoalMark id={goal.id} /> <span dir="auto">{goal.name}</span>
          </>
        ) : (
          <span className="muted">{t("plan.noGoal")}</span>
        )}
      </p>
      <ul className="facts-line">
        {facts.map((fact) => (
          <li key={fact} dir="auto">
            {fact}
          </li>
        ))}
        {retiredOn && <li>{t("plan.retiredOn", { day: day(retiredOn) })}</li>}
        {!retiredOn && status !== "active" && (
          <li>
            <span className="chip">
              {t(`plan.status.${status === "draft" ? "draft" : "done"}`)}
            </span>
          </li>
        )}
      </ul>
    </div>
  );
}
