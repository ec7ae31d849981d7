/** Who hears from us where: readers by stage or by channel, counted in planned and live. */
import type { TallyLine } from "../messages/strategy-view";
import type { AssetStatus } from "./asset";
import type { Campaign, Part } from "./campaign";
import type { Goal } from "./goal";
import type { Persona } from "./persona";
import type { PartState } from "./reality";

export type Axis = "stage" | "channel";

/** What is said of a cell's reader, or of its stage or channel; `null` where nothing is. */
export interface Place {
  personaId: string | null;
  value: string | null;
}

export interface Cell extends Place {
  /** Parts that are not live, and pieces in work that fill no part */
  planned: number;
  /** Pieces that are live */
  live: number;
  /** The parts among the planned */
  parts: Part[];
  /** Nothing is here, and an active goal aims at this reader, whose stage or channel this is */
  missing: boolean;
}

export interface Coverage {
  /** Reader ids in the strategy's order; `null` at the end where something names none */
  rows: (string | null)[];
  /** Stage ids, or channels; `null` at the end where something names none */
  columns: (string | null)[];
  /** By row, then by column */
  cells: Cell[][];
  planned: number;
  live: number;
}

/** True for a piece that is being made or is out: ideas and what was retired are neither planned nor live. */
export function isWork(status: AssetStatus): boolean {
  return status === "draft" || status === "review" || status === "live";
}

/** A channel as it is compared; `null` where none is said. */
export function plainChannel(channel: string | null | undefined): string | null {
  return channel?.trim().toLowerCase() || null;
}

interface Plan {
  goals: readonly Goal[];
  personas: readonly Persona[];
  stages: readonly { id: string }[];
  /** Those that are not over */
  campaigns: readonly Campaign[];
  /** How far each of their parts is */
  states: ReadonlyMap<string, PartState>;
  /** All pieces, counted */
  lines: readonly TallyLine[];
}

/**
 * The whole grid. Every part that is not live and every piece that is live, or in work without a part, stands in
 * exactly one cell: a part and the draft that fills it are one thing, and it is planned.
 */
export function coverageOf(plan: Plan, axis: Axis): Coverage {
  const entries = [...partEntries(plan, axis), ...pieceEntries(plan, axis)];
  const rows = withRest(
    plan.personas.filter(isHere(entries)).map(({ id }) => id),
    entries.map(({ personaId }) => personaId),
  );
  const columns = withRest(
    columnsOf(plan, axis, entries),
    entries.map(({ value }) => value),
  );
  const wanted = wantedBy(plan, axis);
  const byPlace = new Map<string, Entry[]>();
  for (const one of entries) {
    // What names a reader that is not there any more is with those that name none.
    const row = rows.includes(one.personaId) ? one.personaId : null;
    const column = columns.includes(one.value) ? one.value : null;
    const name = nameOf({ personaId: row, value: column });
    byPlace.set(name, [...(byPlace.get(name) ?? []), one]);
  }
  const cells = rows.map((personaId) =>
    columns.map((value) =>
      cellOf({ personaId, value }, byPlace.get(nameOf({ personaId, value })) ?? [], wanted),
    ),
  );
  return { rows, columns, cells, ...sumOf(entries) };
}

interface Entry extends Place {
  planned: number;
  live: number;
  part?: Part;
}

function partEntries({ campaigns, states }: Plan, axis: Axis): Entry[] {
  return campaigns
    .flatMap(({ parts }) => parts)
    .filter(({ id }) => states.get(id) !== "live")
    .map((part) => ({
      personaId: part.personaId ?? null,
      value: axis === "stage" ? (part.stage ?? null) : plainChannel(part.channel),
      ...{ planned: 1, live: 0, part },
    }));
}

function pieceEntries({ campaigns, lines }: Plan, axis: Axis): Entry[] {
  const parts = new Set(campaigns.flatMap((one) => one.parts.map(({ id }) => id)));
  return lines
    .filter(
      ({ status, partId }) => status === "live" || (isWork(status) && !parts.has(partId ?? "")),
    )
    .map(({ personaId = null, stage = null, channel, status, count }) => ({
      personaId,
      value: axis === "stage" ? stage : plainChannel(channel),
      planned: status === "live" ? 0 : count,
      live: status === "live" ? count : 0,
    }));
}

function isHere(entries: readonly Entry[]): (persona: Persona) => boolean {
  const named = new Set(entries.map(({ personaId }) => personaId));
  return ({ id, retiredOn }) => !retiredOn || named.has(id);
}

function columnsOf({ stages, personas }: Plan, axis: Axis, entries: readonly Entry[]): string[] {
  if (axis === "stage") return stages.map(({ id }) => id);
  const often = new Map<string, number>();
  for (const { value, planned, live } of entries)
    if (value !== null) often.set(value, (often.get(value) ?? 0) + planned + live);
  const used = [...often.keys()].sort(
    (a, b) => (often.get(b) ?? 0) - (often.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const theirs = personas
    .filter(({ retiredOn }) => !retiredOn)
    .flatMap(({ channels }) => channels.flatMap((one) => plainChannel(one) ?? []));
  return [...new Set([...used, ...theirs])];
}

/** With `null` at the end, where something names none of them. */
function withRest(known: readonly string[], named: readonly (string | null)[]): (string | null)[] {
  const all = new Set(known);
  return named.some((one) => one === null || !all.has(one)) ? [...known, null] : [...known];
}

/** Places where something is expected: an active goal's reader at each stage or on each channel of theirs. */
function wantedBy({ goals, personas }: Plan, axis: Axis): ReadonlySet<string> {
  const aimed = new Set(
    goals
      .filter(({ status, paused }) => status === "active" && !paused)
      .flatMap((one) => one.personaIds),
  );
  return new Set(
    personas
      .filter(({ id, retiredOn }) => aimed.has(id) && !retiredOn)
      .flatMap(({ id, stages, channels }) =>
        (axis === "stage" ? stages : channels.map(plainChannel)).map((value) =>
          nameOf({ personaId: id, value }),
        ),
      ),
  );
}

function cellOf(place: Place, entries: readonly Entry[], wanted: ReadonlySet<string>): Cell {
  const parts = entries.flatMap(({ part }) => part ?? []);
  const { planned, live } = sumOf(entries);
  const missing = planned + live === 0 && wanted.has(nameOf(place));
  return { ...place, planned, live, parts, missing };
}

function sumOf(entries: readonly Entry[]): { planned: number; live: number } {
  return {
    planned: entries.reduce((sum, one) => sum + one.planned, 0),
    live: entries.reduce((sum, one) => sum + one.live, 0),
  };
}

function nameOf({ personaId, value }: Place): string {
  return JSON.stringify([personaId, value]);
}
