import { useState } from "react";
import type { Campaign, Part } from "../../../utils/model/campaign";
import { daysBetween } from "../../../utils/model/days";
import { isLate } from "../../../utils/model/reality";
import { useDates, useWords } from "../../ui/words";
import { BriefBox } from "./BriefBox";
import { usePlan } from "./data";
import { OpenForm } from "./forms";
import type { Forms } from "./forms";
import { PieceLink } from "./PieceLink";

interface Props {
  campaign: Campaign;
  part: Part;
  forms: Forms;
}

/** One planned piece in one line: what, for whom, by when, and how far it is. */
export function PartRow({ campaign, part, forms }: Props) {
  const t = useWords();
  const { canEdit } = usePlan();
  const [brief, setBrief] = useState(false);
  return (
    <div className="part-row">
      <div className="part-what">
        <h3 tabIndex={-1} dir="auto">
          {part.name}
        </h3>
        <Facts part={part} />
        <Waits part={part} />
      </div>
      <Due part={part} />
      <PartState part={part} />
      <div className="part-buttons">
        <button
          type="button"
          className="button plain"
          aria-expanded={brief}
          onClick={() => setBrief(!brief)}
        >
          {t("brief.title")}
          <span className="sr-only"> {part.name}</span>
        </button>
        {canEdit && (
          <OpenForm id={part.id} name={part.name} text={t("edit.edit")} forms={forms} plain />
        )}
      </div>
      {brief && <BriefBox campaign={campaign} part={part} />}
    </div>
  );
}

function Facts({ part }: { part: Part }) {
  const { strategy } = usePlan();
  const facts = [
    strategy.personas.find(({ id }) => id === part.personaId)?.short,
    strategy.stages.find(({ id }) => id === part.stage)?.name,
    [...new Set([part.type, part.channel])].filter(Boolean).join(", "),
    strategy.people.find(({ id }) => id === part.ownerId)?.name,
  ].filter(Boolean);
  return (
    <ul className="facts-line">
      {facts.map((fact) => (
        <li key={fact} dir="auto">
          {fact}
        </li>
      ))}
    </ul>
  );
}

/** What it waits for, and what that means for its day. */
function Waits({ part }: { part: Part }) {
  const t = useWords();
  const { day } = useDates();
  const { parts, held } = usePlan();
  const before = parts.filter(({ id }) => part.waitsFor.includes(id));
  const hold = held.get(part.id);
  if (before.length === 0) return null;
  return (
    <>
      <p className="small muted">
        {t("plan.waitsFor", { parts: before.map(({ name }) => name).join(", ") })}
      </p>
      {hold && (
        <p className="small warm">{t("plan.held", { part: hold.by.name, day: day(hold.until) })}</p>
      )}
    </>
  );
}

/** Its day, and how far away that is. */
export function Due({ part }: { part: Part }) {
  const t = useWords();
  const { day } = useDates();
  const { strategy, states } = usePlan();
  const { dueOn } = part;
  if (!dueOn) return <p className="part-due muted">{t("plan.noDay")}</p>;
  const days = daysBetween(strategy.today, dueOn);
  const state = states.get(part.id);
  const settled = state === "live" || state === "elsewhere";
  const soon = days >= 0 && days <= 7 && state === "open";
  return (
    <p className="part-due">
      <time dateTime={dueOn}>{day(dueOn)}</time>
      {!settled && days < 0 && (
        <span className="small warm"> {t("plan.lateBy", { count: -days })}</span>
      )}
      {soon && (
        <span className="small warm">
          {" "}
          {days === 0 ? t("plan.today") : t("plan.inDays", { count: days })}
        </span>
      )}
    </p>
  );
}

/** How far it is, with the pieces that fill it. */
export function PartState({ part }: { part: Part }) {
  const t = useWords();
  const { states, pieces, strategy } = usePlan();
  const state = states.get(part.id) ?? "open";
  const filled = pieces.get(part.id) ?? [];
  if (filled.length > 0)
    return (
      <ul className="part-state">
        {filled.map((piece) => (
          <li key={piece.id}>
            <PieceLink piece={piece} />
          </li>
        ))}
      </ul>
    );
  const late = isLate(part, state, strategy.today);
  return (
    <p className="part-state">
      <span className={state === "open" && late ? "chip warm" : "chip"}>
        {t(`plan.state.${state}`)}
      </span>
    </p>
  );
}
