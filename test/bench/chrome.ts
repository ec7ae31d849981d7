/** Chromium over a pipe: raw protocol, nobody attached to anything that was not asked for. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import type { CDPSession } from "playwright-core";
import { findChromium } from "../browser/chromium.ts";

export type Send = CDPSession["send"];

/** One attached target, or the browser itself. */
export interface Session {
  send: Send;
  /** Resolves when the event comes next. */
  next(event: string): Promise<Record<string, unknown>>;
  on(event: string, listener: (params: Record<string, unknown>) => void): void;
}

export interface Chrome extends Session {
  pid: number;
  attach(targetId: string): Promise<Session & { detach(): Promise<void> }>;
  close(): Promise<void>;
}

interface Message {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
  error?: { message: string };
}

type Listener = (params: Record<string, unknown>) => void;

/** Writes commands to one end of the pipe and hands answers and events to whoever waits for them. */
class Wire {
  private id = 0;
  private readonly waiting = new Map<
    number,
    { done(value: unknown): void; failed(e: Error): void }
  >();
  private readonly listeners = new Map<string, Set<Listener>>();
  private rest = "";

  constructor(
    private readonly out: Writable,
    input: Readable,
  ) {
    input.setEncoding("utf8");
    input.on("data", (chunk: string) => {
      const parts = (this.rest + chunk).split("\0");
      this.rest = parts.pop() ?? "";
      for (const part of parts) this.take(JSON.parse(part) as Message);
    });
    out.on("error", () => undefined);
  }

  session(sessionId = ""): Session {
    const on = (event: string, listener: Listener): void => {
      const name = `${sessionId} ${event}`;
      this.listeners.set(name, (this.listeners.get(name) ?? new Set()).add(listener));
    };
    const next = (event: string): Promise<Record<string, unknown>> =>
      new Promise((resolve) => {
        const name = `${sessionId} ${event}`;
        const once = (params: Record<string, unknown>): void => {
          this.listeners.get(name)?.delete(once);
          resolve(params);
        };
        on(event, once);
      });
    const send = (method: string, params?: object): Promise<unknown> =>
      this.command(method, params ?? {}, sessionId);
    return { send: send as Send, next, on };
  }

  lost(): void {
    for (const one of this.waiting.values()) one.failed(new Error("Chromium has ended"));
    this.waiting.clear();
  }

  private command(method: string, params: object, sessionId: string): Promise<unknown> {
    const id = ++this.id;
    const message = { id, method, params, ...(sessionId ? { sessionId } : {}) };
    return new Promise((resolve, reject) => {
      const failed = (error: Error): void => reject(new Error(`${method}: ${error.message}`));
      this.waiting.set(id, { done: resolve, failed });
      this.out.write(`${JSON.stringify(message)}\0`);
    });
  }

  private take({ id, sessionId = "", method, params = {}, result, error }: Message): void {
    if (id === undefined) {
      for (const one of [...(this.listeners.get(`${sessionId} ${method ?? ""}`) ?? [])])
        one(params);
      return;
    }
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.failed(new Error(error.message));
    else waiting?.done(result);
  }
}

/** Starts a Chromium with a fresh profile; real host names lead to the replicas at `port`. */
export async function startChrome(port: number, extension?: string): Promise<Chrome> {
  const profile = await mkdtemp(join(tmpdir(), "throughline-bench-profile-"));
  const child = spawn(await findChromium(), switches(port, profile, extension), {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const [, , , out, input] = child.stdio;
  const wire = new Wire(out as Writable, input as Readable);
  child.on("exit", () => wire.lost());
  const browser = wire.session();
  await browser.send("Browser.getVersion");
  let ended: Promise<void> | undefined;
  return {
    ...browser,
    pid: child.pid ?? 0,
    async attach(targetId) {
      const { sessionId } = await browser.send("Target.attachToTarget", {
        targetId,
        flatten: true,
      });
      const detach = async (): Promise<void> => {
        await browser.send("Target.detachFromTarget", { sessionId }).catch(() => undefined);
      };
      return { ...wire.session(sessionId), detach };
    },
    close: () => (ended ??= end(child, browser, profile)),
  };
}

async function end(child: ChildProcess, browser: Session, profile: string): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    if (child.exitCode !== null) resolve();
    else child.once("exit", () => resolve());
  });
  const late = setTimeout(() => child.kill("SIGKILL"), 5000);
  await browser.send("Browser.close").catch(() => undefined);
  await gone;
  clearTimeout(late);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

function switches(port: number, profile: string, extension: string | undefined): string[] {
  return [
    "--headless=new",
    "--remote-debugging-pipe",
    `--user-data-dir=${profile}`,
    "--window-size=1280,900",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...(extension
      ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]
      : ["--disable-extensions"]),
    `--host-resolver-rules=MAP * 127.0.0.1:${port},EXCLUDE localhost,EXCLUDE 127.0.0.1`,
    "--ignore-certificate-errors",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--disable-renderer-backgrounding",
    "--disable-backgrounding-occluded-windows",
    // A renderer kept in store would hide what a fresh one costs, for one variant and not the next.
    "--disable-features=SpareRendererForSitePerProcess,DisableLoadExtensionCommandLineSwitch",
    "--no-first-run",
    "--no-default-browser-check",
    "--password-store=basic",
    "about:blank",
  ];
}
