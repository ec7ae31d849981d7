import type { Campaign } from "../../model/campaign";
import type { Goal } from "../../model/goal";
import { openGoals } from "../../model/goal";
import type { Persona } from "../../model/persona";
import type { Pillar } from "../../model/pillar";
import type { Stage } from "../../model/stage";
import type { Card } from "./card";
import type { Cards } from "./experience";

/** The parts of a strategy a piece can be linked to. */
export interface Linkable {
  goals: readonly Goal[];
  personas: readonly Persona[];
  pillars: readonly Pillar[];
  campaigns: readonly Campaign[];
  stages: readonly Stage[];
}

/** What every part of a strategy that can be linked to now is about, in its own words. */
export function cardsOf({ goals, personas, pillars, campaigns, stages }: Linkable): Cards {
  const current = <T extends { retiredOn?: string | null | undefined }>(list: readonly T[]): T[] =>
    list.filter(({ retiredOn }) => !retiredOn);
  return {
    goal: openGoals(goals).map(goalCard),
    persona: current(personas).map(personaCard),
    pillar: current(pillars).map(pillarCard),
    campaign: current(campaigns).map(campaignCard),
    stage: stages.map(({ id, name, nextSteps }) => ({
      id,
      name,
      phrases: nextSteps,
      description: "",
    })),
  };
}

/** Its readers have cards of their own and count through them. */
function goalCard({ id, name, signals, why, soThat, kpis }: Goal): Card {
  const description = joined([why, soThat, ...kpis.map((kpi) => kpi.name)]);
  return { id, name, phrases: signals, description };
}

function personaCard(one: Persona): Card {
  return {
    id: one.id,
    name: one.short,
    phrases: [...one.signals, ...one.values, ...one.objections, ...one.questions],
    description: joined([
      one.name,
      one.role,
      one.job,
      one.thinks,
      one.shops,
      one.accounts,
      ...one.trusts,
    ]),
  };
}

function pillarCard({ id, name, claim, proof, signals }: Pillar): Card {
  const points = proof.map((one) => (typeof one === "string" ? one : one.text));
  return { id, name, phrases: [...signals, claim], description: joined(points) };
}

function campaignCard(one: Campaign): Card {
  return {
    id: one.id,
    name: one.name,
    phrases: one.parts.map(({ name }) => name),
    description: "",
  };
}

function joined(texts: readonly (string | null | undefined)[]): string {
  return texts.filter((one) => one).join("\n");
}
