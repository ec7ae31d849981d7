/** Our own JavaScript in a page, told apart from the host's by the address of its script. */
import { openTab, pause } from "./tab.ts";
import type { Session } from "./tab.ts";
import type { Chrome } from "./chrome.ts";

export interface OwnJs {
  ms: number;
  /** Milliseconds by function and line, most first */
  functions: [string, number][];
}

/** Counts what scripts of extensions do in a page while `work` runs. The profiler slows all: never time in it. */
export async function ownJs(session: Session, work: () => Promise<void>): Promise<OwnJs> {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 100 });
  await session.send("Profiler.start");
  await work();
  const { profile } = await session.send("Profiler.stop");
  await session.send("Profiler.disable");
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const spent = new Map<string, number>();
  profile.samples?.forEach((id, at) => {
    const frame = frames.get(id);
    if (!frame?.url.startsWith("chrome-extension://")) return;
    const name = `${frame.functionName || "(anonymous)"}:${frame.lineNumber + 1}:${frame.columnNumber}`;
    spent.set(name, (spent.get(name) ?? 0) + (profile.timeDeltas?.[at] ?? 0) / 1000);
  });
  const functions = [...spent].sort((a, b) => b[1] - a[1]);
  return { ms: functions.reduce((sum, [, ms]) => sum + ms, 0), functions };
}

/** Our own JavaScript over one page load and the two seconds after it. */
export async function ownJsOfLoad(chrome: Chrome, address: string): Promise<OwnJs> {
  const tab = await openTab(chrome, { probe: false });
  try {
    return await ownJs(tab, async () => {
      await tab.goto(address);
      await pause(2000);
    });
  } finally {
    await tab.close();
  }
}
