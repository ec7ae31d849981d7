/** What a larger page has and this one has not: added beside what is there, which stays as it is. */
import type { Words } from "../../i18n/say";
import type { Growth } from "../../model/one-page";
import type { Shelf } from "../strategy";
import type { Addition } from "./additions";
import { groupParts } from "./group";
import { growingParts } from "./growing";

/** What of a strategy a larger page is made beside. */
export type Here = Pick<
  Shelf,
  | "workspace"
  | "goals"
  | "personas"
  | "pillars"
  | "business"
  | "teams"
  | "campaigns"
  | "stages"
  | "workflows"
  | "versions"
  | "rituals"
  | "today"
>;

/**
 * What is missing for a size. Nothing that is there is among it, whatever its id.
 * @param t names what a person has not named, in their language
 */
export function missingFor(here: Here, growth: Growth, t: Words): Addition[] {
  if (growth.size === "start-up") return [];
  const growing = growingParts(here, growth, t);
  return growth.size === "growing" ? growing : [...growing, ...groupParts(here, growth, t)];
}

/** A page of documents that are not stored yet. */
export function hereFrom(additions: readonly Addition[], today: string): Here {
  const of = <T extends Addition["type"]>(type: T) =>
    additions.flatMap((one) => (one.type === type ? [one.body] : [])) as Extract<
      Addition,
      { type: T }
    >["body"][];
  const [workspace] = of("meta");
  return {
    ...(workspace ? { workspace } : {}),
    goals: of("goal"),
    personas: of("persona"),
    pillars: of("pillar"),
    business: of("business"),
    teams: of("team"),
    campaigns: of("campaign"),
    stages: of("stage"),
    workflows: of("workflow"),
    versions: of("version"),
    rituals: of("ritual"),
    today,
  };
}
