/** Going from task to task inside Asana: the host's bill, and when the open panel shows the new task. */
import { readFileSync } from "node:fs";
import { stopWorker } from "./stage.ts";
import type { Chrome } from "./chrome.ts";
import { openTab, panelFrame, PANEL_LOG, pause, run, until, workOf } from "./tab.ts";
import type { Tab } from "./tab.ts";

const TIMES = 50;
const GAP = 200;
export const COLD_TIMES = 8;

const TASKS = ["1200000000051", "1200000000016"] as const;
const PROJECT = "/1/1100000000000/project/1200000000001/task/";

interface Shown {
  at: number;
  title: string;
  goal: string;
}
interface Went {
  at: number;
  title: string;
}

export interface Navigation {
  /** Processor milliseconds of the host's main thread over 50 changes */
  cpu: number;
  script: number;
  /** From the change to the panel of the new task; empty without a panel */
  warm: number[];
  /** Changes the panel had not followed when the next one came */
  missed: number;
}

function titleOf(gid: string): string {
  const file = new URL("../fixtures/brackenworks.assets.json", import.meta.url);
  const { assets } = JSON.parse(readFileSync(file, "utf8")) as {
    assets: { title: string; refs: { key: string }[] }[];
  };
  return assets.find(({ refs }) => refs.some(({ key }) => key === `asana:${gid}`))?.title ?? "";
}

/** Goes to one task and the other, `times` times, and tells when and where to. */
async function goAround(tab: Tab, times: number, before: () => Promise<void>): Promise<Went[]> {
  const went: Went[] = [];
  for (let at = 0; at < times; at += 1) {
    const gid = TASKS[(at + 1) % 2] ?? TASKS[0];
    await before();
    const now = await tab.run(
      `(() => { const at = performance.timeOrigin + performance.now(); replica.go("${PROJECT}${gid}"); return at; })()`,
    );
    went.push({ at: now as number, title: titleOf(gid) });
  }
  return went;
}

async function watched(chrome: Chrome): Promise<boolean> {
  const frame = await panelFrame(chrome);
  if (!frame) return false;
  await run(frame, PANEL_LOG);
  await frame.detach();
  return true;
}

async function shownIn(chrome: Chrome): Promise<Shown[]> {
  const frame = await panelFrame(chrome);
  if (!frame) return [];
  const log = (await run(frame, "__bench")) as Shown[];
  await frame.detach();
  return log;
}

/** Waits of the panel: the first time after each change at which it showed that task's title. */
function waits(went: readonly Went[], shown: readonly Shown[]): number[] {
  return went.map(({ at, title }, index) => {
    const end = went[index + 1]?.at ?? Infinity;
    const first = shown.find((one) => one.at >= at && one.at < end && one.title === title);
    return first ? first.at - at : NaN;
  });
}

async function openTask(chrome: Chrome): Promise<{ tab: Tab; panel: boolean }> {
  const tab = await openTab(chrome);
  await tab.goto(`https://app.asana.com${PROJECT}${TASKS[0]}`);
  await pause(1000);
  return { tab, panel: await watched(chrome) };
}

export async function measureNavigation(chrome: Chrome): Promise<Navigation> {
  const { tab, panel } = await openTask(chrome);
  try {
    await goAround(tab, 4, () => pause(GAP));
    await pause(300);
    const [before, cpu] = [await workOf(tab), await tab.cpu()];
    const went = await goAround(tab, TIMES, () => pause(GAP));
    await pause(GAP);
    const [after, cpuAfter] = [await workOf(tab), await tab.cpu()];
    const warm = panel ? waits(went, await shownIn(chrome)) : [];
    return {
      cpu: cpuAfter - cpu,
      script: after.script - before.script,
      warm: warm.filter(Number.isFinite),
      missed: warm.filter(Number.isNaN).length,
    };
  } finally {
    await tab.close();
  }
}

/** The same with the worker stopped before every change. */
export async function measureColdNavigation(chrome: Chrome): Promise<number[]> {
  const { tab } = await openTask(chrome);
  try {
    const went = await goAround(tab, COLD_TIMES, async () => {
      await pause(500);
      await stopWorker(chrome);
    });
    await pause(800);
    const shown = await until(async () => shownIn(chrome), "the panel's log");
    return waits(went, shown).filter(Number.isFinite);
  } finally {
    await tab.close();
  }
}
