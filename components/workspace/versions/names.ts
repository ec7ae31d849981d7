/** What things of the strategy are called wherever versions speak of them. Pure. */
import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Names } from "../../../utils/model/change";
import type { Pending } from "../../../utils/model/pending";

/** Names by document (`goal:g1`), also of what is only going to be added. */
export function namesOf(strategy: Strategy): Names {
  const { workspace, business, goals, personas, pillars, notDoing, pending } = strategy;
  const entries = (type: string, list: readonly { id: string; called: string }[]) =>
    list.map(({ id, called }) => [`${type}:${id}`, called] as const);
  return new Map([
    ...pending.flatMap((one) => addedName(one)),
    ...entries("meta", workspace ? [{ id: workspace.id, called: workspace.name }] : []),
    ...entries(
      "business",
      business.map((one) => ({ id: one.id, called: one.name })),
    ),
    ...entries(
      "goal",
      goals.map((one) => ({ id: one.id, called: `${one.code} ${one.name}` })),
    ),
    ...entries(
      "persona",
      personas.map((one) => ({ id: one.id, called: one.short })),
    ),
    ...entries(
      "pillar",
      pillars.map((one) => ({ id: one.id, called: one.name })),
    ),
    ...entries(
      "notdoing",
      notDoing.map((one) => ({ id: one.id, called: one.text })),
    ),
  ]);
}

function addedName({ id, op, body }: Pending): (readonly [string, string])[] {
  const { code, name, text } = (body ?? {}) as Partial<Record<string, string>>;
  const called = [code, name ?? text].filter(Boolean).join(" ");
  return op === "add" && called ? [[id, called]] : [];
}

/** Names by id alone, for fields that name something: an owner, readers, a business goal. */
export function idsOf(strategy: Strategy): ReadonlyMap<string, string> {
  const { people, teams, stages } = strategy;
  return new Map([
    ...[...namesOf(strategy)].map(([id, name]) => [id.slice(id.indexOf(":") + 1), name] as const),
    ...[...people, ...teams, ...stages].map(({ id, name }) => [id, name] as const),
  ]);
}

/** A value with names in place of the ids in it, where its field holds ids. */
export function withNames(
  path: readonly string[],
  value: unknown,
  ids: ReadonlyMap<string, string>,
): unknown {
  const field = path.at(-1) ?? "";
  if (!/(Ids?|stages|stage|#order)$/.test(field)) return value;
  const named = (one: unknown): unknown => (typeof one === "string" ? (ids.get(one) ?? one) : one);
  return Array.isArray(value) ? value.map(named) : named(value);
}
