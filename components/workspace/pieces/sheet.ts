/** Which pieces show, and in which order. Pure, and quick with a hundred thousand: nothing is sorted twice. */
import type { PiecesFrame } from "../../../utils/messages/pieces-view";
import { toolOf } from "../../../utils/model/asset-key";
import { plainOf } from "../../../utils/queries/pieces";
import type { EveryPiece, Piece } from "../../../utils/queries/pieces";
import { COLUMNS, inOrder, namesOf, valueOf } from "./columns";
import type { ColumnId, Names } from "./columns";

/**
 * What a filter may ask for. `-`: pieces that say nothing there; `*`: those that say anything; several values stand side
 * by side with commas; empty: all.
 */
export const FILTERS = [
  "state",
  "tool",
  "goal",
  "reader",
  "campaign",
  "team",
  "owner",
  "status",
  "stage",
  "driven",
  "month",
] as const;
export type FilterId = (typeof FILTERS)[number];
export const NONE = "-";
export const ANY = "*";

export type Filter = Record<FilterId, string>;

export interface Sort {
  by: ColumnId;
  down: boolean;
}

/** All pieces, with the orders that were asked for so far. */
export interface Sheet {
  every: EveryPiece;
  names: Names;
  orders: Map<ColumnId, Uint32Array>;
}

export function sheetOf(every: EveryPiece): Sheet {
  return { every, names: namesFor(every.frame), orders: new Map([["title", every.byTitle]]) };
}

/** The same names for the same frame, so that rows are not drawn again while more pieces come in. */
function namesFor(frame: PiecesFrame): Names {
  const names = known.get(frame) ?? namesOf(frame);
  known.set(frame, names);
  return names;
}
const known = new WeakMap<PiecesFrame, Names>();

/** Places of all pieces, ascending by a column, then by title; those that say nothing there come last. */
export function orderOf(sheet: Sheet, column: ColumnId): Uint32Array {
  const { every, orders } = sheet;
  const former = orders.get(column);
  if (former || column === "title") return former ?? every.byTitle;
  const { ranks, count } = ranksIn(sheet, column);
  const starts = new Uint32Array(count + 1);
  for (const rank of ranks) starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank < count; rank++)
    starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  const order = new Uint32Array(ranks.length);
  for (const place of every.byTitle) {
    const rank = ranks[place] ?? 0;
    const at = starts[rank] ?? 0;
    order[at] = place;
    starts[rank] = at + 1;
  }
  orders.set(column, order);
  return order;
}

/** For each piece the rank of what it says in a column, and how many ranks there are. Each value is looked at once. */
function ranksIn(
  { every: { pieces }, names }: Sheet,
  column: Exclude<ColumnId, "title">,
): { ranks: Uint32Array; count: number } {
  const met = new Map<string, number>();
  const ranks = new Uint32Array(pieces.length);
  pieces.forEach((piece, at) => {
    const value = valueOf(column, piece, names);
    let number = met.get(value);
    if (number === undefined) met.set(value, (number = met.size));
    ranks[at] = number;
  });
  const sorted = inOrder(column, [...met.keys()].filter(Boolean));
  const rankOf = new Uint32Array(met.size);
  sorted.forEach((value, rank) => (rankOf[met.get(value) ?? 0] = rank));
  const nothing = met.get("");
  if (nothing !== undefined) rankOf[nothing] = sorted.length;
  for (let at = 0; at < ranks.length; at++) ranks[at] = rankOf[ranks[at] ?? 0] ?? 0;
  return { ranks, count: met.size };
}

/** The other way round; what says nothing there stays last. */
function downOf({ every, names }: Sheet, column: ColumnId, up: Uint32Array): Uint32Array {
  const says = (place: number): boolean => {
    const piece = every.pieces[place];
    return Boolean(piece && (column === "title" ? piece.plain : valueOf(column, piece, names)));
  };
  let said = up.length;
  while (said > 0 && !says(up[said - 1] ?? 0)) said--;
  const down = up.slice();
  down.subarray(0, said).reverse();
  return down;
}

/** Places of the pieces that pass, in the order asked for. */
export function viewOf(sheet: Sheet, filter: Filter, search: string, sort: Sort): Uint32Array {
  const up = orderOf(sheet, sort.by);
  const order = sort.down ? downOf(sheet, sort.by, up) : up;
  const tests = testsFor(filter, search);
  if (tests.length === 0) return order;
  const { pieces } = sheet.every;
  return order.filter((place) => {
    const piece = pieces[place];
    return piece !== undefined && tests.every((test) => test(piece));
  });
}

const SAID: Readonly<Record<FilterId, (piece: Piece) => string | undefined>> = {
  state: ({ state }) => state,
  tool: ({ key }) => toolOf(key),
  goal: ({ goalId }) => goalId,
  reader: ({ personaId }) => personaId,
  campaign: ({ campaignId }) => campaignId,
  team: ({ teamId }) => teamId,
  owner: ({ ownerId }) => ownerId,
  status: ({ status }) => status,
  stage: ({ stage }) => stage,
  driven: ({ drivenBy }) => drivenBy,
  month: ({ month }) => month,
};

function testsFor(filter: Filter, search: string): ((piece: Piece) => boolean)[] {
  const chosen = FILTERS.filter((id) => filter[id] !== "").map((id) => {
    const [said, wanted] = [SAID[id], filter[id]];
    if (wanted === ANY) return (piece: Piece): boolean => said(piece) !== undefined;
    if (!wanted.includes(",")) return (piece: Piece): boolean => (said(piece) ?? NONE) === wanted;
    const several = new Set(wanted.split(","));
    return (piece: Piece): boolean => several.has(said(piece) ?? NONE);
  });
  const words = plainOf(search).split(/\s+/).filter(Boolean);
  const places = new Map<string, string>();
  const placeOf = (container: string): string => {
    let place = places.get(container);
    if (place === undefined) places.set(container, (place = plainOf(container)));
    return place;
  };
  const found = ({ plain, container = "" }: Piece): boolean =>
    words.every((word) => plain.includes(word) || placeOf(container).includes(word));
  return words.length > 0 ? [...chosen, found] : chosen;
}

/**
 * What an address asks to see; anything unknown in it is left out. What drove pieces is a matter of teams: together with
 * one person's name it is not shown.
 */
export function filterFrom(query: URLSearchParams): Filter {
  const values = FILTERS.map((id) => [id, query.get(id) ?? ""]);
  const filter = Object.fromEntries(values) as Filter;
  return filter.driven ? { ...filter, owner: "" } : filter;
}

export function sortFrom(query: URLSearchParams): Sort {
  const said = query.get("sort") ?? "";
  const by = COLUMNS.find((id) => id === said.replace(/^-/, ""));
  return by ? { by, down: said.startsWith("-") } : { by: "title", down: false };
}

export function addressOf(filter: Filter, { by, down }: Sort): string {
  const query = new URLSearchParams();
  for (const id of FILTERS) if (filter[id]) query.set(id, filter[id]);
  if (by !== "title" || down) query.set("sort", down ? `-${by}` : by);
  const said = query.toString();
  return said ? `#/pieces?${said}` : "#/pieces";
}

export function isFiltered(filter: Filter): boolean {
  return FILTERS.some((id) => filter[id] !== "");
}
