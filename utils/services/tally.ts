/** All pieces, counted by what they are about. */
import type { Tally, TallyLine } from "../messages/strategy-view";
import { isContainerKey, toolOf } from "../model/asset-key";
import { workflowFor } from "../model/workflow";
import { stable } from "../model/stable";
import { pageOfKinds } from "../store/kinds";
import { pageOfSightings, storedAmong } from "../store/lines";
import type { Database, Kind } from "../store/schema";
import type { Desk } from "./desk";
import { statusOf } from "./facts";
import { catchUp } from "./review/catch-up";
import { Slices } from "./review/slices";
import { shelf } from "./strategy";

const AT_ONCE = 2000;

/** Counts what is stored, after looking again at what changed, and what was only met in lists. */
export async function tally(desk: Desk): Promise<Tally> {
  await catchUp(desk);
  const db = await desk.db();
  const counts = new Map<string, TallyLine>();
  const add = (kind: Kind): void => {
    const name = stable(kind);
    const line = counts.get(name) ?? { ...kind, count: 0 };
    counts.set(name, { ...line, count: line.count + 1 });
  };
  await addStored(db, add);
  await addMet(desk, db, add);
  const lines = [...counts.values()];
  const sum = (some: readonly TallyLine[]): number =>
    some.reduce((count, line) => count + line.count, 0);
  return { lines, known: sum(lines), linked: sum(lines.filter(({ goalId }) => goalId)) };
}

async function addStored(db: Database, add: (kind: Kind) => void): Promise<void> {
  const slices = new Slices();
  for (let after: string | null = null; ;) {
    const page = await pageOfKinds(db, after, AT_ONCE);
    const last = page.at(-1);
    if (!last) return;
    for (const { kind } of page) add(kind);
    after = last.id;
    await slices.pause();
  }
}

async function addMet(desk: Desk, db: Database, add: (kind: Kind) => void): Promise<void> {
  const workflow = workflowFor((await shelf(db, desk.now())).workflows);
  const slices = new Slices();
  for (let after: string | null = null; ;) {
    const page = await pageOfSightings(db, after, AT_ONCE);
    const last = page.at(-1);
    if (!last) return;
    const stored = await storedAmong(
      db,
      page.map(({ key }) => key),
    );
    for (const sighting of page) {
      if (stored.has(sighting.key) || isContainerKey(sighting.key)) continue;
      const status = statusOf({ sighting, twins: [], closings: [] }, workflow);
      add({ status, tool: toolOf(sighting.key) });
    }
    after = last.key;
    await slices.pause();
  }
}
