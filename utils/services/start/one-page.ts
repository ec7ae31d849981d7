/** The smallest strategy one can link to: a goal with its number, a reader, and what we leave out. */
import type { Goal } from "../../model/goal";
import type { OnePageAnswers } from "../../model/one-page";
import type { Persona } from "../../model/persona";
import { DEFAULT_WORKFLOW } from "../../model/workflow";
import type { Workspace } from "../../model/workspace";
import { linesOf } from "./additions";
import type { Addition } from "./additions";

const MOST_QUESTIONS = 3;
const STEPS = 5;

/**
 * What the seven answers make.
 * @param id of the new workspace
 * @param today calendar day, `YYYY-MM-DD`
 */
export function onePage(answers: OnePageAnswers, id: string, today: string): Addition[] {
  return [
    { type: "meta", body: workspaceFrom(answers, id) },
    {
      type: "version",
      body: { id: "v1", number: 1, effectiveFrom: today, current: true, changes: [] },
    },
    { type: "persona", body: personaFrom(answers), rank: 0 },
    { type: "goal", body: goalFrom(answers, today), rank: 0 },
    { type: "workflow", body: { ...DEFAULT_WORKFLOW, id: "w-default" }, rank: 0 },
    ...answers.notDoing.map(({ text, why }, at): Addition => ({
      type: "notdoing",
      body: { id: `n-${String(at + 1)}`, text, why, signals: [], sinceVersion: "v1" },
      rank: at,
    })),
  ];
}

function workspaceFrom(
  { change, process, decides, growth }: OnePageAnswers,
  id: string,
): Workspace {
  return {
    id,
    name: "Our marketing",
    statement: change,
    size: growth?.size ?? "start-up",
    rivals: [],
    principles: [],
    rules: { set: "calm" },
    ...(process ? { process: process.split("\n").slice(0, STEPS) } : {}),
    ...(decides ? { decides } : {}),
  };
}

function goalFrom({ change, measure }: OnePageAnswers, today: string): Goal {
  return {
    id: "g-1",
    code: "G1",
    name: change.slice(0, 300),
    status: "active",
    priority: 1,
    startOn: today,
    dueOn: measure.by,
    why: "",
    teamIds: [],
    personaIds: ["p-1"],
    constraints: [],
    enablers: [],
    signals: [],
    sinceVersion: "v1",
    kpis: [
      {
        id: "k-1",
        name: measure.name.slice(0, 300),
        kind: "outcome",
        baseline: { value: measure.now, on: today },
        current: { value: measure.now, on: today },
        target: { value: measure.target, on: measure.by },
      },
    ],
  };
}

function personaFrom({ reader, asksFirst, known }: OnePageAnswers): Persona {
  return {
    id: "p-1",
    name: reader.slice(0, 300),
    short: reader.slice(0, 60),
    job: "",
    thinks: known || null,
    values: [],
    objections: [],
    trusts: [],
    channels: [],
    avoid: [],
    questions: linesOf(asksFirst, MOST_QUESTIONS),
    stages: [],
    evidence: [],
    signals: [],
  };
}
