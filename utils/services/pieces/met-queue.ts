/** Pieces that were only seen in lists and have no goal yet: whoever looks through a project can tag it from there. */
import { needsNoGoal } from "../../findings/words";
import type { QueueItem, QueueView } from "../../messages/pieces-view";
import type { AssetStatus } from "../../model/asset";
import type { Settings } from "../../model/settings";
import { workflowFor } from "../../model/workflow";
import type { Workflow } from "../../model/workflow";
import { pageOfOnlyMet } from "../../store/lines";
import type { Database, Sighting } from "../../store/schema";
import { onlyMetStatus } from "../met-status";
import { Slices } from "../review/slices";
import { isQuiet } from "./quiet";

const AT_ONCE = 250;
const MOST_SEEN = 5000;

/** For whom the queue is looked through, when, and how many pieces are told. */
export interface Look {
  settings: Settings;
  now: Date;
  most: number;
}

/** What waits, the first of it; `more`: there is more than that. */
export type Waiting = Pick<QueueView, "items" | "more">;

/**
 * Those seen last come first: that is the list somebody has just looked at. Nobody knows whose they are, so they are
 * everybody's; no days of grace are given, since only who comes for them is asked.
 */
export async function metWaiting(
  db: Database,
  workflows: readonly Workflow[],
  { settings, now, most }: Look,
): Promise<Waiting> {
  const found: { item: QueueItem; on: string }[] = [];
  const workflow = workflowFor(workflows);
  const slices = new Slices();
  let [after, looked]: [string | null, number] = [null, 0];
  do {
    const { met, last } = await pageOfOnlyMet(db, after, AT_ONCE);
    for (const seen of met) {
      const status = onlyMetStatus(workflow, seen);
      if (isWaiting(seen, status) && !isQuiet(seen.shownKey, settings, now))
        found.push({ item: itemOf(seen, status), on: seen.lastSeenOn });
    }
    looked += met.length;
    after = last;
    await slices.pause();
  } while (after !== null && looked < MOST_SEEN);
  found.sort((a, b) => b.on.localeCompare(a.on) || (a.item.id < b.item.id ? -1 : 1));
  return {
    items: found.slice(0, most).map(({ item }) => item),
    more: found.length > most || after !== null,
  };
}

function isWaiting({ title = "" }: Sighting, status: AssetStatus): boolean {
  return title !== "" && status !== "idea" && status !== "retired" && !needsNoGoal(title);
}

function itemOf(seen: Sighting, status: AssetStatus): QueueItem {
  const { key: id, shownKey: key, title = "", url, firstSeenOn: since } = seen;
  const container = seen.containerName;
  return {
    ...{ id, key, title, status, since },
    ...(url ? { url } : {}),
    ...(container ? { container } : {}),
  };
}
