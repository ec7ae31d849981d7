/** Which pieces show, and in which order. Pure, and quick with a hundred thousand: nothing is sorted twice. */
import { toolOf } from "../../../utils/model/asset-key";
import { plainOf } from "../../../utils/queries/pieces";
import type { EveryPiece, Piece } from "../../../utils/queries/pieces";
import { COLUMNS, inOrder, namesOf, valueOf } from "./columns";
import type { ColumnId, Names } from "./columns";

/** What a filter may ask for. `-`: pieces that say nothing there; empty: all. */
export const FILTERS = [
  "state",
  "tool",
  "goal",
  "reader",
  "campaign",
  "team",
  "owner",
  "status",
] as const;
export type FilterId = (typeof FILTERS)[number];
export const NONE = "-";

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
  return { every, names: namesOf(every.frame), orders: new Map([["title", every.byTitle]]) };
}

/** Places of all pieces, ascending by a column, then by title; those that say nothing there come last. */
export function orderOf({ every, names, orders }: Sheet, column: ColumnId): Uint32Array {
  const known = orders.get(column);
  if (known || column === "title") return known ?? every.byTitle;
  const { pieces, byTitle } = every;
  const values = pieces.map((piece) => valueOf(column, piece, names));
  const sorted = inOrder(column, new Set(values.filter(Boolean)));
  const ranks = new Map(sorted.map((value, rank) => [value, rank]));
  ranks.set("", sorted.length);
  const starts = new Uint32Array(sorted.length + 2);
  const rankAt = Uint32Array.from(values, (value) => ranks.get(value) ?? 0);
  for (const rank of rankAt) starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank < starts.length; rank++)
    starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  const order = new Uint32Array(pieces.length);
  for (const place of byTitle) {
    const rank = rankAt[place] ?? 0;
    const at = starts[rank] ?? 0;
    order[at] = place;
    starts[rank] = at + 1;
  }
  orders.set(column, order);
  return order;
}

/** Places of the pieces that pass, in the order asked for. */
export function viewOf(sheet: Sheet, filter: Filter, search: string, sort: Sort): Uint32Array {
  const order = orderOf(sheet, sort.by);
  const tests = testsFor(filter, search);
  const { pieces } = sheet.every;
  const view = new Uint32Array(order.length);
  let count = 0;
  const last = order.length - 1;
  for (let at = 0; at <= last; at++) {
    const place = order[sort.down ? last - at : at] ?? 0;
    const piece = pieces[place];
    if (piece && tests.every((test) => test(piece))) view[count++] = place;
  }
  return view.slice(0, count);
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
};

function testsFor(filter: Filter, search: string): ((piece: Piece) => boolean)[] {
  const chosen = FILTERS.filter((id) => filter[id] !== "").map((id) => {
    const [said, wanted] = [SAID[id], filter[id]];
    return (piece: Piece): boolean => (said(piece) ?? NONE) === wanted;
  });
  const words = plainOf(search).split(/\s+/).filter(Boolean);
  const found = ({ plain, container }: Piece): boolean => {
    const place = container === undefined ? "" : plainOf(container);
    return words.every((word) => plain.includes(word) || place.includes(word));
  };
  return words.length > 0 ? [...chosen, found] : chosen;
}

/** What an address asks to see; anything unknown in it is left out. */
export function filterFrom(query: URLSearchParams): Filter {
  const values = FILTERS.map((id) => [id, query.get(id) ?? ""]);
  return Object.fromEntries(values) as Filter;
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
