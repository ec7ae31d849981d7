/** All pieces, counted by what they are about. */
import type { Tally, TallyLine, ToolSeen } from "../messages/strategy-view";
import { isContainerKey, toolOf } from "../model/asset-key";
import { workflowFor } from "../model/workflow";
import type { Workflow } from "../model/workflow";
import { pageOfKinds } from "../store/kinds";
import { pageOfSightings, storedAmong } from "../store/lines";
import type { Database, Kind } from "../store/schema";
import type { Desk } from "./desk";
import { movedByPages, onlyMetStatus } from "./met-status";
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
  const add = (kind: Kind, by = 1): void => {
    // Kinds are written by one function, so that their fields stand in one order.
    const name = JSON.stringify(kind);
    const line = counts.get(name);
    if (line) line.count += by;
    else counts.set(name, { ...kind, count: by });
  };
  await addStored(db, add);
  const { workflows } = await shelf(db, desk.now());
  const { tools, said } = await addMet(db, workflows, add);
  for (const { from, to } of await movedByPages(db, workflows, said)) {
    add(from, -1);
    add(to);
  }
  const lines = [...counts.values()].filter(({ count }) => count > 0);
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

interface Met {
  /** The last day on which a page of each tool was met */
  tools: Map<string, string>;
  /** Match keys of stored pieces whose pages said a status */
  said: string[];
}

/** Counts what was only met. */
async function addMet(
  db: Database,
  workflows: readonly Workflow[],
  add: (kind: Kind) => void,
): Promise<Met> {
  const workflow = workflowFor(workflows);
  const met: Met = { tools: new Map(), said: [] };
  const slices = new Slices();
  for (let after: string | null = null; ;) {
    const page = await pageOfSightings(db, after, AT_ONCE);
    const last = page.at(-1);
    if (!last) return met;
    const stored = await storedAmong(
      db,
      page.map(({ key }) => key),
    );
    for (const sighting of page) {
      const tool = toolOf(sighting.key);
      const { key, lastSeenOn, hostStatus } = sighting;
      if (lastSeenOn > (met.tools.get(tool) ?? "")) met.tools.set(tool, lastSeenOn);
      if (hostStatus && stored.has(key)) met.said.push(key);
      if (stored.has(key) || isContainerKey(key)) continue;
      const status = onlyMetStatus(workflow, sighting);
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
