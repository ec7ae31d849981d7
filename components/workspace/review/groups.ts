/** Which findings show, and under which headings. Pure: no browser, no React. */
import type { Level } from "../../../utils/findings/contract";
import type { Review, ReviewItem } from "../../../utils/messages/views";

export type GroupBy = "rule" | "owner";

/** What the person asked to see. Lives in the address, so that a reload keeps it; the search does not. */
export interface Filter {
  by: GroupBy;
  mine: boolean;
  /** Team id; empty for all */
  team: string;
  level: Level | "";
  search: string;
}

export interface Group {
  /** Rule id, or person id; empty for pieces nobody owns */
  id: string;
  items: ReviewItem[];
}

const LEVELS: readonly string[] = ["stop", "check", "note"];

/** The filter an address names; anything unknown in it is left out. */
export function filterFrom(query: URLSearchParams): Omit<Filter, "search"> {
  const level = query.get("level") ?? "";
  return {
    by: query.get("by") === "owner" ? "owner" : "rule",
    mine: query.get("whose") === "mine",
    team: query.get("team") ?? "",
    level: LEVELS.includes(level) ? (level as Level) : "",
  };
}

/** The address of a filter. */
export function addressOf({ by, mine, team, level }: Omit<Filter, "search">): string {
  const said = new URLSearchParams({
    ...(by === "owner" ? { by } : {}),
    ...(mine ? { whose: "mine" } : {}),
    ...(team ? { team } : {}),
    ...(level ? { level } : {}),
  }).toString();
  return said ? `#/review?${said}` : "#/review";
}

/** The findings that pass a filter, in their order. */
export function filtered(
  items: readonly ReviewItem[],
  { mine, team, level, search }: Filter,
  me: string | undefined,
): ReviewItem[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter(
    ({ title, ownerId, teamId, finding }) =>
      (!mine || !me || ownerId === me) &&
      (!team || teamId === team) &&
      (!level || finding.level === level) &&
      words.every((word) => title.toLowerCase().includes(word)),
  );
}

/** Rules in the order of their most pressing finding. */
export function rulesIn(items: readonly ReviewItem[]): string[] {
  return [...new Set(items.map(({ finding }) => finding.rule))];
}

/**
 * Findings under headings: rules in a given order, new ones after them, so that answers move no group about; own pieces
 * first, unowned ones last.
 */
export function grouped(
  items: readonly ReviewItem[],
  by: GroupBy,
  { people, me }: Pick<Review, "people" | "me">,
  rules: readonly string[],
): Group[] {
  const groups = new Map<string, ReviewItem[]>();
  for (const item of items) {
    const id = by === "rule" ? item.finding.rule : (item.ownerId ?? "");
    const group = groups.get(id);
    if (group) group.push(item);
    else groups.set(id, [item]);
  }
  const list = [...groups].map(([id, own]): Group => ({ id, items: own }));
  const place = ({ id }: Group): number => (rules.includes(id) ? rules.indexOf(id) : rules.length);
  if (by === "rule") return list.sort((a, b) => place(a) - place(b));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const rank = ({ id }: Group): string =>
    id === me ? "0" : names.has(id) ? `1${names.get(id) ?? ""}` : "2";
  return list.sort((a, b) => rank(a).localeCompare(rank(b)));
}

/** The first `count` findings of the groups, with their headings. */
export function firstOf(groups: readonly Group[], count: number): (Group & { all: number })[] {
  const shown: (Group & { all: number })[] = [];
  let left = count;
  for (const { id, items } of groups) {
    if (left <= 0) break;
    shown.push({ id, items: items.slice(0, left), all: items.length });
    left -= items.length;
  }
  return shown;
}
