/** What a row of the table says, and in which order its values stand. Pure: no browser, no React. */
import type { PiecesFrame } from "../../../utils/messages/pieces-view";
import type { Choice } from "../../../utils/messages/views";
import { toolOf } from "../../../utils/model/asset-key";
import { ASSET_STATUSES } from "../../../utils/model/constants";
import type { Piece } from "../../../utils/queries/pieces";

/** THE LIST of columns, in their order. */
export const COLUMNS = [
  "title",
  "tool",
  "container",
  "status",
  "state",
  "goal",
  "reader",
  "campaign",
  "owner",
  "on",
] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** Keys of the columns' names in the catalogue. */
export const NAMED: Readonly<Record<ColumnId, string>> = {
  title: "pieces.col.title",
  tool: "pieces.col.tool",
  container: "pieces.col.container",
  status: "pieces.col.status",
  state: "pieces.col.state",
  goal: "form.goal",
  reader: "form.reader",
  campaign: "form.campaign",
  owner: "pieces.col.owner",
  on: "pieces.col.on",
};

export const TOOLS = ["google", "asana", "hubspot", "other"] as const;
/** What needs somebody first. */
export const STATES = ["unlinked", "finding", "linked"] as const;
export const STATUSES = ASSET_STATUSES;

/** What ids stand for. */
export interface Names {
  goal: ReadonlyMap<string, string>;
  reader: ReadonlyMap<string, string>;
  campaign: ReadonlyMap<string, string>;
  owner: ReadonlyMap<string, string>;
}

export function namesOf({ goals, personas, campaigns, people }: PiecesFrame): Names {
  const labels = (list: readonly Choice[]): ReadonlyMap<string, string> =>
    new Map(list.map(({ id, label }) => [id, label]));
  return {
    goal: new Map(goals.map(({ id, code, label }) => [id, code ?? label])),
    reader: labels(personas),
    campaign: labels(campaigns),
    owner: labels(people),
  };
}

/** What a column says about a piece: a name, a day, or the name of a fixed value. Empty where it says nothing. */
export function valueOf(column: Exclude<ColumnId, "title">, piece: Piece, names: Names): string {
  switch (column) {
    case "tool":
      return toolOf(piece.key);
    case "container":
      return piece.container ?? "";
    case "status":
      return piece.status;
    case "state":
      return piece.state;
    case "goal":
      return names.goal.get(piece.goalId ?? "") ?? piece.goalId ?? "";
    case "reader":
      return names.reader.get(piece.personaId ?? "") ?? "";
    case "campaign":
      return names.campaign.get(piece.campaignId ?? "") ?? "";
    case "owner":
      return names.owner.get(piece.ownerId ?? "") ?? "";
    case "on":
      return piece.on ?? "";
  }
}

const FIXED: Partial<Record<ColumnId, readonly string[]>> = {
  tool: TOOLS,
  status: STATUSES,
  state: STATES,
};

/** The values of a column in their order: fixed ones as they follow each other, days by date, names as people sort. */
export function inOrder(column: ColumnId, values: Iterable<string>): string[] {
  const all = [...values];
  const fixed = FIXED[column];
  if (fixed) return all.sort((a, b) => fixed.indexOf(a) - fixed.indexOf(b));
  if (column === "on") return all.sort();
  return all.sort(new Intl.Collator(undefined, { numeric: true }).compare);
}
