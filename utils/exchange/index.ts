import { describe } from "./issues";
import { ASSETS_SCHEMA, readAssetsFile } from "./assets-file";
import { FULL_SCHEMA, readFullFile } from "./full-file";
import { nothing } from "./parsed";
import type { Parsed } from "./parsed";
import { readStrategyFile, STRATEGY_SCHEMA } from "./strategy-file";

/** THE LIST of file formats that can be opened, by the `schema` a file names. */
export const importers: Readonly<
  Record<string, (file: string, json: Record<string, unknown>) => Parsed>
> = {
  [STRATEGY_SCHEMA]: readStrategyFile,
  [ASSETS_SCHEMA]: readAssetsFile,
  [FULL_SCHEMA]: readFullFile,
};

const DEEPEST = 100;

/** Reads a file of any known format. Never throws: what is wrong is in `refused`. */
export function readFile(file: string, text: string): Parsed {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return refuse(file, "", "expected.json", describe(text.trim().slice(0, 40)));
  }
  if (isTooDeep(json)) return refuse(file, "", "expected.other", describe(json));
  if (json === null || typeof json !== "object" || Array.isArray(json))
    return refuse(file, "", "expected.entry", describe(json));
  const schema = (json as { schema?: unknown }).schema;
  const importer = typeof schema === "string" ? importers[schema] : undefined;
  if (importer && typeof schema === "string" && Object.hasOwn(importers, schema))
    return importer(file, json as Record<string, unknown>);
  return refuse(
    file,
    "schema",
    isNewer(schema) ? "expected.newer" : "expected.schema",
    describe(schema),
  );
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
