/** How the programme is, in four sentences and no number that sums it up. Pure. */
import type { Strategy, TallyLine } from "../../../../utils/messages/strategy-view";
import { isOver } from "../../../../utils/model/campaign";
import type { Message } from "../../../../utils/model/message";
import { isLate, statesOf } from "../../../../utils/model/reality";
import { driversIn, loadsOf, sumOf } from "./sums";

/** About live work, the plan, the goals, and the reasons: always these four, in this order. */
export function healthOf(
  strategy: Strategy,
  lines: readonly TallyLine[],
): [Message, Message, Message, Message] {
  return [
    aboutLive(lines),
    aboutPlan(strategy, lines),
    aboutGoals(strategy, lines),
    aboutWhy(lines),
  ];
}

function aboutLive(lines: readonly TallyLine[]): Message {
  const live = lines.filter(({ status }) => status === "live");
  const [all, linked] = [sumOf(live), sumOf(live, ({ goalId }) => Boolean(goalId))];
  if (all === 0) return { key: "numbers.health.nothingLive" };
  return all === linked
    ? { key: "numbers.health.allLinked", params: { count: all } }
    : { key: "numbers.health.someLinked", params: { count: all - linked, all } };
}

function aboutPlan({ campaigns, today }: Strategy, lines: readonly TallyLine[]): Message {
  const parts = campaigns.filter((one) => !isOver(one, today)).flatMap((one) => one.parts);
  const states = statesOf(campaigns, lines);
  if (parts.length === 0) return { key: "numbers.health.noPlan" };
  const open = parts.filter(({ id }) => states.get(id) === "open");
  const late = parts.filter((part) => isLate(part, states.get(part.id), today)).length;
  const counts = { count: open.length, all: parts.length, late };
  if (open.length === 0) return { key: "numbers.health.allParts", params: counts };
  return { key: `numbers.health.${late > 0 ? "lateParts" : "openParts"}`, params: counts };
}

function aboutGoals(strategy: Strategy, lines: readonly TallyLine[]): Message {
  const loads = loadsOf(strategy, lines).filter(({ goal }) => goal.status === "active");
  const codes = (mark: string): string =>
    loads
      .filter((one) => one.mark === mark)
      .map(({ goal }) => goal.code)
      .join(", ");
  if (loads.length === 0) return { key: "numbers.health.noGoals" };
  if (codes("starved"))
    return { key: "numbers.health.starved", params: { goals: codes("starved") } };
  return codes("crowded")
    ? { key: "numbers.health.crowded", params: { goals: codes("crowded") } }
    : { key: "numbers.health.goalsFed" };
}

function aboutWhy(lines: readonly TallyLine[]): Message {
  const { strategy, ...others } = driversIn(lines);
  const other = Object.values(others).reduce((sum, count) => sum + count, 0);
  if (strategy + other === 0) return { key: "numbers.health.noWhys" };
  const params = { count: strategy + other, strategy, other };
  return { key: `numbers.health.${other === 0 ? "allStrategy" : "someStrategy"}`, params };
}
