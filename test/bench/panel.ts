/** From a click on the tab, or a navigation, to a panel that can be read; worker running and stopped. */
import { panelTimes } from "./load.ts";
import { PAGES, stopWorker } from "./stage.ts";
import type { PageName } from "./stage.ts";
import type { Chrome } from "./chrome.ts";
import { openTab, pause, until } from "./tab.ts";
import type { Tab } from "./tab.ts";

export interface Opening {
  usable: number[];
  readable: number[];
}
export const opening = (): Opening => ({ usable: [], readable: [] });

const CENTER = `(() => {
  const box = document.querySelector("[data-throughline=tab]").getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
})()`;

async function click(tab: Tab): Promise<number> {
  const place = (await tab.run(CENTER)) as { x: number; y: number };
  const button = { ...place, button: "left", clickCount: 1 } as const;
  await tab.send("Input.dispatchMouseEvent", { ...button, type: "mousePressed" });
  await tab.send("Input.dispatchMouseEvent", { ...button, type: "mouseReleased" });
  return (await tab.run("__bench.clicks.at(-1)")) as number;
}

async function timeClick(chrome: Chrome, tab: Tab, into: Opening): Promise<void> {
  const clicked = await click(tab);
  const { usable, readable } = await until(async () => {
    await pause(250);
    const times = await panelTimes(chrome, clicked);
    return Number.isFinite(times.readable) ? times : null;
  }, "a readable panel");
  into.usable.push(usable);
  into.readable.push(readable);
  await click(tab);
  await pause(400);
}

/** Opens and closes the panel of one page `rounds` times with the worker running, and with it stopped. */
export async function measureClicks(
  chrome: Chrome,
  page: PageName,
  rounds: number,
): Promise<{ warm: Opening; cold: Opening }> {
  const tab = await openTab(chrome);
  const [warm, cold] = [opening(), opening()];
  try {
    await tab.goto(PAGES[page].at);
    await pause(1000);
    // The first one ever compiles the panel's scripts; those after it find them in the cache, as people do.
    await timeClick(chrome, tab, opening());
    for (let round = 0; round < rounds; round += 1) {
      await timeClick(chrome, tab, warm);
      await stopWorker(chrome);
      await timeClick(chrome, tab, cold);
    }
  } finally {
    await tab.close();
  }
  return { warm, cold };
}

export interface Arrival {
  tabThere: number[];
  tabShown: number[];
  panel: Opening;
}

/** Loads a page with the panel left open and the worker stopped. */
export async function measureColdLoads(
  chrome: Chrome,
  page: PageName,
  rounds: number,
): Promise<Arrival> {
  const seen: Arrival = { tabThere: [], tabShown: [], panel: opening() };
  for (let round = 0; round < rounds; round += 1) {
    await stopWorker(chrome);
    const tab = await openTab(chrome);
    try {
      await tab.goto(PAGES[page].at);
      await pause(700);
      const probe = (await tab.run("({...__bench, origin: performance.timeOrigin})")) as {
        tabThere: number;
        tabShown: number;
        origin: number;
      };
      const { usable, readable } = await panelTimes(chrome, probe.origin);
      seen.tabThere.push(probe.tabThere);
      seen.tabShown.push(probe.tabShown);
      seen.panel.usable.push(usable);
      seen.panel.readable.push(readable);
    } finally {
      await tab.close();
    }
  }
  return seen;
}
