import { stable } from "./stable";
import { z } from "./zod";

/**
 * One field as it was when a person began to edit, and as they want it. `path` leads to it: names of fields, and ids
 * of entries in lists whose entries have ids (`["kpis", "k-g1a", "target"]`). The last step of a path may be `#order`:
 * then both sides are lists of ids. A value that is missing or `null` is not said;
 * `undefined` goes missing on its way between two worlds.
 */
export const FieldChange = z.object({
  path: z.array(z.string().min(1).max(200)).min(1).max(8),
  from: z.unknown().optional(),
  to: z.unknown().optional(),
});
export type FieldChange = z.infer<typeof FieldChange>;

/** A field that somebody else changed meanwhile, to something else: both are shown, and a person decides. */
export interface FieldConflict {
  path: string[];
  /** What it was when both began, what the other made of it, and what this person wants */
  from: unknown;
  theirs: unknown;
  mine: unknown;
}

export interface Applied<T> {
  /** With every change that met no conflict */
  body: T;
  conflicts: FieldConflict[];
}

const ORDER = "#order";

type Fields = Record<string, unknown>;
type Entry = Fields & { id: string };

/** What has to be changed to get from one body of an entity to another, field by field. */
export function changesBetween(before: object, after: object): FieldChange[] {
  return fieldChanges(before as Fields, after as Fields, []);
}

function fieldChanges(before: Fields, after: Fields, path: string[]): FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    valueChanges(own(before, name), own(after, name), [...path, name]),
  );
}

function valueChanges(from: unknown, to: unknown, path: string[]): FieldChange[] {
  if (isSame(from, to)) return [];
  if (isFields(from) && isFields(to)) return fieldChanges(from, to, path);
  if (isEntries(from) && isEntries(to) && from.length + to.length > 0)
    return entryChanges(from, to, path);
  return [{ path, from, to }];
}

function entryChanges(from: readonly Entry[], to: readonly Entry[], path: string[]): FieldChange[] {
  const [old, next] = [byId(from), byId(to)];
  const ids = [...new Set([...old.keys(), ...next.keys()])];
  const changes = ids.flatMap((id) => valueChanges(old.get(id), next.get(id), [...path, id]));
  // Entries that came stand at the end, in the order in which they came.
  const wanted = [...next.keys()];
  const left = ids.filter((id) => next.has(id));
  return isSame(left, wanted)
    ? changes
    : [...changes, { path: [...path, ORDER], from: [...old.keys()], to: wanted }];
}

/**
 * Makes changes to a body as it is now. A field that is neither as it was nor as it shall be is a conflict and stays as
 * it is, unless the change says that this is what it was.
 */
export function applyChanges<T extends object>(
  body: T,
  changes: readonly FieldChange[],
): Applied<T> {
  let next = body as Fields;
  const conflicts: FieldConflict[] = [];
  for (const { path, from, to } of changes) {
    const theirs = valueAt(next, path);
    const order = path.at(-1) === ORDER;
    if (!order && !isSame(theirs, from) && !isSame(theirs, to))
      conflicts.push({ path, from, theirs, mine: to });
    else
      next = order ? ordered(next, path.slice(0, -1), to as string[]) : withValue(next, path, to);
  }
  return { body: next as T, conflicts };
}

/** The value at a path; `undefined` where there is none. */
export function valueAt(body: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return (value as unknown[]).find((one) => isEntry(one, step));
    return isFields(value) ? own(value, step) : undefined;
  }, body);
}

function withValue(fields: Fields, [step = "", ...rest]: readonly string[], to: unknown): Fields {
  const old = own(fields, step);
  const value = rest.length === 0 ? to : within(old, rest, to);
  if (value !== undefined) return { ...fields, [step]: value };
  const { [step]: _gone, ...others } = fields;
  return others;
}

function within(old: unknown, path: readonly string[], to: unknown): unknown {
  if (!Array.isArray(old)) return withValue(isFields(old) ? old : {}, path, to);
  const [id = "", ...rest] = path;
  const entries = old as unknown[];
  const here = entries.find((one) => isEntry(one, id));
  const next = rest.length === 0 ? to : withValue((here ?? { id }) as Fields, rest, to);
  if (here === undefined) return isSame(next, null) ? entries : [...entries, next];
  return entries.flatMap((one) => (one === here ? (isSame(next, null) ? [] : [next]) : [one]));
}

function ordered(fields: Fields, path: readonly string[], ids: readonly string[]): Fields {
  const entries = valueAt(fields, path);
  if (!Array.isArray(entries)) return fields;
  const place = (one: unknown): number => {
    const at = ids.indexOf(String((one as Fields)["id"]));
    return at < 0 ? ids.length : at;
  };
  return withValue(
    fields,
    path,
    [...(entries as unknown[])].sort((a, b) => place(a) - place(b)),
  );
}

/** A field of its own; never what every object has. */
function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function byId(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((one) => [one.id, one]));
}

/** Not said is the same whether it is missing, `null` or `undefined`. */
function isSame(a: unknown, b: unknown): boolean {
  return stable(a ?? null) === stable(b ?? null);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown, id: string): boolean {
  return isFields(value) && value["id"] === id;
}

function isEntries(value: unknown): value is Entry[] {
  return (
    Array.isArray(value) && value.every((one) => isFields(one) && typeof one["id"] === "string")
  );
}
