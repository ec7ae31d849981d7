import type { Strategy } from "../../../utils/messages/strategy-view";

/** Something of the strategy a question may be about. */
export interface Thing {
  id: string;
  label: string;
  href: string;
}

/** Kinds of things, in the order they are offered; the name is the one of the field that lists them. */
export const KINDS = ["goals", "notDoing", "personas", "pillars", "campaigns"] as const;
export type ThingKind = (typeof KINDS)[number];

/** Everything of the strategy by kind, without what is retired. */
export function thingsOf(strategy: Strategy): Record<ThingKind, Thing[]> {
  const kept = <T extends { retiredOn?: string | null | undefined }>(list: readonly T[]): T[] =>
    list.filter(({ retiredOn }) => !retiredOn);
  return {
    goals: strategy.goals
      .filter(({ status }) => status !== "retired")
      .map(({ id, code, name }) => thing("goals", id, `${code} ${name}`)),
    notDoing: strategy.notDoing.map(({ id, text }) => thing("one-page", id, text)),
    personas: kept(strategy.personas).map(({ id, short }) => thing("personas", id, short)),
    pillars: kept(strategy.pillars).map(({ id, name }) => thing("one-page", id, name)),
    campaigns: kept(strategy.campaigns).map(({ id, name }) => thing("plan", id, name)),
  };
}

function thing(route: string, id: string, label: string): Thing {
  return { id, label, href: `#/${route}?id=${encodeURIComponent(id)}` };
}

/** What a question is about, as links; what is gone is left out. */
export function aboutOf(linkedTo: readonly string[], strategy: Strategy): Thing[] {
  const all = Object.values(thingsOf(strategy)).flat();
  return linkedTo.flatMap((id) => all.find((one) => one.id === id) ?? []);
}
