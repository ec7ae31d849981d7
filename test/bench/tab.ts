/** One browser tab: opening, loading, asking, reading what the browser counted. */
import { readFileSync } from "node:fs";
import type { Chrome, Session } from "./chrome.ts";
import { mainThreadMs, renderers } from "./processes.ts";

export type { Session };

export interface Tab extends Session {
  targetId: string;
  /** Value of an expression in the page, promises awaited. */
  run(expression: string): Promise<unknown>;
  goto(address: string): Promise<void>;
  /** Processor milliseconds of the main thread of the page's own process; waiting for a processor does not count */
  cpu(): Promise<number>;
  close(): Promise<void>;
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

const source = (name: string): string =>
  readFileSync(new URL(`in-page/${name}`, import.meta.url), "utf8");
export const PROBE = source("probe.js");
export const PANEL_LOG = source("panel-log.js");
export const STORE = source("store.js");
export const PIECES = source("pieces.js");
export const SCROLL = source("scroll.js");

/** Runs an expression in an attached target and gives its value back. */
export async function run(session: Session, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Opens an empty tab in front, with the probe in every document it will show. */
export async function openTab(chrome: Chrome, { probe = true } = {}): Promise<Tab> {
  const before = new Set(await renderers(chrome, "pages"));
  const { targetId } = await chrome.send("Target.createTarget", { url: "about:blank" });
  const session = await chrome.attach(targetId);
  await session.send("Page.enable");
  await session.send("Performance.enable");
  if (probe) await session.send("Page.addScriptToEvaluateOnNewDocument", { source: PROBE });
  return {
    ...session,
    targetId,
    run: (expression) => run(session, expression),
    async goto(address) {
      const loaded = session.next("Page.loadEventFired");
      const { errorText } = await session.send("Page.navigate", { url: address });
      if (errorText) throw new Error(`${address}: ${errorText}`);
      await within(loaded, 20_000, address);
    },
    async cpu() {
      const fresh = (await renderers(chrome, "pages")).filter((pid) => !before.has(pid));
      return fresh.length > 0 ? Math.max(...fresh.map(mainThreadMs)) : NaN;
    },
    async close() {
      await chrome.send("Target.closeTarget", { targetId });
    },
  };
}

function within<T>(work: Promise<T>, ms: number, what: string): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error(`${what} took longer than ${ms} ms`)), ms).unref();
  });
  return Promise.race([work, late]);
}

/** Milliseconds the page's main thread has worked, and run scripts, since the tab was opened. */
export async function workOf(session: Session): Promise<{ task: number; script: number }> {
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name: string): number =>
    (metrics.find((one) => one.name === name)?.value ?? 0) * 1000;
  return { task: value("TaskDuration"), script: value("ScriptDuration") };
}

/** Megabytes of JavaScript heap after a collection. */
export async function heapOf(session: Session): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

/** The docked panel's own frame, attached; the caller detaches. */
export async function panelFrame(
  chrome: Chrome,
): Promise<(Session & { detach(): Promise<void> }) | null> {
  const { targetInfos } = await chrome.send("Target.getTargets");
  const frame = targetInfos.find(
    ({ type, url }) => type === "iframe" && url.includes("/panel.html"),
  );
  return frame ? chrome.attach(frame.targetId) : null;
}

/** Waits until `find` gives something, looking every 20 ms. */
export async function until<T>(find: () => Promise<T | null>, what: string): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const found = await find();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(20);
  }
}
