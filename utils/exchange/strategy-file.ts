import { entities, STRATEGY_LISTS } from "../model/entities";
import type { EntityOf, EntityType, StrategyList } from "../model/entities";
import type { Document } from "../model/document";
import { LONG_AGO } from "../model/days";
import { Goal } from "../model/goal";
import { Persona } from "../model/persona";
import { Pillar } from "../model/pillar";
import { Workspace } from "../model/workspace";
import type { z } from "../model/zod";
import { describe, problemsOf } from "./issues";
import { draft, nothing } from "./parsed";
import type { Parsed } from "./parsed";
import { readRows } from "./rows";

export const STRATEGY_SCHEMA = "strategy-context/1";

/** Top-level fields that have a place of their own; anything else is kept with the workspace. */
const PLACED = new Set([
  "schema",
  "workspace",
  "principles",
  "rules",
  "retired",
  ...Object.keys(STRATEGY_LISTS),
]);

/** Retired goals, personas and pillars are written short; what they lack is filled in, and taken out again on export. */
const RETIRED = {
  goals: {
    schema: Goal.partial({ status: true, why: true }),
    fill: (row: object) => ({ why: "", ...row, status: "retired" }),
  },
  personas: {
    schema: Persona.partial({ short: true, job: true }),
    fill: (row: object) => ({
      short: shortOf((row as { name: string }).name),
      job: "",
      ...row,
      retiredOn: dayOfRetiring(row),
    }),
  },
  pillars: {
    schema: Pillar.partial({ claim: true }),
    fill: (row: object) => ({
      claim: (row as { name: string }).name,
      ...row,
      retiredOn: dayOfRetiring(row),
    }),
  },
} as const;

/** What is listed as retired is so, also when nobody wrote down since when. */
function dayOfRetiring(row: object): string {
  return (row as { retiredOn?: string | null }).retiredOn ?? LONG_AGO;
}

/** "Jo, small-bakery owner" is a small-bakery owner called Jo. */
function shortOf(name: string): string {
  return name.split(", ").at(-1) ?? name;
}

/** Reads a `strategy-context/1` file. Fields it does not know are kept where they stand. */
export function readStrategyFile(file: string, json: Record<string, unknown>): Parsed {
  const into = nothing();
  readWorkspace(file, json, into);
  const seen = new Map<EntityType, Set<string>>();
  for (const [list, type] of Object.entries(STRATEGY_LISTS) as [StrategyList, EntityType][]) {
    const schema = entities[type] as unknown as z.ZodType<{ id: string }>;
    const ids = new Set<string>();
    seen.set(type, ids);
    const take = (row: object, at: number): unknown =>
      into.drafts.push(draft(type, row as EntityOf<typeof type>, at));
    readRows({ file, list, value: json[list] }, schema, into, take, ids);
  }
  readRetired(file, json["retired"], into, seen);
  return into;
}

function readWorkspace(file: string, json: Record<string, unknown>, into: Parsed): void {
  const given = json["workspace"];
  if (given === undefined || given === null || typeof given !== "object") {
    into.refused.push({
      file,
      path: "workspace",
      entry: "",
      expected: { key: "expected.entry" },
      found: "–",
    });
    return;
  }
  const retired = unplaced(json["retired"], Object.keys(RETIRED));
  const extra = {
    ...unplaced(json, [...PLACED]),
    ...(Object.keys(retired).length > 0 ? { retired } : {}),
  };
  const body = {
    ...given,
    ...(json["principles"] === undefined ? {} : { principles: json["principles"] }),
    ...(json["rules"] === undefined ? {} : { rules: json["rules"] }),
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
  };
  const parsed = Workspace.safeParse(body);
  if (parsed.success) into.drafts.push(draft("meta", parsed.data));
  else into.refused.push(...problemsOf(file, "workspace", body, parsed.error));
}

function unplaced(value: unknown, placed: readonly string[]): Record<string, unknown> {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => !placed.includes(key)));
}

function readRetired(
  file: string,
  retired: unknown,
  into: Parsed,
  seen: ReadonlyMap<EntityType, Set<string>>,
): void {
  if ((retired ?? null) !== null && (typeof retired !== "object" || Array.isArray(retired))) {
    const expected = { key: "expected.entry" };
    into.refused.push({ file, path: "retired", entry: "", expected, found: describe(retired) });
    return;
  }
  const lists = (retired ?? {}) as Record<string, unknown>;
  for (const [list, { schema, fill }] of Object.entries(RETIRED)) {
    const type = STRATEGY_LISTS[list as keyof typeof RETIRED];
    const source = { file, list: `retired.${list}`, value: lists[list] };
    const take = (row: object, at: number): void => {
      const whole = (entities[type] as unknown as z.ZodType).parse(fill(row));
      into.drafts.push(draft(type, whole as EntityOf<typeof type>, 1000 + at));
    };
    readRows(source, schema as unknown as z.ZodType<{ id: string }>, into, take, seen.get(type));
  }
}

/** Writes a `strategy-context/1` file from stored documents; reading it again gives the same documents. */
export function writeStrategyFile(docs: readonly Document[]): Record<string, unknown> {
  const ordered = [...docs].sort((a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9));
  const meta = ordered.find((doc) => doc.t === "meta")?.body as Record<string, unknown> | undefined;
  const { extra, principles, rules, ...workspace } = meta ?? {};
  const retiredRows = (type: EntityType): unknown[] =>
    ordered.filter((doc) => doc.t === type && isRetired(doc)).map((doc) => doc.body);
  return {
    schema: STRATEGY_SCHEMA,
    ...(extra as object | undefined),
    workspace,
    ...Object.fromEntries(
      Object.entries(STRATEGY_LISTS).flatMap(([list, type]) => {
        const rows = ordered.filter((doc) => doc.t === type && !isRetired(doc));
        return rows.length > 0 ? [[list, rows.map((doc) => doc.body)]] : [];
      }),
    ),
    retired: {
      ...(extra as { retired?: object } | undefined)?.retired,
      goals: retiredRows("goal"),
      personas: retiredRows("persona"),
      ...(retiredRows("pillar").length > 0 ? { pillars: retiredRows("pillar") } : {}),
    },
    ...(principles === undefined ? {} : { principles }),
    ...(rules === undefined ? {} : { rules }),
  };
}

function isRetired({ t, body }: Document): boolean {
  if (t === "goal") return (body as { status?: string }).status === "retired";
  return ["persona", "pillar"].includes(t) && Boolean((body as { retiredOn?: string }).retiredOn);
}
