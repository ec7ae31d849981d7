/** The numbers of the review page: sums over all pieces, counted. Nothing here knows who made a piece. Pure. */
import type { Strategy, TallyLine } from "../../../../utils/messages/strategy-view";
import { isOver } from "../../../../utils/model/campaign";
import { DRIVERS } from "../../../../utils/model/constants";
import type { Driver } from "../../../../utils/model/constants";
import { addDays, daysBetween } from "../../../../utils/model/days";
import type { Goal } from "../../../../utils/model/goal";

type Lines = readonly TallyLine[];

/** Every number is a sum over lines. */
export function sumOf(lines: Lines, holds: (line: TallyLine) => boolean = () => true): number {
  return lines.reduce((sum, line) => sum + (holds(line) ? line.count : 0), 0);
}

/** The address of exactly the pieces a number counts. */
export function piecesAt(filter: Readonly<Record<string, string>>): string {
  return `#/pieces?${new URLSearchParams(filter).toString().replaceAll("%2C", ",")}`;
}

/** Live pieces of one team or tool, and how many of them name a goal. */
export interface Share {
  /** Of the team, or the tool; `null` where nothing is said */
  id: string | null;
  live: number;
  linked: number;
}

/** Live work by team or by tool, those with the most not linked yet first. */
export function sharesBy(lines: Lines, by: "teamId" | "tool"): Share[] {
  const live = lines.filter(({ status }) => status === "live");
  return [...new Set(live.map((line) => line[by] ?? null))]
    .map((id) => {
      const own = live.filter((line) => (line[by] ?? null) === id);
      return { id, live: sumOf(own), linked: sumOf(own, ({ goalId }) => Boolean(goalId)) };
    })
    .sort((a, b) => b.live - b.linked - (a.live - a.linked) || b.live - a.live);
}

/** What stands behind a goal. */
export interface Load {
  goal: Goal;
  live: number;
  /** In draft or review */
  open: number;
  /** Parts due in the coming month */
  planned: number;
  mark: "starved" | "crowded" | "gone" | null;
}

const AHEAD = 30;
/** So much more in work than the goal in the middle, and no less than so many pieces. */
const [TWICE, MANY] = [2, 6];

/**
 * What stands behind each goal. Starved: active for a month, and nothing live, in work or planned for the coming month.
 * Crowded: twice as much in work as the goal in the middle. Goals that are over show only where live pieces name them.
 */
export function loadsOf(strategy: Strategy, lines: Lines): Load[] {
  const { goals, campaigns, today } = strategy;
  const running = campaigns.filter((one) => !isOver(one, today));
  const loads = goals.map((goal): Omit<Load, "mark"> => {
    const own = lines.filter(({ goalId }) => goalId === goal.id);
    const parts = running.filter(({ goalId }) => goalId === goal.id).flatMap((one) => one.parts);
    return {
      goal,
      live: sumOf(own, ({ status }) => status === "live"),
      open: sumOf(own, isOpen),
      planned: parts.filter(({ dueOn }) => isSoon(dueOn, today)).length,
    };
  });
  const active = loads.filter(({ goal }) => goal.status === "active");
  const middle = [...active].sort((a, b) => a.open - b.open)[Math.floor(active.length / 2)];
  const usual = active.length > 1 ? (middle?.open ?? 0) : Number.POSITIVE_INFINITY;
  return loads
    .map((load) => ({ ...load, mark: markOf(load, usual, today) }))
    .filter(({ goal, live, open }) => goal.status === "active" || live + open > 0)
    .sort((a, b) => rank(a.goal) - rank(b.goal));
}

function markOf(
  { goal, live, open, planned }: Omit<Load, "mark">,
  usual: number,
  today: string,
): Load["mark"] {
  if (goal.status === "retired" || goal.status === "done") return "gone";
  if (goal.status !== "active" || goal.paused) return null;
  const young = goal.startOn ? daysBetween(goal.startOn, today) < AHEAD : false;
  if (live + open + planned === 0) return young ? null : "starved";
  return open >= MANY && open >= TWICE * usual ? "crowded" : null;
}

function isOpen({ status }: TallyLine): boolean {
  return status === "draft" || status === "review";
}

function isSoon(day: string | null | undefined, today: string): boolean {
  return Boolean(day) && (day ?? "") >= today && (day ?? "") <= addDays(today, AHEAD);
}

function rank({ status, priority }: Goal): number {
  const order = ["active", "draft", "done", "retired"].indexOf(status);
  return order * 1000 + (priority ?? 500);
}

/** Why pieces got made in one month. */
export interface Month {
  /** `YYYY-MM` */
  month: string;
  counts: Record<Driver, number>;
}

/** Why pieces get made, month by month, the newest first; of one team, or of all. */
export function driversBy(lines: Lines, teamId: string | null): Month[] {
  const own = lines.filter((line) => line.drivenBy && (teamId === null || line.teamId === teamId));
  const months = [...new Set(own.flatMap(({ month }) => month ?? []))].sort().reverse();
  return months.map((month) => ({
    month,
    counts: driversIn(own.filter((line) => line.month === month)),
  }));
}

/** How many pieces each kind of reason drove. */
export function driversIn(lines: Lines): Record<Driver, number> {
  const counts = DRIVERS.map((driver) => [
    driver,
    sumOf(lines, ({ drivenBy }) => drivenBy === driver),
  ]);
  return Object.fromEntries(counts) as Record<Driver, number>;
}

/** What lives in one tool. */
export interface Tool {
  tool: string;
  pieces: number;
  linked: number;
}

/** All tools with pieces, the one with the most first. */
export function toolsOf(lines: Lines): Tool[] {
  return [...new Set(lines.map(({ tool }) => tool))]
    .map((tool) => {
      const own = lines.filter((line) => line.tool === tool);
      return { tool, pieces: sumOf(own), linked: sumOf(own, ({ goalId }) => Boolean(goalId)) };
    })
    .sort((a, b) => b.pieces - a.pieces || (a.tool < b.tool ? -1 : 1));
}
