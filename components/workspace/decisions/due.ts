import { daysLate, NO_ANSWER_DAYS } from "../../../utils/model/disagreement";
import type { Disagreement } from "../../../utils/model/disagreement";
import type { Message } from "../../../utils/model/message";
import type { Person } from "../../../utils/model/people";

type People = readonly Pick<Person, "id" | "name">[];

/** Who it is; where there is no list of people the name stands where the id would. */
export function personName(people: People, id: string): string {
  return people.find((one) => one.id === id)?.name ?? id;
}

/** Who decides by when, and who else may once there was no answer for a week. */
export function dueMessage(one: Disagreement, people: People, today: string): Message {
  const late = daysLate(one, today);
  const name = personName(people, one.deciderId);
  if (late === 0) return { key: "decisions.by", params: { name, day: one.decideBy } };
  if (late < NO_ANSWER_DAYS)
    return { key: "decisions.late", params: { name, day: one.decideBy, count: late } };
  if (!one.standInId) return { key: "decisions.noAnswer", params: { name, count: late } };
  const standIn = personName(people, one.standInId);
  return { key: "decisions.standIn", params: { name, standIn, count: late } };
}
