/** What a writer feels: from a key to the letter on the screen, in the Docs replica. */
import { ownJs } from "./profile.ts";
import { PAGES } from "./stage.ts";
import type { Chrome } from "./chrome.ts";
import { openTab, pause } from "./tab.ts";
import type { Tab } from "./tab.ts";

const KEYS = 80;
/** Odd, so that keys do not keep step with the screen. */
const BETWEEN = 31;

export interface Typed {
  /** Milliseconds from each key to the paint after it */
  keys: number[];
  /** Durations of the Event Timing API, in steps of 8 ms and only from 16 ms up */
  events: number[];
  /** Processor milliseconds of the main thread, all keys together */
  cpu: number;
}

async function ready(chrome: Chrome): Promise<Tab> {
  const tab = await openTab(chrome);
  await tab.goto(PAGES.docs.at);
  await pause(1200);
  await tab.run("__bench.keys.length = 0; __bench.events.length = 0");
  return tab;
}

async function type(tab: Tab): Promise<void> {
  for (let at = 0; at < KEYS; at += 1) {
    const text = "strategy "[at % 9] ?? "s";
    const key = { key: text, text, unmodifiedText: text };
    await tab.send("Input.dispatchKeyEvent", { ...key, type: "keyDown" });
    await tab.send("Input.dispatchKeyEvent", { ...key, type: "keyUp" });
    await pause(BETWEEN);
  }
  await pause(100);
}

export async function measureTyping(chrome: Chrome): Promise<Typed> {
  const tab = await ready(chrome);
  try {
    const before = await tab.cpu();
    await type(tab);
    const cpu = (await tab.cpu()) - before;
    const probe = (await tab.run("__bench")) as Pick<Typed, "keys" | "events">;
    return { keys: probe.keys, events: probe.events, cpu };
  } finally {
    await tab.close();
  }
}

/** Our own JavaScript while 80 keys are typed, and over two seconds in which nothing happens. */
export async function measureOwnJs(chrome: Chrome): Promise<{ typing: number; idle: number }> {
  const tab = await ready(chrome);
  try {
    const typing = await ownJs(tab, () => type(tab));
    await pause(1000);
    const idle = await ownJs(tab, () => pause(2000));
    return { typing: typing.ms, idle: idle.ms };
  } finally {
    await tab.close();
  }
}
