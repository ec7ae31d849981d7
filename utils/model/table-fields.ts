/** What a column of a table can be, and what a row of it can stand for. Constants alone: pages need them, too. */

export const TABLE_FIELDS = [
  "name",
  "kind",
  "level",
  "goal",
  "kpi",
  "parent",
  "code",
  "foreignId",
  "owner",
  "email",
  "team",
  "status",
  "start",
  "due",
  "until",
  "period",
  "baseline",
  "current",
  "target",
  "unit",
  "direction",
  "why",
  "notes",
  "job",
  "persona",
  "stage",
  "pillar",
  "campaign",
  "channel",
  "type",
  "url",
  "priority",
  "none",
] as const;
/** `none`: the column is left out. `foreignId`: the other tool's own id. `level`: company, team or person. */
export type TableField = (typeof TABLE_FIELDS)[number];

export const ROW_KINDS = [
  "goal",
  "kpi",
  "business",
  "persona",
  "campaign",
  "part",
  "notdoing",
  "piece",
  "none",
] as const;
/** `none`: the row is left out. */
export type RowKind = (typeof ROW_KINDS)[number];

/** What a person said about one table: columns by their place, rows by their number; the rest is guessed. */
export interface TableChoice {
  columns?: Readonly<Record<string, TableField>> | undefined;
  rows?: Readonly<Record<string, RowKind>> | undefined;
  /** What every row is that is not named in `rows` */
  every?: RowKind | undefined;
}
