import type { TableChoice } from "../model/table-fields";
import { ASSETS_SCHEMA, readAssetsFile } from "./assets-file";
import { FULL_SCHEMA, readFullFile } from "./full-file";
import { describe } from "./issues";
import { nothing } from "./parsed";
import type { Parsed } from "./parsed";
import { readStrategyFile, STRATEGY_SCHEMA } from "./strategy-file";
import { Known } from "./table/known";
import { isTable, readListText, readObjects, readTableText } from "./table/read";

/** What a reader is told beside the file itself. */
export interface Around {
  /** The strategy that is here: rows of tables name it and update it */
  known: Known;
  /** What a person said about the file's columns and rows */
  choice: TableChoice;
}

type Importer = (file: string, json: Record<string, unknown>) => Parsed;

/** THE LIST of file formats that can be opened: JSON by the `schema` it names, and text as people paste it. */
export const importers = {
  [STRATEGY_SCHEMA]: readStrategyFile,
  [ASSETS_SCHEMA]: readAssetsFile,
  [FULL_SCHEMA]: readFullFile,
} satisfies Record<string, Importer>;
export const textImporters = { objects: readObjects, table: readTableText, list: readListText };

const DEEPEST = 100;

/** Reads a file of any known format. Never throws: what is wrong is in `refused`. */
export function readFile(
  file: string,
  text: string,
  around: Around = { known: new Known(), choice: {} },
): Parsed {
  const plain = text.replace(/^\uFEFF/, "");
  if (!/\.json\d*$/i.test(file.replace(/ \(\d+\)$/, "")) && !/^\s*[[{]/.test(plain))
    return readText(file, plain, around);
  let json: unknown;
  try {
    json = JSON.parse(plain) as unknown;
  } catch {
    return refuse(file, "", "expected.json", describe(text.trim().slice(0, 40)));
  }
  return readJson(file, json, around);
}

/** A table, or a list of bullets, as it was pasted or saved. */
function readText(file: string, text: string, around: Around): Parsed {
  if (text.trim() === "") return refuse(file, "", "expected.something", "–");
  const table = /\.(csv|tsv|tab)$/i.test(file) || isTable(text);
  return (table ? textImporters.table : textImporters.list)(file, text, around);
}

/** Reads what a JSON text holds. */
export function readJson(file: string, json: unknown, around: Around): Parsed {
  if (isTooDeep(json)) return refuse(file, "", "expected.other", describe(json));
  const rows = readRowsOf(json);
  if (rows) return textImporters.objects(file, rows, around);
  if (json === null || typeof json !== "object" || Array.isArray(json))
    return refuse(file, "", "expected.entry", describe(json));
  const schema = (json as { schema?: unknown }).schema;
  if (typeof schema === "string" && Object.hasOwn(importers, schema))
    return importers[schema as keyof typeof importers](file, json as Record<string, unknown>);
  return refuse(
    file,
    "schema",
    isNewer(schema) ? "expected.newer" : "expected.schema",
    describe(schema),
  );
}

/** Rows of another tool's JSON: a list of entries, bare or as its answer's `data`. */
function readRowsOf(json: unknown): object[] | undefined {
  const list: unknown = Array.isArray(json)
    ? json
    : json !== null && typeof json === "object" && !("schema" in json)
      ? (json as { data?: unknown }).data
      : undefined;
  const isRow = (one: unknown): one is object =>
    one !== null && typeof one === "object" && !Array.isArray(one);
  return Array.isArray(list) && list.length > 0 && list.every(isRow) ? list : undefined;
}

/** True for lists in lists beyond anything people write: storing or comparing them would overflow. */
function isTooDeep(json: unknown): boolean {
  let level = [json];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((one): unknown[] =>
      one !== null && typeof one === "object" ? Object.values(one) : [],
    );
  }
  return false;
}

/** True for a later version of a format we know: the file is fine, this build is too old. */
function isNewer(schema: unknown): boolean {
  const [name, version] = typeof schema === "string" ? schema.split("/") : [];
  return Number(version) > 1 && Object.hasOwn(importers, `${name ?? ""}/1`);
}

function refuse(file: string, path: string, key: string, found: string): Parsed {
  return { ...nothing(), refused: [{ file, path, entry: "", expected: { key }, found }] };
}
