import { daysBetween } from "./days";
import { Day, Id, Ids, Line, Lines, OptionalDay, OptionalId, OptionalProse, Prose } from "./fields";
import { z } from "./zod";

/** What exactly we do not agree on, who decides, and by when. */
export const Disagreement = z.looseObject({
  id: Id,
  topic: Line,
  exactly: Line,
  agreeOn: OptionalProse,
  positions: z.array(z.looseObject({ by: Id, says: Prose })).default([]),
  facts: Lines,
  linkedTo: Ids,
  /** A person; where there is no list of people, the name as it was written */
  deciderId: Id,
  /** Who decides once there was no answer for a week */
  standInId: OptionalId,
  decideBy: Day,
  status: z.string().min(1),
  decision: OptionalProse,
  decidedOn: OptionalDay,
  revisitIf: OptionalProse,
  /** The principle it was decided by, in its own words */
  principle: OptionalProse,
});
export type Disagreement = z.infer<typeof Disagreement>;

/** Days after which the stand-in may decide. */
export const NO_ANSWER_DAYS = 7;

export function isUndecided({ status, decidedOn }: Disagreement): boolean {
  return status === "open" && !decidedOn;
}

/** Open ones by the day they are to be decided by. */
export function openOnes(list: readonly Disagreement[]): Disagreement[] {
  return list
    .filter(isUndecided)
    .sort((a, b) => (a.decideBy < b.decideBy ? -1 : a.decideBy > b.decideBy ? 1 : 0));
}

/** The log: what was decided, the latest first. */
export function decidedOnes(list: readonly Disagreement[]): Disagreement[] {
  const day = ({ decidedOn, decideBy }: Disagreement): string => decidedOn ?? decideBy;
  return list
    .filter((one) => !isUndecided(one))
    .sort((a, b) => (day(a) > day(b) ? -1 : day(a) < day(b) ? 1 : 0));
}

/** Days since it was to be decided; 0 while there is time. */
export function daysLate({ decideBy }: Pick<Disagreement, "decideBy">, today: string): number {
  return Math.max(0, daysBetween(decideBy, today));
}

/** Fields without which it cannot be saved, in the order of the form. */
export function missingFields(
  one: Disagreement,
): ("topic" | "exactly" | "deciderId" | "decideBy")[] {
  const needed = ["topic", "exactly", "deciderId", "decideBy"] as const;
  return needed.filter((name) => one[name].trim() === "");
}
