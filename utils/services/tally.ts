/** All pieces, counted by what they are about. */
import type { Tally, TallyLine, ToolSeen } from "../messages/strategy-view";
import { isContainerKey, toolOf } from "../model/asset-key";
import { workflowFor } from "../model/workflow";
import { stable } from "../model/stable";
import { pageOfKinds } from "../store/kinds";
import { pageOfSightings, storedAmong } from "../store/lines";
import type { Database, Kind } from "../store/schema";
import type { Desk } from "./desk";
import { statusOf } from "./facts";
import { tabsKnown } from "./pages";
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
  const tools = await addMet(desk, db, add);
  const lines = [...counts.values()];
  const sum = (some: readonly TallyLine[]): number =>
    some.reduce((count, line) => count + line.count, 0);
  const linked = sum(lines.filter(({ goalId }) => goalId));
  return { lines, known: sum(lines), linked, tools: await seenNow(tools) };
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

/** Counts what was only met. Answers the last day on which a page of each tool was met. */
async function addMet(
  desk: Desk,
  db: Database,
  add: (kind: Kind) => void,
): Promise<Map<string, string>> {
  const workflow = workflowFor((await shelf(db, desk.now())).workflows);
  const seen = new Map<string, string>();
  const slices = new Slices();
  for (let after: string | null = null; ;) {
    const page = await pageOfSightings(db, after, AT_ONCE);
    const last = page.at(-1);
    if (!last) return seen;
    const stored = await storedAmong(
      db,
      page.map(({ key }) => key),
    );
    for (const sighting of page) {
      const tool = toolOf(sighting.key);
      if (sighting.lastSeenOn > (seen.get(tool) ?? "")) seen.set(tool, sighting.lastSeenOn);
      if (stored.has(sighting.key) || isContainerKey(sighting.key)) continue;
      const status = statusOf({ sighting, twins: [], closings: [] }, workflow);
      add({ status, tool });
    }
    after = last.key;
    await slices.pause();
  }
}

/** Tools this device met, with those whose open pages are not laid out as we know them. */
async function seenNow(seen: ReadonlyMap<string, string>): Promise<ToolSeen[]> {
  const changed = new Set(
    (await tabsKnown()).filter(({ page }) => page.layoutChanged).map(({ page }) => page.tool),
  );
  return [...new Set([...seen.keys(), ...changed])].map((tool) => {
    const lastSeenOn = seen.get(tool);
    return {
      tool,
      ...(lastSeenOn ? { lastSeenOn } : {}),
      ...([...changed].some((one) => one === tool) ? { changed: true as const } : {}),
    };
  });
}
