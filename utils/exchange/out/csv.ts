import Papa from "papaparse";

type Cell = string | number | null | undefined;

/**
 * A table as spreadsheets open it: UTF-8 with its mark, so that Excel reads it as such; text that a spreadsheet would
 * take for a formula (`=`, `+`, `-`, `@` at its start) has an apostrophe before it.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const data = rows.map((row) => row.map((cell) => cell ?? ""));
  const options = { escapeFormulae: /^[=+\-@\t\r]/, newline: "\r\n" };
  return `\uFEFF${Papa.unparse([[...header], ...data], options)}\r\n`;
}
