/** What changed in the strategy, told in words: what waits for the next version, and what each version changed. */
import { changesBetween, FieldChange } from "./edit";
import type { Message } from "./message";
import type { Pending, Versioned } from "./pending";
import { stable } from "./stable";
import type { StrategyVersion } from "./strategy-version";
import { z } from "./zod";

/** One change as it is told. */
export interface Change {
  op: "add" | "retire" | "rename" | "edit";
  /** What kind of thing; `other` for what a file calls something else */
  type: Versioned | "other";
  /** Id of the thing */
  id: string;
  /** What it is called: as lists call it now, else as it was called then, else its id */
  name: string;
  reason?: string;
  /** Field by field, with what each said before and says now */
  fields: FieldChange[];
}

/** What documents are called: `goal:g1` gives `G1 More opportunities`. */
export type Names = ReadonlyMap<string, string>;

/** What files call the kinds of things that change. */
const TYPES: Readonly<Record<string, Versioned>> = {
  ...{ businessGoal: "business", goal: "goal", persona: "persona", pillar: "pillar" },
  ...{ notDoing: "notdoing", workspace: "meta" },
};
const OPS = ["add", "retire", "rename", "edit"] as const;
const Fields = z.array(FieldChange);
/** Fields that the machinery writes, not a person. */
const OURS: ReadonlySet<string> = new Set(["id", "sinceVersion", "retiredInVersion", "sample"]);

/** A change that waits, as it is told. */
export function waitingChange(pending: Pending, names: Names): Change {
  const { type, of, op, body, changes, reason } = pending;
  const fields = op === "add" ? changesBetween({}, body ?? {}) : (changes ?? []);
  return {
    op: op === "edit" && isRename(fields) ? "rename" : op,
    ...{ type, id: of, name: names.get(pending.id) ?? readName(body) ?? of },
    ...(reason ? { reason } : {}),
    fields: fields.filter(({ path }) => !OURS.has(path[0] ?? "")),
  };
}

/** A change that a version made, as it is told. Files say a new name as `from` and `to`. */
export function versionChange(change: StrategyVersion["changes"][number], names: Names): Change {
  const { id, from, to, fields, reason } = change;
  const type = TYPES[change.type] ?? "other";
  const renamed = typeof from === "string" && typeof to === "string";
  const read = Fields.safeParse(fields);
  return {
    op: OPS.find((op) => op === change.op) ?? "edit",
    ...{ type, id, name: names.get(`${type}:${id}`) ?? readName(change) ?? id },
    ...(typeof reason === "string" && reason ? { reason } : {}),
    fields: read.success ? read.data : renamed ? [{ path: ["name"], from, to }] : [],
  };
}

/**
 * All that changed from one version to a later one, each thing once: what was added and edited is added as it is now,
 * what was edited twice goes from its first value to its last, and what came and went again is left out.
 */
export function changesFrom(
  versions: readonly StrategyVersion[],
  from: number,
  to: number,
  names: Names,
): Change[] {
  const all = [...versions]
    .filter(({ number }) => number > from && number <= to)
    .sort((a, b) => a.number - b.number)
    .flatMap(({ changes }) => changes.map((one) => versionChange(one, names)));
  const merged = new Map<string, Change | null>();
  for (const one of all) {
    const key = `${one.type}:${one.id}`;
    const former = merged.get(key);
    merged.set(key, former ? together(former, one) : one);
  }
  return [...merged.values()].flatMap((one) => one ?? []);
}

function together(former: Change, next: Change): Change | null {
  const reason = next.reason ?? former.reason;
  const said = reason ? { reason } : {};
  if (former.op === "add") return next.op === "retire" ? null : { ...next, op: "add", ...said };
  if (next.op === "retire" || next.op === "add") return { ...next, ...said };
  const fields = new Map(former.fields.map((one) => [one.path.join("/"), one]));
  for (const one of next.fields) {
    const key = one.path.join("/");
    const first = fields.get(key);
    fields.set(key, first ? { ...one, from: first.from } : one);
  }
  const left = [...fields.values()].filter((one) => stable(one.from) !== stable(one.to));
  if (left.length === 0) return null;
  return { ...next, op: isRename(left) ? "rename" : "edit", fields: left, ...said };
}

/**
 * A change in plain words: one sentence, and its reason where one is given. What each field said before and says now
 * stands in the change itself.
 *
 * @param labelOf what a field is called, by its path
 */
export function changeInWords(
  change: Change,
  labelOf: (path: readonly string[]) => string,
): Message[] {
  const { op, type, name, reason, fields } = change;
  const [renamed] = fields;
  const labels = [...new Set(fields.map(({ path }) => labelOf(path)))];
  const bare = op === "edit" && labels.length === 0;
  const params =
    op === "rename" && renamed
      ? { from: String(renamed.from), to: String(renamed.to) }
      : { name, from: "", to: name, fields: labels.join(", ") };
  return [
    { key: `versions.${bare ? "change" : op}.${type}`, params },
    ...(reason ? [{ key: "versions.because", params: { reason } }] : []),
  ];
}

function isRename(fields: readonly FieldChange[]): boolean {
  return fields.length === 1 && fields[0]?.path.join("/") === "name";
}

function readName(body: object | null | undefined): string | undefined {
  const { name, text } = (body ?? {}) as { name?: unknown; text?: unknown };
  return [name, text].find((one) => typeof one === "string");
}
