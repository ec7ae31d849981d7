import { useEffect, useId, useRef, useState } from "react";
import type { SubmitEvent } from "react";
import type { Team } from "../../../utils/model/people";
import type { Workflow } from "../../../utils/model/workflow";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { AskGrid } from "./AskGrid";
import { ToolWords } from "./ToolWords";
import type { Draft } from "./workflow-draft";
import { draftOf, EVERY_OTHER, faultsOf, MOST_DAYS, nameOf, workflowFrom } from "./workflow-draft";

interface Props {
  workflow: Workflow;
  isNew: boolean;
  workflows: readonly Workflow[];
  teams: readonly Team[];
  busy: boolean;
  error: unknown;
  onSave: (workflow: Workflow) => void;
  onCancel: () => void;
}

/** One workflow, being changed. Nothing is saved before "Save"; what is wrong is said beside its field. */
export function WorkflowForm(props: Props) {
  const { workflow, isNew, workflows, teams, busy, error, onSave, onCancel } = props;
  const t = useWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(workflow));
  const [tried, setTried] = useState(0);
  const faults = tried > 0 ? faultsOf(draft, workflow.id, workflows) : {};
  const change = (some: Partial<Draft>): void => setDraft((old) => ({ ...old, ...some }));
  const title = isNew ? t("workflow.new") : nameOf(workflow, t);
  // The first field that is wrong takes the keyboard, each time somebody tried to save.
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy) return;
    if (Object.keys(faultsOf(draft, workflow.id, workflows)).length > 0) setTried(tried + 1);
    else onSave(workflowFrom(workflow, draft));
  };
  return (
    <form ref={form} className="workflow-form" aria-label={title} noValidate onSubmit={submit}>
      <h3 dir="auto">{title}</h3>
      <TextField
        label={t("workflow.name")}
        value={draft.name}
        fault={faults["name"]}
        autoFocus
        onChange={(name) => change({ name })}
      />
      {workflow.id === EVERY_OTHER ? (
        <p className="small muted">{t("workflow.forOthers")}</p>
      ) : (
        <TeamChecks {...{ workflow, workflows, teams }} draft={draft} onChange={change} />
      )}
      <TextField
        label={t("workflow.days")}
        hint={t("workflow.daysHint")}
        value={draft.days}
        fault={faults["days"]}
        days
        onChange={(days) => change({ days })}
      />
      <AskGrid asked={draft.asked} onChange={(asked) => change({ asked })} />
      <ToolWords
        sections={draft.sections}
        words={draft.words}
        faultOf={(field) => faults[field]}
        onChange={change}
      />
      <p id={`${id}-never`} className="small muted">
        {t("workflow.never")}
      </p>
      {Boolean(error) && <Failed error={error} />}
      <div className="row">
        <button type="submit" className="button main" aria-disabled={busy}>
          {t("workflow.save")}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t("workflow.cancel")}
        </button>
      </div>
    </form>
  );
}

interface TextProps {
  label: string;
  hint?: string;
  value: string;
  fault: string | undefined;
  /** A small number */
  days?: boolean;
  autoFocus?: boolean;
  onChange: (value: string) => void;
}

function TextField({ label, hint, value, fault, days, autoFocus, onChange }: TextProps) {
  const t = useWords();
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className={days ? "field days" : "field"}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        dir="auto"
        inputMode={days ? "numeric" : undefined}
        maxLength={days ? 10 : 120}
        autoFocus={autoFocus}
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault && (
        <p id={`${id}-fault`} className="small error">
          {t(fault, { most: MOST_DAYS })}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="small muted">
          {hint}
        </p>
      )}
    </div>
  );
}

interface TeamsProps extends Pick<Props, "workflow" | "workflows" | "teams"> {
  draft: Draft;
  onChange: (change: Pick<Draft, "teamIds">) => void;
}

/** Which teams follow it. A team follows one workflow: one chosen here leaves the other. */
function TeamChecks({ workflow, workflows, teams, draft, onChange }: TeamsProps) {
  const t = useWords();
  const id = useId();
  const elsewhere = (team: Team): string | null => {
    const other = workflows.find((one) => one.teamIds.includes(team.id));
    const counts = other && other.id !== workflow.id && other.id !== EVERY_OTHER;
    return counts ? t("workflow.nowWith", { name: nameOf(other, t) }) : null;
  };
  const tick = (team: Team, on: boolean): void => {
    const others = draft.teamIds.filter((one) => one !== team.id);
    onChange({ teamIds: on ? [...others, team.id] : others });
  };
  return (
    <fieldset className="choices" aria-describedby={id}>
      <legend className="label">{t("workflow.teams")}</legend>
      {teams.map((team) => (
        <label key={team.id} className="check">
          <input
            type="checkbox"
            checked={draft.teamIds.includes(team.id)}
            onChange={(event) => tick(team, event.target.checked)}
          />
          <span>
            <span dir="auto">{team.name}</span>
            {elsewhere(team) && <span className="small muted"> {elsewhere(team)}</span>}
          </span>
        </label>
      ))}
      <p id={id} className="small muted">
        {t("workflow.teamsHint")}
      </p>
    </fieldset>
  );
}
