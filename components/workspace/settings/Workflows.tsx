import { useEffect, useRef, useState } from "react";
import type { Words } from "../../../utils/i18n/say";
import type { Team } from "../../../utils/model/people";
import type { Workflow } from "../../../utils/model/workflow";
import { newOperation } from "../../../utils/queries/index";
import { useWords } from "../../ui/words";
import { LookOnly, onlyLooks } from "./access";
import { useAmend } from "./amend";
import { Row } from "./Row";
import type { SharedProps } from "./RuleSets";
import {
  draftOf,
  EVERY_OTHER,
  FIELDS,
  nameOf,
  newWorkflow,
  STEPS,
  teamsOf,
  TOOL_WORDS,
  withoutTeams,
} from "./workflow-draft";
import { WorkflowForm } from "./WorkflowForm";
import "./workflows.css";

/** How teams work: whose workflow asks what, and when. One is edited at a time, in its place. */
export function Workflows({ strategy, me, onSaved }: SharedProps) {
  const t = useWords();
  const { workflows, teams, people } = strategy;
  const amending = useAmend(onSaved);
  const [edited, setEdited] = useState<string | null>(null);
  const [fresh, setFresh] = useState<Workflow | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const looks = onlyLooks(people, me);
  const opened = looks ? null : edited;
  // A new one stays the new one until its form closes, although it may be stored by then.
  const shown = fresh ? [...workflows.filter(({ id }) => id !== fresh.id), fresh] : workflows;
  // After a form the keyboard comes back to the button of what was edited, else to the one that adds.
  const [closed, setClosed] = useState<string | null>(null);
  useEffect(() => {
    if (closed === null) return;
    const button = list.current?.querySelector(`[data-edit="${CSS.escape(closed)}"]`);
    (button instanceof HTMLElement ? button : add.current)?.focus();
  }, [closed]);
  const open = (id: string): void => {
    setEdited(id);
    setClosed(null);
  };
  const close = (id: string): void => {
    setEdited(null);
    setFresh(null);
    setClosed(id);
    amending.reset();
  };
  const save = (workflow: Workflow): void =>
    amending.amend(
      [workflow, ...withoutTeams(workflows, workflow.id, workflow.teamIds)].map((one) => ({
        what: "workflow",
        workflow: one,
      })),
      () => close(workflow.id),
    );
  const form = (workflow: Workflow) => (
    <WorkflowForm
      workflow={workflow}
      isNew={workflow.id === fresh?.id}
      workflows={workflows}
      teams={teams}
      busy={amending.busy}
      error={amending.error}
      onSave={save}
      onCancel={() => close(workflow.id)}
    />
  );
  return (
    <Row title={t("workflow.title")} hint={t("workflow.hint")}>
      {looks && <LookOnly person={looks} people={people} />}
      <ul className="workflows" ref={list}>
        {shown.map((one) => (
          <li key={one.id} className="workflow">
            {opened === one.id ? (
              form(one)
            ) : (
              <Summary
                workflow={one}
                followers={teamsOf(one, workflows, teams)}
                onEdit={looks || opened ? undefined : () => open(one.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {!looks && teams.length === 0 && <p className="muted">{t("workflow.noTeams")}</p>}
      {!looks && teams.length > 0 && !opened && (
        <div>
          <button
            ref={add}
            type="button"
            className="button"
            onClick={() => {
              const made = newWorkflow(`w-${newOperation()}`);
              setFresh(made);
              open(made.id);
            }}
          >
            {t("workflow.add")}
          </button>
        </div>
      )}
    </Row>
  );
}

interface SummaryProps {
  workflow: Workflow;
  followers: readonly Team[];
  /** Absent where it may not be changed, or while another one is being changed */
  onEdit: (() => void) | undefined;
}

/** A workflow in words. */
function Summary({ workflow, followers, onEdit }: SummaryProps) {
  const t = useWords();
  const name = nameOf(workflow, t);
  return (
    <>
      <div className="workflow-head">
        <h3 dir="auto">{name}</h3>
        {onEdit && (
          <button
            type="button"
            className="button"
            data-edit={workflow.id}
            aria-label={t("workflow.editNamed", { name })}
            onClick={onEdit}
          >
            {t("workflow.edit")}
          </button>
        )}
      </div>
      <p className="muted">
        {workflow.id === EVERY_OTHER && `${t("workflow.forOthers")} `}
        {followers.length > 0
          ? t("workflow.followers", { names: followers.map((team) => team.name).join(", ") })
          : t("workflow.noFollowers")}
      </p>
      <dl className="workflow-facts">
        {facts(workflow, t).map(([term, text]) => (
          <div key={term}>
            <dt className="label">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What it asks at each step, how long it waits, and which words of the tools mean something else. */
function facts(workflow: Workflow, t: Words): [string, string][] {
  const { asked, sections, words } = draftOf(workflow);
  return [
    [t("workflow.days"), t("workflow.daysSaid", { count: workflow.graceDays })],
    ...STEPS.map((step): [string, string] => [
      t("workflow.askedAt", { status: t(`status.${step}`) }),
      ["goal", ...FIELDS.filter((field) => asked[step].includes(field))]
        .map((field) => t(`workflow.field.${field}`))
        .join(", "),
    ]),
    ...TOOL_WORDS.flatMap((word): [string, string][] => {
      const status = words[word];
      return status ? [[t(`workflow.word.${word}`), t(`status.${status}`)]] : [];
    }),
    ...sections.map(({ name, status }): [string, string] => [
      t("workflow.sectionSaid", { name }),
      t(`status.${status}`),
    ]),
  ];
}
