import Papa from "papaparse";
import { isHeaderWord } from "./guess";

/** A table as it stands in a text: its header, and its rows with their numbers (the first line of the text is 1). */
export interface Sheet {
  header: string[];
  rows: { at: number; cells: string[] }[];
}

const LOOKED_FOR_HEADER = 6;

/** Reads comma, semicolon or tab separated text, with quotes as spreadsheets write them. */
export function parseTable(text: string): Sheet {
  const plain = text.replace(/^\uFEFF/, "");
  const { data } = Papa.parse<string[]>(plain, { delimiter: delimiterOf(plain) });
  const rows = data
    .map((cells, at) => ({ at: at + 1, cells: cells.map(shown) }))
    .filter(({ cells }) => cells.some((one) => one !== ""));
  return withHeader(rows);
}

/** What parts the cells: it gives most words that head columns, else most cells. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, LOOKED_FOR_HEADER).map((line) => line.replaceAll('"', ""));
  const worth = (mark: string): number => {
    const cells = lines.map((line) => line.split(mark));
    const words = Math.max(...cells.map((line) => line.filter(isHeaderWord).length));
    return words * 1000 + Math.max(...cells.map((line) => line.length));
  };
  const marks = ["\t", ",", ";", "|"];
  return marks.reduce((best, mark) => (worth(mark) > worth(best) ? mark : best));
}

/** Rows of a JSON list: every field of any of them is a column; what is nested is named `outer.inner`. */
export function tableOfObjects(list: readonly object[]): Sheet {
  const flat = list.map((one) => flatten(one));
  const header = [...new Set(flat.flatMap((one) => Object.keys(one)))];
  return {
    header,
    rows: flat.map((one, at) => ({
      at: at + 1,
      cells: header.map((key) => shown(one[key] ?? "")),
    })),
  };
}

/** Titles may stand above the header: it is the line, among the first, that says most words we know. */
function withHeader(rows: Sheet["rows"]): Sheet {
  const known = (cells: readonly string[]): number => cells.filter(isHeaderWord).length;
  const first = rows.slice(0, LOOKED_FOR_HEADER).map(({ cells }) => known(cells));
  const most = Math.max(0, ...first);
  const at = first.indexOf(most);
  const header = most > 0 ? (rows[at]?.cells ?? []) : [];
  const body = rows.slice(most > 0 ? at + 1 : 0);
  const width = Math.max(header.length, ...body.slice(0, 1000).map(({ cells }) => cells.length));
  return {
    header: Array.from({ length: width }, (_one, column) => header[column] ?? ""),
    rows: body,
  };
}

/** Line breaks inside a cell are kept as one; a mark put there against formulas goes again. */
function shown(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@])/, "");
}

function flatten(value: object, prefix = ""): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [key, one] of Object.entries(value)) {
    const name = prefix + key;
    if (one === null || one === undefined) continue;
    if (Array.isArray(one)) flat[name] = one.map(worded).join(", ");
    else if (typeof one !== "object") flat[name] = String(one);
    else if (prefix === "" && wordOf(one as object) === "")
      Object.assign(flat, flatten(one as object, `${name}.`));
    else flat[name] = worded(one);
  }
  return flat;
}

function worded(value: unknown): string {
  if (value !== null && typeof value === "object") return wordOf(value);
  return value === null || value === undefined ? "" : JSON.stringify(value).replace(/^"|"$/g, "");
}

function wordOf(value: object): string {
  const { name, title, email, gid } = value as Record<string, unknown>;
  const said = [name, title, email, gid].find((one) => typeof one === "string");
  return typeof said === "string" ? said : "";
}
