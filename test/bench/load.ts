/** What a page load costs with nothing, the empty frame, and us. */
import { openTab, heapOf, panelFrame, pause, run, workOf } from "./tab.ts";
import type { Tab } from "./tab.ts";
import type { Chrome } from "./chrome.ts";

export interface LoadSample {
  cpu: number;
  task: number;
  script: number;
  longTasks: number;
  longest: number;
  heap: number;
  shift: number;
  tabThere: number;
  tabShown: number;
  usable: number;
  readable: number;
}

interface Probe {
  long: number[];
  shift: number;
  tabThere?: number;
  tabShown?: number;
  origin: number;
}

/** Work is counted for this long from the start of the navigation: loading, and what a page does once it is there. */
const WINDOW = 2200;

/** Loads a page in a new tab and measures what it costs. */
export async function measureLoad(chrome: Chrome, address: string): Promise<LoadSample> {
  const tab = await openTab(chrome);
  try {
    const enough = pause(WINDOW);
    await tab.goto(address);
    await enough;
    const work = await workOf(tab);
    const cpu = await tab.cpu();
    const probe = await readProbe(tab);
    const panel = await panelTimes(chrome, probe.origin);
    return {
      ...work,
      ...panel,
      cpu,
      longTasks: probe.long.length,
      longest: Math.max(0, ...probe.long),
      shift: probe.shift,
      tabThere: probe.tabThere ?? NaN,
      tabShown: probe.tabShown ?? NaN,
      heap: await heapOf(tab),
    };
  } finally {
    await tab.close();
  }
}

async function readProbe(tab: Tab): Promise<Probe> {
  return (await tab.run("({...__bench, origin: performance.timeOrigin})")) as Probe;
}

/** When the panel said it was usable, and when its first paint with content was, after a moment given. */
export async function panelTimes(
  chrome: Chrome,
  since: number,
): Promise<{ usable: number; readable: number }> {
  const none = { usable: NaN, readable: NaN };
  const frame = await panelFrame(chrome);
  if (!frame) return none;
  try {
    const marks = (await run(
      frame,
      `["usable", "first-contentful-paint"].map((name) => performance.getEntriesByName(name)[0]?.startTime)
        .map((at) => at === undefined ? null : performance.timeOrigin + at)`,
    )) as [number | null, number | null];
    const [usable, painted] = marks.map((at) => (at === null ? NaN : at - since));
    return {
      usable: usable ?? NaN,
      readable: Math.max(usable ?? NaN, painted ?? NaN),
    };
  } finally {
    await frame.detach();
  }
}
