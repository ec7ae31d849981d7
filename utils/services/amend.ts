/** Small changes to the strategy that a finding on it asks for, each to one document, in one operation. */
import type { Amendment } from "../messages/amendment";
import type { Body } from "../messages/protocol";
import { Refusal } from "../messages/serve";
import type { EntityOf, EntityType } from "../model/entities";
import type { Goal, Kpi } from "../model/goal";
import { withReading } from "../model/kpi";
import type { Writer } from "../store/write";
import { save } from "./actions";
import { mayWrite } from "./answers";
import type { Desk } from "./desk";

export async function amend(desk: Desk, { operation, change }: Body<"amend">): Promise<null> {
  await mayWrite(desk);
  const by = (await desk.settings()).me ?? "you";
  await save(desk, { id: operation, by, at: desk.now().toISOString() }, (writer) =>
    apply(writer, change),
  );
  return null;
}

async function apply(writer: Writer, change: Amendment): Promise<void> {
  switch (change.what) {
    case "soThat":
      return edit(writer, "goal", change.goalId, (goal) => ({ ...goal, soThat: change.text }));
    case "reading":
    case "kpi":
      return edit(writer, "goal", change.goalId, (goal) => withKpi(goal, change));
    case "held":
      return edit(writer, "ritual", change.ritualId, (one) => ({ ...one, lastHeldOn: change.on }));
    case "part":
      return editPart(writer, change);
    case "hours": {
      const hours = { budget: change.budget, used: change.used };
      return edit(writer, "campaign", change.campaignId, (one) => ({
        ...one,
        coordinationHours: { ...one.coordinationHours, ...hours },
      }));
    }
    case "rules":
      return editRules(writer, change);
    case "workflow":
      await writer.put("workflow", change.workflow);
  }
}

/** @throws Refusal `changed-since` when the document is gone */
async function edit<T extends EntityType>(
  writer: Writer,
  type: T,
  id: string,
  change: (body: EntityOf<T>) => EntityOf<T>,
): Promise<void> {
  const doc = await writer.read(type, id);
  if (!doc) throw new Refusal("changed-since");
  await writer.put(type, change(doc.body));
}

type KpiChange = Extract<Amendment, { what: "kpi" | "reading" }>;

function withKpi(goal: Goal, change: KpiChange): Goal {
  const next = (kpi: Kpi): Kpi => {
    if (change.what === "reading") return withReading(kpi, { value: change.value, on: change.on });
    return {
      ...kpi,
      ...(change.baseline ? { baseline: { ...kpi.baseline, ...change.baseline } } : {}),
      ...(change.target ? { target: { ...kpi.target, ...change.target } } : {}),
      ...(change.source ? { source: change.source } : {}),
      ...(change.ownerId ? { ownerId: change.ownerId } : {}),
    };
  };
  if (!goal.kpis.some(({ id }) => id === change.kpiId)) throw new Refusal("changed-since");
  return { ...goal, kpis: goal.kpis.map((kpi) => (kpi.id === change.kpiId ? next(kpi) : kpi)) };
}

async function editPart(
  writer: Writer,
  { campaignId, partId, dueOn, doneElsewhere }: Extract<Amendment, { what: "part" }>,
): Promise<void> {
  const said = {
    ...(dueOn ? { dueOn } : {}),
    ...(doneElsewhere === undefined ? {} : { doneElsewhere }),
  };
  await edit(writer, "campaign", campaignId, (one) => {
    if (!one.parts.some(({ id }) => id === partId)) throw new Refusal("changed-since");
    return {
      ...one,
      parts: one.parts.map((part) => (part.id === partId ? { ...part, ...said } : part)),
    };
  });
}

async function editRules(
  writer: Writer,
  { teamId, set }: Extract<Amendment, { what: "rules" }>,
): Promise<void> {
  await edit(writer, "meta", "workspace", (one) => {
    const rules = { set: one.rules?.set ?? "calm", ...one.rules };
    if (teamId === undefined) return { ...one, rules: { ...rules, set: set ?? "calm" } };
    const { [teamId]: _former, ...others } = rules.teams ?? {};
    return { ...one, rules: { ...rules, teams: set ? { ...others, [teamId]: set } : others } };
  });
}
