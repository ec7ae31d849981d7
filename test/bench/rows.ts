/** What dots in lists cost: a list of a thousand rows scrolled, and how soon a long table has its dots. */
import type { Chrome } from "./chrome.ts";
import { ownJs } from "./profile.ts";
import { heapOf, openTab, pause, SCROLL, workOf } from "./tab.ts";
import type { Tab } from "./tab.ts";

/** Frames of one scroll. */
const FRAMES = 180;
/**
 * CSS pixels per frame. Flung: five rows, so that every row of the list is passed, which nobody can read; the dots are
 * out of the way meanwhile. Read: two screens a second, and the dots go with their rows.
 */
export const SPEEDS = { flung: 200, read: 24 } as const;
export type Speed = keyof typeof SPEEDS;
/** After a scroll: whatever it left to do is its cost, too (milliseconds). */
const SETTLE = 500;
const LIST = "https://app.asana.com/1/1100000000000/project/1200000000001/list/1?rows=1000";
const SCROLLER = ".SpreadsheetGridScroller-container";
const TABLE = "https://app.hubspot.com/email/0000001/manage";
const DOTS = '[data-throughline="badge"]';

export interface ScrollSample {
  /** Main-thread milliseconds of the page while it was scrolled */
  task: number;
  script: number;
  /** Milliseconds between frames */
  gaps: number[];
  longTasks: number;
  shift: number;
  /** Megabytes after the scroll */
  heap: number;
  dots: number;
}

async function openList(chrome: Chrome, probe: boolean): Promise<Tab> {
  const tab = await openTab(chrome, { probe });
  await tab.goto(LIST);
  await tab.run(SCROLL);
  // Loading, and the first dots, are over.
  await pause(2000);
  return tab;
}

async function scroll(tab: Tab, speed: Speed): Promise<unknown> {
  const [frames, step] = [String(FRAMES), String(SPEEDS[speed])];
  const gaps = await tab.run(`__scroll(${JSON.stringify(SCROLLER)}, ${frames}, ${step})`);
  await pause(SETTLE);
  return gaps;
}

export async function measureScroll(chrome: Chrome, speed: Speed): Promise<ScrollSample> {
  const tab = await openList(chrome, true);
  try {
    const before = await workOf(tab);
    const long = (await tab.run("__bench.long.length")) as number;
    const gaps = (await scroll(tab, speed)) as number[];
    const after = await workOf(tab);
    const probe = (await tab.run("({ long: __bench.long.length, shift: __bench.shift })")) as {
      long: number;
      shift: number;
    };
    return {
      task: after.task - before.task,
      script: after.script - before.script,
      gaps,
      longTasks: probe.long - long,
      shift: probe.shift,
      dots: (await tab.run(`document.querySelectorAll(${JSON.stringify(DOTS)}).length`)) as number,
      heap: await heapOf(tab),
    };
  } finally {
    await tab.close();
  }
}

/** Our own JavaScript over one scroll, in a run of its own: the profiler slows everything. */
export async function ownJsOfScroll(chrome: Chrome, speed: Speed) {
  const tab = await openList(chrome, false);
  try {
    return await ownJs(tab, async () => {
      await scroll(tab, speed);
    });
  } finally {
    await tab.close();
  }
}

/** Milliseconds. */
export interface TableSample {
  /** From putting the rows into the page to the end of the first frame that shows them: the host's own time */
  appeared: number;
  /** From there until each row on screen has its dot */
  dotted: number;
}

/** 250 rows put into HubSpot's list at once. */
export async function measureTable(chrome: Chrome): Promise<TableSample> {
  const tab = await openTab(chrome, { probe: false });
  try {
    await tab.goto(TABLE);
    await pause(1500);
    return (await tab.run(`(async () => {
      const body = document.querySelector("main tbody");
      const first = body.querySelector("tr");
      const rows = Array.from({ length: 250 }, (_, at) => {
        const row = first.cloneNode(true);
        row.querySelectorAll(${JSON.stringify(DOTS)}).forEach((dot) => dot.remove());
        const link = row.querySelector("a[href]");
        link.setAttribute("href", "/email/0000001/edit/99" + String(100000 + at));
        link.textContent = "Made up " + String(at);
        return row;
      });
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const began = performance.now();
      body.replaceChildren(...rows);
      await frame();
      await frame();
      const appeared = performance.now() - began;
      const shown = () => rows.filter((row) => row.getBoundingClientRect().top < innerHeight);
      const dotted = (row) => row.querySelector(${JSON.stringify(DOTS)})?.style.visibility === "visible";
      while (!shown().every(dotted)) {
        await frame();
        if (performance.now() - began > 5000) return { appeared, dotted: NaN };
      }
      return { appeared, dotted: performance.now() - began - appeared };
    })()`)) as TableSample;
  } finally {
    await tab.close();
  }
}
