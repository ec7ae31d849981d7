import type { RowKind, TableChoice, TableField } from "../../model/table-fields";
import { labelOf } from "./entry";
import type { Entry } from "./entry";
import { guessColumns } from "./guess";
import { arrange, raise } from "./hierarchy";
import { kindOf, usualKind } from "./kinds";
import type { Sheet } from "./parse";
import type { ColumnView, TableView } from "./view";

const SHOWN_ROWS = 50;
const SHOWN_SIGNS = 80;

export interface Read {
  entries: Entry[];
  view: TableView;
}

/** Rows of a table as entries: columns and kinds as a person said, else as guessed. */
export function readSheet(file: string, sheet: Sheet, choice: TableChoice): Read {
  const columns = columnsOf(sheet, choice);
  const fields = columns.map(({ field }) => field);
  const has = new Set(fields);
  const usual = choice.every ?? usualKind(has, sheet.header);
  const down: Partial<Record<TableField, string>> = {};
  const entries = sheet.rows.map(({ at, cells }): Entry => {
    const said: Entry["said"] = {};
    for (const [column, field] of fields.entries()) {
      const text = cells[column]?.trim() ?? "";
      if (field !== "none" && text !== "" && said[field] === undefined) said[field] = text;
    }
    if (has.has("goal") && has.has("kpi")) fillDown(said, down);
    const kind = choice.rows?.[String(at)] ?? choice.every ?? kindOf(said, has, usual);
    return { at, kind, said };
  });
  const whole = splitWide(entries, has);
  arrange(whole);
  raise(whole, (at) => choice.every !== undefined || choice.rows?.[String(at)] !== undefined);
  return { entries: whole, view: viewOf(file, columns, sheet, whole) };
}

function columnsOf({ header, rows }: Sheet, { columns: said }: TableChoice): ColumnView[] {
  const guessed = guessColumns(
    header,
    rows.slice(0, SHOWN_ROWS).map(({ cells }) => cells),
  );
  return header.map((text, at) => ({
    header: cut(text),
    field: said?.[String(at)] ?? guessed[at] ?? "none",
    example: cut(rows.slice(0, SHOWN_ROWS).find(({ cells }) => cells[at])?.cells[at] ?? ""),
  }));
}

/** Where goals and key results stand side by side, a goal is written once and holds for the lines below it. */
function fillDown(said: Entry["said"], down: Partial<Record<TableField, string>>): void {
  if (said.goal) down.goal = said.goal;
  else if (said.kpi && down.goal) said.goal = down.goal;
}

/** A row with a goal and a key result is both: the goal once, the key result under it. */
function splitWide(entries: readonly Entry[], has: ReadonlySet<TableField>): Entry[] {
  if (!has.has("goal") || !has.has("kpi")) return [...entries];
  const whole: Entry[] = [];
  const goals = new Map<string, number>();
  for (const entry of entries) {
    const { goal, kpi, ...rest } = entry.said;
    if (!goal || (entry.kind !== "kpi" && entry.kind !== "goal")) {
      whole.push(entry);
      continue;
    }
    if (!goals.has(goal)) {
      goals.set(goal, whole.length);
      const {
        baseline: _from,
        current: _now,
        target: _to,
        unit: _unit,
        foreignId: _id,
        ...own
      } = rest;
      whole.push({ at: entry.at, kind: "goal", said: { ...own, name: goal } });
    }
    const under = goals.get(goal);
    if (kpi && under !== undefined) {
      const { priority: _p, why: _w, persona: _who, code: _c, ...own } = rest;
      whole.push({ at: entry.at, kind: "kpi", said: { ...own, name: kpi }, under });
    }
  }
  return whole;
}

function viewOf(
  file: string,
  columns: ColumnView[],
  sheet: Sheet,
  entries: readonly Entry[],
): TableView {
  const byRow = new Map<number, Entry>();
  for (const entry of entries) byRow.set(entry.at, entry);
  const rows = sheet.rows.slice(0, SHOWN_ROWS).map(({ at, cells }) => {
    const entry = byRow.get(at);
    const kind: RowKind = entry?.kind ?? "none";
    return {
      row: at,
      kind,
      name: entry ? labelOf(entry) : "",
      cells: columns.map((_one, column) => cut(cells[column] ?? "")),
    };
  });
  return { file, columns, rows, total: sheet.rows.length };
}

export function cut(text: string): string {
  return text.length > SHOWN_SIGNS ? `${text.slice(0, SHOWN_SIGNS - 1)}…` : text;
}
