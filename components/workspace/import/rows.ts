import type { ImportReport } from "../../../utils/messages/views";

/** One thing in a file that does not fit. */
export type Problem = ImportReport["refused"][number];

/** Everything that is wrong with one entry of a file. */
export interface BadRow {
  row: string;
  entry: string;
  problems: Problem[];
}

/** Problems by the entry they belong to, in the order of the file. */
export function badRows(problems: readonly Problem[]): BadRow[] {
  const rows = new Map<string, BadRow>();
  for (const problem of problems) {
    const row = problem.row ?? "";
    const known = rows.get(row) ?? { row, entry: problem.entry, problems: [] };
    known.problems.push(problem);
    rows.set(row, known);
  }
  return [...rows.values()];
}
