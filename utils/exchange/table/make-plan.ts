import type { Campaign, Part } from "../../model/campaign";
import type { Persona } from "../../model/persona";
import type { Builder } from "./builder";
import { nameIn } from "./entry";
import type { Entry } from "./entry";
import { normal, stableId } from "./identity";

export function makePersona(builder: Builder, entry: Entry): void {
  const { said } = entry;
  const name = nameIn(entry);
  const here = builder.known.readNamed("persona", name, said.foreignId);
  const job = said.job ?? said.why ?? said.notes;
  const persona: Persona = {
    ...BLANK_PERSONA,
    short: (name.split(", ").at(-1) ?? name).slice(0, 300),
    ...here,
    id: here?.id ?? stableId("p", said.foreignId ?? name),
    name: here?.name ?? name,
    ...(job ? { job: job.slice(0, 4000) } : {}),
    ...(said.job && said.notes ? { thinks: said.notes.slice(0, 4000) } : {}),
    ...(said.channel ? { channels: said.channel.split(/[,;]\s*/) } : {}),
    ...(said.foreignId ? { foreignId: said.foreignId } : {}),
  };
  builder.keep(entry, "persona", persona, here ? { here: true } : {});
}

const BLANK_PERSONA = {
  job: "",
  values: [],
  objections: [],
  trusts: [],
  channels: [],
  avoid: [],
  questions: [],
  stages: [],
  evidence: [],
  signals: [],
};

export function makeNotDoing(builder: Builder, entry: Entry): void {
  const { said } = entry;
  const text = nameIn(entry);
  const here = builder.known.readNamed("notdoing", text, said.foreignId);
  const until = builder.readDayIn(entry, "until", said.until ?? said.due);
  const why = said.why ?? said.notes;
  const body = {
    ...{ why: "", signals: [] },
    ...here,
    ...{ id: here?.id ?? stableId("n", said.foreignId ?? text), text },
    ...(why ? { why: why.slice(0, 4000) } : {}),
    ...(until ? { until } : {}),
    ...(said.foreignId ? { foreignId: said.foreignId } : {}),
  };
  builder.keep(entry, "notdoing", body, here ? { here: true } : {});
}

export function makeCampaign(builder: Builder, entry: Entry, entries: readonly Entry[]): void {
  const { said } = entry;
  const name = nameIn(entry);
  const here = builder.known.readNamed("campaign", name, said.foreignId);
  const goalId = readGoalOf(builder, entry, entries) ?? here?.goalId;
  if (!goalId) {
    builder.problem(entry, "goal", { key: "expected.goalOfCampaign" }, said.goal ?? said.parent);
    return;
  }
  const [start, end, owner, persona] = [
    builder.readDayIn(entry, "start", said.start),
    builder.readDue(entry),
    builder.readOwner(entry),
    builder.readIdOf("persona", said.persona),
  ];
  const campaign: Campaign = {
    ...{ status: "active", personaIds: [], pillarIds: [], teamIds: [], parts: [] },
    ...here,
    ...{ id: here?.id ?? stableId("c", said.foreignId ?? name), name, goalId },
    ...(start ? { startOn: start } : {}),
    ...(end ? { endOn: end } : {}),
    ...(owner ? { ownerId: owner } : {}),
    ...(persona ? { personaIds: [persona] } : {}),
    ...(said.foreignId ? { foreignId: said.foreignId } : {}),
  };
  builder.keep(entry, "campaign", campaign, here ? { here: true } : {});
}

/** The goal a campaign names, or the one it hangs under, or the only one there is. */
function readGoalOf(builder: Builder, entry: Entry, entries: readonly Entry[]): string | undefined {
  const named = builder.readIdOf("goal", entry.said.goal);
  if (named) return named;
  let above = entry.under === undefined ? undefined : entries[entry.under];
  for (let steps = 0; above && above.kind !== "goal" && steps < 10; steps++)
    above = above.under === undefined ? undefined : entries[above.under];
  const { known } = builder;
  if (above) return known.readNamed("goal", nameIn(above), above.said.foreignId)?.id;
  const goals = known.all("goal").filter(({ status }) => status === "active");
  return (
    known.readNamed("goal", entry.said.parent, entry.said.parent)?.id ??
    (goals.length === 1 ? goals[0]?.id : undefined)
  );
}

export function addPart(builder: Builder, entry: Entry, entries: readonly Entry[]): void {
  const { said } = entry;
  const above = entry.under === undefined ? undefined : entries[entry.under];
  const named = above?.kind === "campaign" ? nameIn(above) : undefined;
  const campaign =
    builder.known.readNamed("campaign", named, above?.said.foreignId) ??
    builder.known.readNamed("campaign", said.campaign ?? said.parent, said.parent);
  if (!campaign) {
    builder.problem(
      entry,
      "campaign",
      { key: "expected.campaignAbove" },
      said.campaign ?? said.parent,
    );
    return;
  }
  const part = partOf(builder, entry, campaign);
  const others = campaign.parts.some(({ id }) => id === part.id);
  const parts = others
    ? campaign.parts.map((one) => (one.id === part.id ? part : one))
    : [...campaign.parts, part];
  builder.keep(entry, "campaign", { ...campaign, parts }, { here: true });
}

function partOf(builder: Builder, entry: Entry, campaign: Campaign): Part {
  const { said } = entry;
  const name = nameIn(entry);
  const here =
    campaign.parts.find(
      (one) => said.foreignId !== undefined && one["foreignId"] === said.foreignId,
    ) ?? campaign.parts.find((one) => normal(one.name) === normal(name));
  const [due, owner, persona, stage] = [
    builder.readDue(entry),
    builder.readOwner(entry),
    builder.readIdOf("persona", said.persona),
    builder.readIdOf("stage", said.stage),
  ];
  return {
    ...{ waitsFor: [] },
    ...here,
    ...{ id: here?.id ?? stableId("pt", `${campaign.id} ${said.foreignId ?? name}`), name },
    ...(said.type ? { type: said.type } : {}),
    ...(said.channel ? { channel: said.channel } : {}),
    ...(due ? { dueOn: due } : {}),
    ...(owner ? { ownerId: owner } : {}),
    ...(persona ? { personaId: persona } : {}),
    ...(stage ? { stage } : {}),
    ...(said.foreignId ? { foreignId: said.foreignId } : {}),
  };
}
