import type { Words } from "../../../utils/i18n/say";
import { USUAL_MINUTES } from "../../../utils/model/ritual";
import type { Ritual } from "../../../utils/model/ritual";
import { newId } from "../edit/new-id";

/** Meetings most teams need, ready to be changed. */
export const STARTERS = ["parts", "kpi", "strategy", "partner"] as const;
export type Starter = (typeof STARTERS)[number];

export function newRitual(t: Words): Ritual {
  return {
    ...{ id: newId("r"), name: "", every: t("rituals.word.week"), agenda: [] },
    minutes: USUAL_MINUTES,
  };
}

export function starterRitual(t: Words, starter: Starter): Ritual {
  const said = (what: string): string => t(`rituals.starter.${starter}.${what}`);
  return {
    ...newRitual(t),
    ...{ name: said("name"), every: said("every"), purpose: said("purpose") },
    agenda: said("agenda").split("\n"),
  };
}
