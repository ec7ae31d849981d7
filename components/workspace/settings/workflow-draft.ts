import type { Words } from "../../../utils/i18n/say";
import type { AssetStatus } from "../../../utils/model/asset";
import type { Team } from "../../../utils/model/people";
import type { Workflow } from "../../../utils/model/workflow";

/** Steps at which a team can ask for something. Ideas are asked nothing, retired pieces neither. */
export const STEPS = ["draft", "review", "live"] as const;
export type Step = (typeof STEPS)[number];

/** What can be asked for. The goal is not among them: it is asked of every piece. */
export const FIELDS = ["persona", "why", "campaign", "part", "stage", "pillar", "owner"] as const;
export type Field = (typeof FIELDS)[number];

/** Words of the tools whose meaning a team may change, each as it is written in a workflow. */
export const TOOL_WORDS = [
  "hubspot:scheduled",
  "hubspot:published",
  "hubspot:archived",
  "asana:complete",
] as const;
export type ToolWord = (typeof TOOL_WORDS)[number];

/** Most days a new draft can be left in peace. */
export const MOST_DAYS = 60;
/** The workflow of every team that has no other. */
export const EVERY_OTHER = "w-default";
const SECTION = "asana:section:";

export interface Section {
  /** Tells rows apart while they are typed in */
  row: number;
  name: string;
  status: AssetStatus;
}

/** A workflow while somebody edits it: texts as typed, fields as ticked. */
export interface Draft {
  name: string;
  days: string;
  teamIds: readonly string[];
  asked: Readonly<Record<Step, readonly string[]>>;
  sections: readonly Section[];
  /** Empty: as usual */
  words: Readonly<Record<ToolWord, AssetStatus | "">>;
}

export function newWorkflow(id: string): Workflow {
  return {
    id,
    teamIds: [],
    graceDays: 3,
    steps: [
      { status: "draft", ask: ["goal"] },
      { status: "review", ask: ["goal", "persona", "why"] },
      { status: "live", ask: ["goal", "persona", "why"] },
    ],
    blocking: false,
  };
}

export function draftOf(workflow: Workflow): Draft {
  const asked = (step: Step): readonly string[] =>
    workflow.steps.find(({ status }) => status === step)?.ask ?? [];
  const said = Object.entries(workflow.statuses ?? {});
  const word = (key: ToolWord): AssetStatus | "" =>
    said.find(([one]) => plain(one) === key)?.[1] ?? "";
  return {
    name: workflow.name ?? "",
    days: String(workflow.graceDays),
    teamIds: workflow.teamIds,
    asked: { draft: asked("draft"), review: asked("review"), live: asked("live") },
    sections: sectionsOf(workflow),
    words: {
      "hubspot:scheduled": word("hubspot:scheduled"),
      "hubspot:published": word("hubspot:published"),
      "hubspot:archived": word("hubspot:archived"),
      "asana:complete": word("asana:complete"),
    },
  };
}

/** The sections of Asana that mean something special to a workflow. */
export function sectionsOf({ statuses }: Workflow): Section[] {
  return Object.entries(statuses ?? {})
    .filter(([key]) => plain(key).startsWith(SECTION))
    .map(([key, status], row) => ({ row, name: key.trim().slice(SECTION.length).trim(), status }));
}

/** The workflow a draft stands for. What a draft knows nothing about stays as it was. */
export function workflowFrom(stored: Workflow, draft: Draft): Workflow {
  const { name: _name, statuses: _statuses, ...rest } = stored;
  const name = draft.name.trim();
  const statuses = statusesFrom(stored, draft);
  const told = stored.statuses !== undefined || Object.keys(statuses).length > 0;
  return {
    ...rest,
    ...(name ? { name } : {}),
    teamIds: [...draft.teamIds],
    graceDays: Number(draft.days),
    steps: stepsFrom(stored.steps, draft.asked),
    ...(told ? { statuses } : {}),
  };
}

function stepsFrom(steps: Workflow["steps"], asked: Draft["asked"]): Workflow["steps"] {
  const known = new Set(steps.map(({ status }) => status));
  const changed = steps.map((step, at) => {
    const mine = STEPS.find((one) => one === step.status);
    const first = steps.findIndex(({ status }) => status === step.status) === at;
    return mine && first ? { ...step, ask: [...asked[mine]] } : step;
  });
  const added = STEPS.filter((step) => !known.has(step) && asked[step].length > 0);
  return [...changed, ...added.map((status) => ({ status, ask: [...asked[status]] }))];
}

function statusesFrom({ statuses }: Workflow, draft: Draft): Record<string, AssetStatus> {
  const ours = (key: string): boolean =>
    plain(key).startsWith(SECTION) || TOOL_WORDS.some((word) => word === plain(key));
  const others = Object.entries(statuses ?? {}).filter(([key]) => !ours(key));
  const words = TOOL_WORDS.flatMap((word) => {
    const status = draft.words[word];
    return status ? [[word, status] as const] : [];
  });
  const sections = draft.sections.map(
    ({ name, status }) => [SECTION + plain(name), status] as const,
  );
  return Object.fromEntries([...others, ...words, ...sections]);
}

/** What is wrong with a draft: the field, and the key of the sentence that says so. */
export function faultsOf(
  draft: Draft,
  id: string,
  others: readonly Workflow[],
): Partial<Record<string, string>> {
  const faults: Record<string, string> = {};
  const name = plain(draft.name);
  if (!name && id !== EVERY_OTHER) faults["name"] = "workflow.error.name";
  if (name && others.some((one) => one.id !== id && plain(one.name ?? "") === name))
    faults["name"] = "workflow.error.nameTaken";
  if (!/^\d{1,3}$/.test(draft.days.trim()) || Number(draft.days) > MOST_DAYS)
    faults["days"] = "workflow.error.days";
  for (const { row, name: typed } of draft.sections) {
    const same = draft.sections.filter((one) => plain(one.name) === plain(typed));
    if (!plain(typed)) faults[`section-${String(row)}`] = "workflow.error.section";
    else if (same[0]?.row !== row) faults[`section-${String(row)}`] = "workflow.error.sectionTwice";
  }
  return faults;
}

/** Other workflows, without the teams that were moved to this one: a team follows one workflow. */
export function withoutTeams(
  workflows: readonly Workflow[],
  id: string,
  moved: readonly string[],
): Workflow[] {
  if (id === EVERY_OTHER) return [];
  return workflows
    .filter((one) => one.id !== id && one.teamIds.some((team) => moved.includes(team)))
    .map((one) => ({ ...one, teamIds: one.teamIds.filter((team) => !moved.includes(team)) }));
}

/** Teams that follow a workflow: those it names, and for the one of all others every team that no other names. */
export function teamsOf(
  { id }: Workflow,
  workflows: readonly Workflow[],
  teams: readonly Team[],
): Team[] {
  const followed = (team: Team): string =>
    workflows.find(({ teamIds }) => teamIds.includes(team.id))?.id ?? EVERY_OTHER;
  return teams.filter((team) => followed(team) === id);
}

/** What a workflow is called; the one of all other teams may have no name of its own. */
export function nameOf({ id, name }: Workflow, t: Words): string {
  return name ?? t(id === EVERY_OTHER ? "workflow.everyOther" : "workflow.unnamed");
}

/** As the names of a tool are compared. */
function plain(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}
