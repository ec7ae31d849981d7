import type { z } from "../model/zod";
import { describe, nameOf, problemsOf } from "./issues";
import type { Parsed } from "./parsed";

/** Where the rows of a list are: the file's name, the list's name, and what was found there. */
export interface Source {
  file: string;
  list: string;
  value: unknown;
}

/**
 * Reads the rows of a list one by one: a row that does not fit is a problem that can be skipped, and never stops the
 * others. A list that is no list is refused. A second row with the same id is a problem too; lists that share their
 * ids share `seen`.
 */
export function readRows<T extends { id: string }>(
  { file, list, value }: Source,
  schema: z.ZodType<T>,
  into: Parsed,
  take: (row: T, at: number, raw: unknown) => void,
  seen = new Set<string>(),
): void {
  if (value === undefined || value === null) return;
  if (!Array.isArray(value)) {
    into.refused.push({
      file,
      path: list,
      entry: "",
      expected: { key: "expected.list" },
      found: describe(value),
    });
    return;
  }
  for (const [at, raw] of value.entries()) {
    const row = `${list}[${String(at)}]`;
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
      into.skippable.push(...problemsOf(file, row, raw, parsed.error, `${file}#${row}`));
    } else if (seen.has(parsed.data.id)) {
      into.skippable.push({
        file,
        path: `${row}.id`,
        row: `${file}#${row}`,
        entry: nameOf(raw),
        expected: { key: "expected.unique" },
        found: describe(parsed.data.id),
      });
    } else {
      seen.add(parsed.data.id);
      take(parsed.data, at, raw);
    }
  }
}
