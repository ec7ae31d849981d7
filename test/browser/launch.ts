import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type BrowserContext, type Worker } from "playwright-core";
import { findChromium } from "./chromium.ts";

export interface LaunchOptions {
  /** Directory of an unpacked extension, or several. */
  extension?: string | string[];
  /** Every host name except localhost is answered by 127.0.0.1 at this port. */
  port: number;
  /** Default: no display, or CI. */
  headless?: boolean;
  /** Default: a new directory, removed at `close()`. A directory given here is kept. */
  userDataDir?: string;
  /** Language of pages and of the browser itself (`de`, `ar`). */
  locale?: string;
  colorScheme?: "light" | "dark";
  reducedMotion?: "reduce" | "no-preference";
  forcedColors?: "active" | "none";
  /** Default 1280x800; `null` takes the window's own size. */
  viewport?: { width: number; height: number } | null;
  deviceScaleFactor?: number;
  /** More command line switches. */
  args?: string[];
}

export interface Launched {
  context: BrowserContext;
  /** Id of the first extension; empty when none was asked for. */
  extensionId: string;
  /** The extension's service worker, woken when it sleeps. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

/** Starts Chromium with the extension; real host names lead to the replicas at `port`. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const executablePath = await findChromium();
  const ownDir = options.userDataDir === undefined;
  const dir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), "throughline-chromium-")));
  const removeDir = (): Promise<void> =>
    ownDir ? rm(dir, { recursive: true, force: true, maxRetries: 5 }) : Promise.resolve();
  let context: BrowserContext | undefined;
  try {
    const opened = await chromium.launchPersistentContext(dir, {
      executablePath,
      headless: false, // new headless mode comes as a switch: Playwright's own one lacks extensions
      ignoreDefaultArgs: [
        "--disable-extensions",
        "--disable-component-extensions-with-background-pages",
      ],
      args: switches(options),
      ignoreHTTPSErrors: true,
      viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
      ...emulation(options),
    });
    context = opened;
    const wanted = extensionDirs(options).length > 0;
    const extensionId = wanted ? idOf(await anyWorker(opened)) : "";
    return {
      context: opened,
      extensionId,
      worker: () => workerOf(opened, extensionId),
      close: async () => {
        await opened.close();
        await removeDir();
      },
    };
  } catch (error) {
    await context?.close();
    await removeDir();
    throw error;
  }
}

type PersistentOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

function emulation(options: LaunchOptions): PersistentOptions {
  const { locale, colorScheme, reducedMotion, forcedColors, deviceScaleFactor } = options;
  return {
    ...(locale && { locale, env: { ...environment(), LANGUAGE: locale } }),
    ...(colorScheme && { colorScheme }),
    ...(reducedMotion && { reducedMotion }),
    ...(forcedColors && { forcedColors }),
    ...(deviceScaleFactor !== undefined && { deviceScaleFactor }),
  };
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function switches(options: LaunchOptions): string[] {
  const dirs = extensionDirs(options).join(",");
  return [
    ...(headlessByDefault(options) ? ["--headless=new"] : []),
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...(dirs ? [`--load-extension=${dirs}`, `--disable-extensions-except=${dirs}`] : []),
    ...(options.locale ? [`--lang=${options.locale}`] : []),
    `--host-resolver-rules=MAP * 127.0.0.1:${options.port},EXCLUDE localhost,EXCLUDE 127.0.0.1`,
    "--ignore-certificate-errors",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    ...(options.args ?? []),
  ];
}

function headlessByDefault(options: LaunchOptions): boolean {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  return options.headless ?? (Boolean(CI) || !(DISPLAY || WAYLAND_DISPLAY));
}

function extensionDirs({ extension }: LaunchOptions): string[] {
  if (extension === undefined) return [];
  return (Array.isArray(extension) ? extension : [extension]).map((dir) => resolve(dir));
}

const workerPrefix = "chrome-extension://";

function idOf(worker: Worker): string {
  return new URL(worker.url()).host;
}

async function anyWorker(context: BrowserContext): Promise<Worker> {
  const running = context.serviceWorkers().find((worker) => worker.url().startsWith(workerPrefix));
  if (running) return running;
  return context.waitForEvent("serviceworker", {
    predicate: (worker) => worker.url().startsWith(workerPrefix),
    timeout: 20_000,
  });
}

async function workerOf(context: BrowserContext, id: string): Promise<Worker> {
  if (!id) throw new Error("No extension was loaded, so there is no worker.");
  const running = await answering(context, id);
  if (running) return running;
  const page = await context.newPage();
  try {
    // Any page of the extension may send a message, and a message wakes the worker.
    await page.goto(`${workerPrefix}${id}/manifest.json`);
    await page.evaluate("void chrome.runtime.sendMessage({ kind: 'wake' }).catch(() => undefined)");
    const deadline = Date.now() + 15_000;
    while (Date.now() < deadline) {
      const woken = await answering(context, id);
      if (woken) return woken;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error("The extension's worker did not start within 15 seconds.");
  } finally {
    await page.close();
  }
}

/** A stopped worker may stay listed, and a call to it hangs until it runs again. */
async function answering(context: BrowserContext, id: string): Promise<Worker | undefined> {
  const own = `${workerPrefix}${id}/`;
  for (const worker of context.serviceWorkers().filter((one) => one.url().startsWith(own))) {
    const late = new Promise<boolean>((done) => setTimeout(done, 1500, false));
    const called = worker.evaluate("true").then(Boolean, () => false);
    if (await Promise.race([called, late])) return worker;
  }
  return undefined;
}
