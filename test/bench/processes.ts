/** What the operating system says of Chromium's processes. Linux only: elsewhere the answers are empty. */
import { readFileSync } from "node:fs";
import type { Chrome } from "./chrome.ts";

const text = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

const isExtension = (pid: number): boolean =>
  text(`/proc/${pid}/cmdline`).includes("--extension-process");

/** Ids of the renderers of web pages, or of extensions. */
export async function renderers(chrome: Chrome, kind: "pages" | "extensions"): Promise<number[]> {
  const { processInfo } = await chrome.send("SystemInfo.getProcessInfo");
  return processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => id)
    .filter((id) => isExtension(id) === (kind === "extensions"));
}

/** Milliseconds of processor time the main thread of a process has had; waiting does not count. */
export function mainThreadMs(pid: number): number {
  return Number(text(`/proc/${pid}/schedstat`).split(" ")[0] ?? 0) / 1e6;
}

/** Megabytes of memory of a process, shared pages counted by share. */
export function pssOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(text(`/proc/${pid}/smaps_rollup`))?.[1] ?? NaN) / 1024;
}

/** Megabytes of all extension renderers of a browser. */
export async function extensionPss(chrome: Chrome): Promise<number> {
  const pids = await renderers(chrome, "extensions");
  return pids.reduce((sum, pid) => sum + pssOf(pid), 0);
}
