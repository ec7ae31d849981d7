import type { OnePageAnswers } from "../model/one-page";
import type { Goal } from "../model/goal";
import type { Persona } from "../model/persona";
import type { Body } from "../messages/protocol";
import { Refusal } from "../messages/serve";
import type { Workspace } from "../model/workspace";
import { DEFAULT_WORKFLOW } from "../model/workflow";
import { readDocument } from "../store/read";
import { save } from "./actions";
import type { Desk } from "./desk";
import { todayIn } from "./strategy";

/**
 * Makes a workspace from the seven answers: one goal with one key result, one reader, what we do not do. The sample
 * makes room for it; a workspace of the person's own does not.
 * @throws Refusal `workspace-exists`
 */
export async function startOnePage(
  desk: Desk,
  { answers, operation }: Body<"startOnePage">,
): Promise<null> {
  const db = await desk.db();
  const here = (await readDocument(db, "meta", "workspace"))?.body;
  if (here && !here.sample) throw new Refusal("workspace-exists", here.name);
  const today = todayIn(undefined, desk.now());
  const by = (await desk.settings()).me ?? "you";
  await save(desk, { id: operation, by, at: desk.now().toISOString() }, async (writer) => {
    if (here?.sample) await writer.clearSample();
    await writer.put("meta", workspaceFrom(answers, operation));
    await writer.put("version", {
      id: "v1",
      number: 1,
      effectiveFrom: today,
      current: true,
      changes: [],
    });
    await writer.put("persona", personaFrom(answers), 0);
    await writer.put("goal", goalFrom(answers, today), 0);
    await writer.put("workflow", { ...DEFAULT_WORKFLOW, id: "w-default" }, 0);
    for (const [at, { text, why }] of answers.notDoing.entries())
      await writer.put(
        "notdoing",
        { id: `n-${String(at + 1)}`, text, why, signals: [], sinceVersion: "v1" },
        at,
      );
  });
  return null;
}

function workspaceFrom({ change, process, decides }: OnePageAnswers, operation: string): Workspace {
  return {
    id: `ws-${operation.slice(0, 8)}`,
    name: "Our marketing",
    statement: change,
    size: "start-up",
    rivals: [],
    principles: [],
    rules: { set: "calm" },
    ...(process ? { process: process.split("\n").slice(0, 5) } : {}),
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

/** One line each, as long as a line may be. */
function linesOf(text: string): string[] {
  return text.split("\n").flatMap((line) => line.trim().slice(0, 500) || []);
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
    questions: linesOf(asksFirst).slice(0, 3),
    stages: [],
    evidence: [],
    signals: [],
  };
}
