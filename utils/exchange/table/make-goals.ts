import type { Goal, Kpi } from "../../model/goal";
import type { Builder } from "./builder";
import { nameIn } from "./entry";
import type { Entry } from "./entry";
import { normal, stableId } from "./identity";
import { unitOf } from "./values";

const DONE =
  /^(done|achieved|accomplished|completed?|closed|erreicht|erledigt|abgeschlossen|atteint|terminé)/i;
const DRAFT = /^(draft|planned|not.?started|proposed|entwurf|geplant|brouillon|prévu)/i;
const RETIRED =
  /^(retired|archived|dropped|cancel+ed|abandoned|verworfen|archiviert|abandonné|archivé)/i;

export function makeBusiness(builder: Builder, entry: Entry): void {
  const name = nameIn(entry);
  const { foreignId } = entry.said;
  const here = builder.known.readNamed("business", name, foreignId);
  const ownerId = builder.readOwner(entry);
  builder.keep(
    entry,
    "business",
    {
      ...here,
      id: here?.id ?? stableId("b", foreignId ?? name),
      name,
      ...(ownerId ? { ownerId } : {}),
      ...(foreignId ? { foreignId } : {}),
    },
    here ? { here: true } : {},
  );
}

export function makeGoal(builder: Builder, entry: Entry, entries: readonly Entry[]): void {
  const name = nameIn(entry);
  const { said } = entry;
  const here = builder.known.readNamed("goal", name || said.code, said.foreignId);
  const above = entry.under === undefined ? undefined : entries[entry.under];
  const business = above?.kind === "business" ? readBusinessOf(builder, above) : undefined;
  const said2: Partial<Goal> = {
    ...(name ? { name } : {}),
    ...fieldsOf(builder, entry),
    ...(business ? { businessGoalId: business } : {}),
  };
  const goal = {
    ...BLANK,
    code: here?.code ?? said.code ?? freeCode(builder),
    ...here,
    ...said2,
    id: here?.id ?? stableId("g", said.foreignId ?? name),
    ...(said.foreignId ? { foreignId: said.foreignId } : {}),
    ...(said.status ? { foreignStatus: said.status } : {}),
  };
  const holdsKpis = entries.some((one) => one.kind === "kpi" && entries[one.under ?? -1] === entry);
  const own = holdsKpis ? undefined : readOwnKpi(builder, entry, goal.kpis, name);
  const whole = own ? { ...goal, kpis: over(goal.kpis, own) } : goal;
  builder.keep(entry, "goal", whole, here ? { here: true } : {});
}

const BLANK = {
  status: "active" as const,
  why: "",
  teamIds: [] as string[],
  personaIds: [] as string[],
  kpis: [] as Kpi[],
  constraints: [],
  enablers: [],
  signals: [],
};

function fieldsOf(builder: Builder, entry: Entry): Partial<Goal> {
  const { said } = entry;
  const [start, due] = [builder.readDayIn(entry, "start", said.start), builder.readDue(entry)];
  const [owner, persona] = [builder.readOwner(entry), builder.readIdOf("persona", said.persona)];
  const teams = (said.team ?? "")
    .split(/[,;\n]/)
    .flatMap((one) => builder.readIdOf("team", one.trim()) ?? []);
  const priority = said.priority
    ? Number.parseFloat(said.priority.replace(/^\D+/, ""))
    : Number.NaN;
  const why = said.why ?? said.notes;
  return {
    ...(said.status ? { status: statusOf(said.status) } : {}),
    ...(start ? { startOn: start } : {}),
    ...(due ? { dueOn: due } : {}),
    ...(owner ? { ownerId: owner } : {}),
    ...(persona ? { personaIds: [persona] } : {}),
    ...(teams.length > 0 ? { teamIds: teams } : {}),
    ...(Number.isFinite(priority) ? { priority } : {}),
    ...(why ? { why: why.slice(0, 4000) } : {}),
  };
}

function statusOf(word: string): Goal["status"] {
  const plain = word.trim();
  if (DONE.test(plain)) return "done";
  if (RETIRED.test(plain)) return "retired";
  return /^not.?started/i.test(plain) || !DRAFT.test(plain) ? "active" : "draft";
}

