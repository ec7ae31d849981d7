/** What hangs under what, by ids, numbering, names or place; and what that says about the kind of a row. */
import { normal } from "./identity";
import type { Entry } from "./entry";

const NUMBERING = /^\d+(\.\d+)+$/;

/** Fills in `under`. Rows that name nothing hang under the last one above that may hold them. */
export function arrange(entries: Entry[]): void {
  const [byId, byName] = [new Map<string, number>(), new Map<string, number>()];
  for (const [at, { said }] of entries.entries()) {
    if (said.foreignId && !byId.has(said.foreignId)) byId.set(said.foreignId, at);
    for (const name of [said.code, said.name])
      if (name && !byName.has(normal(name))) byName.set(normal(name), at);
  }
  const named = (text: string): number | undefined => byId.get(text) ?? byName.get(normal(text));
  const last: Partial<Record<Entry["kind"], number>> = {};
  for (const [at, entry] of entries.entries()) {
    const { said, kind } = entry;
    const parent = said.parent?.split("\n")[0]?.trim();
    const above = said.foreignId && NUMBERING.test(said.foreignId) ? upOf(said.foreignId) : "";
    const found = entry.under ?? (parent ? named(parent) : above ? byId.get(above) : undefined);
    const holder = kind === "kpi" ? last.goal : kind === "part" ? last.campaign : undefined;
    const under = found === at ? undefined : (found ?? (parent ? undefined : holder));
    if (under !== undefined) entry.under = under;
    last[kind] = at;
  }
}

function upOf(number: string): string {
  return number.slice(0, number.lastIndexOf("."));
}

/**
 * A goal that stands at the top and holds goals and no key results is one of the business; a goal of the company that
 * holds key results is ours. What a person said a row is stays.
 */
export function raise(entries: readonly Entry[], said: (at: number) => boolean): void {
  const under = (kind: Entry["kind"]): Set<number> =>
    new Set(
      entries.flatMap((one) => (one.kind === kind && one.under !== undefined ? [one.under] : [])),
    );
  const [goals, kpis] = [under("goal"), under("kpi")];
  for (const [at, entry] of entries.entries()) {
    if (said(entry.at)) continue;
    if (entry.kind === "goal" && entry.under === undefined && goals.has(at) && !kpis.has(at))
      entry.kind = "business";
    else if (entry.kind === "business" && kpis.has(at)) entry.kind = "goal";
  }
}
