/** A campaign's plan against what there is. */
import type { TallyLine } from "../messages/strategy-view";
import type { Campaign, Part } from "./campaign";

/** How far a part is: nobody began; a piece is in work; it is out; somebody outside makes it. */
export type PartState = "open" | "started" | "live" | "elsewhere";

export interface Reality {
  /** All parts: those open, started, live and elsewhere together */
  planned: Part[];
  open: Part[];
  started: Part[];
  live: Part[];
  elsewhere: Part[];
  /** Those of the open and the started ones whose day is over */
  late: Part[];
  /** Pieces that serve the campaign and fill no part */
  unplanned: number;
}

/**
 * How far each part is, by part id.
 *
 * @param lines all pieces, counted; without them a part that names a piece counts as started
 */
export function statesOf(
  campaigns: readonly Campaign[],
  lines: readonly TallyLine[] = [],
): Map<string, PartState> {
  const statuses = new Map<string, Set<string>>();
  for (const { partId, status } of lines)
    if (partId) statuses.set(partId, (statuses.get(partId) ?? new Set()).add(status));
  const stateOf = ({ id, assetId, doneElsewhere }: Part): PartState => {
    const filled = statuses.get(id);
    if (filled?.has("live")) return "live";
    if (filled?.has("draft") || filled?.has("review")) return "started";
    if (doneElsewhere) return "elsewhere";
    return assetId && !filled ? "started" : "open";
  };
  return new Map(campaigns.flatMap(({ parts }) => parts.map((part) => [part.id, stateOf(part)])));
}

/** What became of a campaign's parts, and what came without one. */
export function realityOf(
  campaign: Campaign,
  states: ReadonlyMap<string, PartState>,
  lines: readonly TallyLine[],
  today: string,
): Reality {
  const planned = campaign.parts;
  const being = (state: PartState): Part[] => planned.filter(({ id }) => states.get(id) === state);
  return {
    planned,
    open: being("open"),
    started: being("started"),
    live: being("live"),
    elsewhere: being("elsewhere"),
    late: planned.filter((part) => isLate(part, states.get(part.id), today)),
    unplanned: lines
      .filter(({ unplannedIn }) => unplannedIn === campaign.id)
      .reduce((sum, { count }) => sum + count, 0),
  };
}

/** True for a part whose day is over while it is neither live nor made elsewhere. */
export function isLate({ dueOn }: Part, state: PartState | undefined, today: string): boolean {
  return Boolean(dueOn && dueOn < today) && state !== "live" && state !== "elsewhere";
}