/** The next code nobody has: G7. */
function freeCode({ known }: Builder): string {
  const taken = new Set(known.all("goal").map(({ code }) => code));
  for (let at = 1; ; at++) if (!taken.has(`G${String(at)}`)) return `G${String(at)}`;
}

function readBusinessOf({ known }: Builder, above: Entry): string | undefined {
  return known.readNamed("business", nameIn(above), above.said.foreignId)?.id;
}

/** A goal that has numbers of its own and no key result under it carries them itself. */
function readOwnKpi(
  builder: Builder,
  entry: Entry,
  kpis: readonly Kpi[],
  name: string,
): Kpi | undefined {
  const { baseline, target, current } = entry.said;
  return baseline || target || current ? readKpi(builder, entry, kpis, name) : undefined;
}

/** Puts a key result under the goal above it. */
export function addKpi(builder: Builder, entry: Entry, entries: readonly Entry[]): void {
  const name = nameIn(entry);
  const above = readGoalAbove(entry, entries);
  const said = entry.said.goal ?? entry.said.parent;
  const goal = above
    ? builder.known.readNamed("goal", nameIn(above) || above.said.code, above.said.foreignId)
    : builder.known.readNamed("goal", said, said);
  if (!goal) {
    builder.problem(entry, "parent", { key: "expected.goalAbove" }, said);
    return;
  }
  const kpi = readKpi(builder, entry, goal.kpis, name);
  if (kpi) builder.keep(entry, "goal", { ...goal, kpis: over(goal.kpis, kpi) }, { here: true });
}

/** Key results of key results belong to the goal at the top. */
function readGoalAbove(entry: Entry, entries: readonly Entry[]): Entry | undefined {
  let above = entry.under === undefined ? undefined : entries[entry.under];
  for (let steps = 0; above && above.kind !== "goal" && steps < 10; steps++)
    above = above.under === undefined ? undefined : entries[above.under];
  return above?.kind === "goal" ? above : undefined;
}

function readKpi(
  builder: Builder,
  entry: Entry,
  kpis: readonly Kpi[],
  name: string,
): Kpi | undefined {
  const { said } = entry;
  if (name === "") {
    builder.problem(entry, "name", { key: "expected.notEmpty" }, undefined);
    return undefined;
  }
  const here =
    kpis.find((one) => said.foreignId !== undefined && one["foreignId"] === said.foreignId) ??
    kpis.find((one) => normal(one.name) === normal(name));
  const [from, to, now] = (["baseline", "target", "current"] as const).map((field) =>
    builder.readAmount(entry, field, said[field]),
  );
  const due = builder.readDue(entry);
  const start = builder.readDayIn(entry, "start", said.start);
  const unit = said.unit ? unitOf(said.unit) : (to?.unit ?? from?.unit ?? now?.unit);
  const owner = entry.kind === "kpi" ? builder.readOwner(entry) : undefined;
  const down = from && to && to.value < from.value;
  return {
    ...{ kind: "outcome" as const, direction: down ? ("down" as const) : ("up" as const) },
    ...here,
    id: here?.id ?? stableId("k", said.foreignId ?? name),
    name: name.slice(0, 300),
    ...(unit ? { unit } : {}),
    ...(from
      ? { baseline: { ...here?.baseline, value: from.value, ...(start ? { on: start } : {}) } }
      : {}),
    ...(to || due
      ? {
          target: {
            ...here?.target,
            ...(to ? { value: to.value } : {}),
            ...(due ? { on: due } : {}),
          },
        }
      : {}),
    ...(now
      ? {
          current: {
            ...here?.current,
            value: now.value,
            ...(now.value === here?.current?.value ? {} : { on: builder.known.today }),
          },
        }
      : {}),
    ...(owner ? { ownerId: owner } : {}),
    ...(said.foreignId && entry.kind === "kpi" ? { foreignId: said.foreignId } : {}),
  };
}

function over(kpis: readonly Kpi[], kpi: Kpi): Kpi[] {
  const others = kpis.some(({ id }) => id === kpi.id);
  return others ? kpis.map((one) => (one.id === kpi.id ? kpi : one)) : [...kpis, kpi];
}
