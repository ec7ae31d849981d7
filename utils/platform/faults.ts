import { browser } from "wxt/browser";

const KEY = "faults";
const MOST = 30;

/** The last requests that failed, while the browser runs: when, which, with what code. Unchecked: parse it. */
export async function readFaults(): Promise<unknown> {
  return (await browser.storage.session.get(KEY))[KEY] ?? [];
}

/** Notes a failure by its code alone; nothing of what was asked. */
export async function noteFault(message: string, code: string): Promise<void> {
  const kept = await readFaults();
  const fault = { at: new Date().toISOString(), message, code };
  await browser.storage.session.set({
    [KEY]: [...(Array.isArray(kept) ? (kept as unknown[]) : []), fault].slice(-MOST),
  });
}
