import type { Words } from "../../i18n/say";
import type { Campaign, Part } from "../../model/campaign";
import { addDays } from "../../model/days";
import { openGoals } from "../../model/goal";
import type { Growth } from "../../model/one-page";
import type { Pillar } from "../../model/pillar";
import type { Ritual } from "../../model/ritual";
import { linesOf } from "./additions";
import type { Addition } from "./additions";
import { freeId } from "./free-id";
import type { Here } from "./grow";

const STAGES = ["aware", "consider", "decide", "adopt", "expand"] as const;
/** The three parts of a first campaign: their stage, and days from today until they are due. */
const PARTS = [
  { name: "answer", stage: "aware", due: 14 },
  { name: "proof", stage: "consider", due: 28 },
  { name: "step", stage: "decide", due: 42 },
] as const;
const CAMPAIGN_DAYS = 56;
const MOST_PROOF = 5;

/** A message with its proof, the five stages, a campaign of three parts and a weekly ritual, where there are none. */
export function growingParts(here: Here, { claim, proof }: Growth, t: Words): Addition[] {
  const there = here.pillars.find((one) => !one.retiredOn);
  const pillar = there || claim === "" ? undefined : pillarFrom(here, claim, proof);
  const campaign = here.campaigns.length > 0 ? undefined : campaignFrom(here, there ?? pillar, t);
  return [
    ...(pillar ? [{ type: "pillar" as const, body: pillar, rank: 0 }] : []),
    ...(here.stages.length > 0 ? [] : stages(t)),
    ...(campaign ? [{ type: "campaign" as const, body: campaign, rank: 0 }] : []),
    ...(here.rituals.length > 0 ? [] : [{ type: "ritual" as const, body: ritual(t), rank: 0 }]),
  ];
}

function pillarFrom({ pillars }: Here, claim: string, proof: string): Pillar {
  return {
    id: freeId("m", pillars),
    name: claim.slice(0, 60),
    claim,
    proof: linesOf(proof, MOST_PROOF),
    signals: [],
  };
}

function stages(t: Words): Addition[] {
  return STAGES.map((id, rank) => ({
    type: "stage",
    body: {
      id,
      name: t(`start.stage.${id}`),
      nextSteps: t(`start.steps.${id}`).split(", "),
    },
    rank,
  }));
}

/** A campaign needs a goal it is for. */
function campaignFrom(
  { goals, personas, today }: Here,
  pillar: Pillar | undefined,
  t: Words,
): Campaign | undefined {
  const [goal] = openGoals(goals);
  if (!goal) return undefined;
  const reader = personas.find((one) => !one.retiredOn);
  const id = "c-1";
  return {
    id,
    name: t("start.campaign"),
    status: "active",
    goalId: goal.id,
    personaIds: reader ? [reader.id] : [],
    pillarIds: pillar ? [pillar.id] : [],
    teamIds: [],
    startOn: today,
    endOn: addDays(today, CAMPAIGN_DAYS),
    parts: PARTS.map(({ name, stage, due }, at): Part => ({
      id: `${id}-part-${String(at + 1)}`,
      name: t(`start.part.${name}`),
      stage,
      personaId: reader?.id ?? null,
      dueOn: addDays(today, due),
      waitsFor: [],
    })),
  };
}

function ritual(t: Words): Ritual {
  return {
    id: "r-1",
    name: t("start.ritual"),
    every: "week",
    weekday: "Tuesday",
    minutes: 20,
    agenda: [t("start.agenda.parts"), t("start.agenda.next"), t("start.agenda.clash")],
  };
}
