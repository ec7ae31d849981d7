import { quieted } from "../../findings/quality";
import type { Closing } from "../../model/closing";
import { allOf, readLocal } from "../../store/read";
import { rememberLocal } from "../../store/reviews";
import type { Database } from "../../store/schema";
import { bodies } from "../desk";
import type { Shelf } from "../strategy";

const QUIET = "quiet";

/** Notes which rules a team called wrong too often lately. Answers the teams for which that changed. */
export async function judgeRules(db: Database, { today }: Shelf): Promise<string[]> {
  const closings = bodies((await allOf(db, "closing")).docs);
  const found = quieted(closings, await teamsOf(db, closings), today);
  const before = (await readLocal(db, QUIET))?.value ?? "[]";
  const now = JSON.stringify(found.map(({ teamId, rule }) => [teamId, rule]));
  if (now === before) return [];
  await rememberLocal(db, QUIET, now);
  const pairs = [...(JSON.parse(before) as string[][]), ...(JSON.parse(now) as string[][])];
  return [...new Set(pairs.map(([team]) => team ?? ""))];
}

/** The rules that speak as notes for a team. */
export async function quietRules(
  db: Database,
): Promise<(teamId?: string | null) => ReadonlySet<string>> {
  const value = (await readLocal(db, QUIET))?.value ?? "[]";
  const pairs = JSON.parse(value) as [string, string][];
  return (teamId) =>
    new Set(pairs.filter(([team]) => team === (teamId ?? "")).map(([, rule]) => rule));
}

async function teamsOf(
  db: Database,
  closings: readonly Closing[],
): Promise<(assetId: string) => string> {
  const ids = [...new Set(closings.map(({ assetId }) => assetId))];
  const { store } = db.transaction("docs");
  const rows = await Promise.all(ids.map((id) => store.get(`asset:${id}`)));
  const teams = new Map(
    rows.map((row, at) => [
      ids[at],
      (row?.doc.body as { teamId?: string } | undefined)?.teamId ?? "",
    ]),
  );
  return (id) => teams.get(id) ?? "";
}
