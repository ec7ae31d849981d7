import type { Words } from "../../i18n/say";
import { addDays } from "../../model/days";
import { openGoals } from "../../model/goal";
import type { Growth } from "../../model/one-page";
import type { Team } from "../../model/people";
import { DEFAULT_WORKFLOW } from "../../model/workflow";
import { linesOf } from "./additions";
import type { Addition } from "./additions";
import { freeId } from "./free-id";
import type { Here } from "./grow";

const MOST_TEAMS = 20;
/** Days until the first version is looked at again. */
const REVIEW_DAYS = 91;

/** What the business wants, the teams with a workflow each, and a first version, where there are none. */
export function groupParts(here: Here, growth: Growth, t: Words): Addition[] {
  const teams = newTeams(here, growth, t);
  return [
    ...business(here),
    ...teams.map((body): Addition => ({ type: "team", body })),
    ...workflows(here, [...here.teams, ...teams]),
    ...firstVersion(here),
  ];
}

/** The business wants what the statement says, else what the first goal does. */
function business({ business, workspace, goals }: Here): Addition[] {
  const name = workspace?.statement ?? openGoals(goals)[0]?.name;
  if (business.length > 0 || !name) return [];
  return [{ type: "business", body: { id: "b-1", name: name.slice(0, 300) }, rank: 0 }];
}

function newTeams({ teams }: Here, growth: Growth, t: Words): Team[] {
  const named = linesOf(growth.teams, MOST_TEAMS).map((name) => name.slice(0, 300));
  const wanted = named.length > 0 || teams.length > 0 ? named : [t("start.team")];
  const known = new Set(teams.map(({ name }) => name.toLowerCase()));
  const added: Team[] = [];
  for (const name of wanted) {
    if (known.has(name.toLowerCase())) continue;
    known.add(name.toLowerCase());
    added.push({ id: freeId("t", [...teams, ...added]), name });
  }
  return added;
}

/** Each team asks what all do, until it says otherwise. */
function workflows({ workflows: here }: Here, teams: readonly Team[]): Addition[] {
  const usual = here.find(({ id }) => id === "w-default");
  const without = teams.filter(({ id }) => !here.some((one) => one.teamIds.includes(id)));
  const { steps, graceDays } = usual ?? DEFAULT_WORKFLOW;
  return [
    ...(usual ? [] : [{ ...DEFAULT_WORKFLOW, id: "w-default" }]),
    ...without.map(({ id, name }) => ({ id: `w-${id}`, name, teamIds: [id], graceDays, steps })),
  ].map((body): Addition => ({ type: "workflow", body }));
}

function firstVersion({ versions, workspace, today }: Here): Addition[] {
  if (versions.length > 0) return [];
  const summary = workspace?.statement ?? null;
  const nextReviewOn = addDays(today, REVIEW_DAYS);
  const first = { id: "v1", number: 1, effectiveFrom: today, current: true, changes: [] };
  return [{ type: "version", body: { ...first, summary, nextReviewOn } }];
}
