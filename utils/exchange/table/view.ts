import type { RowKind, TableField } from "../../model/table-fields";

/** A column as it was read: what it says at its head, what it was taken for, and what stands in it. */
export interface ColumnView {
  header: string;
  field: TableField;
  /** The first value that is not empty; long ones are cut */
  example: string;
}

/** A row as it was read. `row` is its number as people count: the first line of the text is 1. */
export interface RowView {
  row: number;
  kind: RowKind;
  name: string;
  /** What stands in it, in the order of the columns; long ones are cut. Of a list: what was understood */
  cells: string[];
}

/** How a table or a list was understood, so that a person can correct it. */
export interface TableView {
  file: string;
  /** None for a list of bullets */
  columns: ColumnView[];
  /** The first rows */
  rows: RowView[];
  /** How many rows there are in all */
  total: number;
}
