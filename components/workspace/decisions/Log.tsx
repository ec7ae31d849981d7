import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { addDays } from "../../../utils/model/days";
import type { Disagreement } from "../../../utils/model/disagreement";
import { changesBetween } from "../../../utils/model/edit";
import { strategyMutation } from "../../../utils/queries/strategy";
import { Failed } from "../../ui/Failed";
import { Fold } from "../../ui/Fold";
import { useDates, useWords } from "../../ui/words";
import type { Forms } from "../edit/use-forms";
import { DecideForm } from "./DecideForm";
import { Details } from "./Details";
import { personName } from "./due";
import { decideForm } from "./OpenQuestion";

interface Props {
  decided: readonly Disagreement[];
  strategy: Strategy;
  forms: Forms;
  mayEdit: boolean;
}

/** What was decided, the latest first, each with what would make us look at it again. */
export function Log({ decided, strategy, forms, mayEdit }: Props) {
  const t = useWords();
  const id = useId();
  const [sought, setSought] = useState("");
  const shown = decided.filter((one) => holds(one, sought));
  if (decided.length === 0) return <p className="muted">{t("decisions.noneDecided")}</p>;
  return (
    <>
      {decided.length > 1 && (
        <div className="field log-search">
          <label htmlFor={id}>{t("decisions.search")}</label>
          <input
            id={id}
            type="search"
            className="input"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </div>
      )}
      <p role="status" className="small muted">
        {sought.trim() !== "" && t("decisions.found", { count: shown.length })}
      </p>
      <ol className="disputes">
        {shown.map((one) => (
          <li key={one.id} data-entity={one.id}>
            {forms.open === decideForm(one.id) ? (
              <DecideForm
                {...{ question: one, strategy }}
                onClose={forms.close}
                onSaved={forms.saved}
              />
            ) : (
              <Decided {...{ question: one, strategy, forms, mayEdit }} />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** True when every word that is sought stands somewhere in it. */
export function holds(one: Disagreement, sought: string): boolean {
  const { topic, exactly, decision, revisitIf, principle, facts } = one;
  const text = [topic, exactly, decision, revisitIf, principle, ...facts].join(" ").toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

type DecidedProps = Omit<Props, "decided"> & { question: Disagreement };

function Decided({ question, strategy, forms, mayEdit }: DecidedProps) {
  const t = useWords();
  const { day } = useDates();
  const { decision, decidedOn, revisitIf, principle, deciderId } = question;
  const name = personName(strategy.people, deciderId);
  return (
    <>
      <h3 tabIndex={-1} dir="auto">
        {question.topic}
      </h3>
      <p className="exactly" dir="auto">
        {decision || t("decisions.noWords")}
      </p>
      <p className="small muted" dir="auto">
        {decidedOn ? t("decisions.decidedBy", { name, day: day(decidedOn) }) : name}
      </p>
      {revisitIf && (
        <p dir="auto">
          <b>{t("decisions.revisit")}</b> {revisitIf}
        </p>
      )}
      {principle && (
        <p dir="auto">
          <b>{t("decisions.byPrinciple")}</b> {principle}
        </p>
      )}
      <Fold title={t("decisions.how")}>
        <p dir="auto">{question.exactly}</p>
        <Details {...{ question, strategy }} />
      </Fold>
      {mayEdit && <Again {...{ question, strategy, forms }} />}
    </>
  );
}

const NEW_DAYS = 14;

/** Ways back to a decision: its words can be put right, and it can be opened again. */
function Again({ question, strategy, forms }: Omit<DecidedProps, "mayEdit">) {
  const t = useWords();
  const edit = useMutation(strategyMutation("edit"));
  const open = (): void => {
    const decideBy = addDays(strategy.today, NEW_DAYS);
    const changes = changesBetween(question, {
      ...{ ...question, status: "open", decidedOn: null, decideBy },
    });
    edit.mutate(
      { when: "now", edits: [{ op: "edit", type: "disagreement", id: question.id, changes }] },
      {
        onSuccess: ({ operation }) =>
          forms.say({ said: t("decisions.reopened", { topic: question.topic }), operation }),
      },
    );
  };
  return (
    <div className="row">
      <button
        type="button"
        className="button plain"
        data-opens={decideForm(question.id)}
        onClick={() => forms.show(decideForm(question.id))}
      >
        {t("edit.edit")}
        <span className="sr-only"> {question.topic}</span>
      </button>
      <button type="button" className="button plain" onClick={open}>
        {t("decisions.reopen")}
        <span className="sr-only"> {question.topic}</span>
      </button>
      {edit.error && <Failed error={edit.error} />}
    </div>
  );
}
