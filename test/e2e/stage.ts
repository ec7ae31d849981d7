import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BrowserContext, FrameLocator, Page } from "playwright-core";
import { launch } from "../browser/launch";
import { startReplicas } from "../replicas/server";

export const EXTENSION = path.resolve(import.meta.dirname, "../../.output/chrome-mv3");

/** Addresses of pieces on the replica pages. */
export const AT = {
  guide: "https://docs.google.com/document/d/DEMO01brackenworks/edit",
  brochure: "https://docs.google.com/document/d/DEMO05brackenworks/edit",
  story: "https://docs.google.com/document/d/DEMO02brackenworks/edit",
  unknownDoc: "https://docs.google.com/document/d/1MadeUpUnknownDocumentOfTheReplicas00000001/edit",
  task: "https://app.asana.com/0/1200000000000/1200000000051",
  unlinkedTask: "https://app.asana.com/0/1200000000000/1200000000018",
  project: "https://app.asana.com/1/1100000000000/project/1200000000001/list/1",
  email: "https://app.hubspot.com/email/0000001/edit/7700007",
  unlinkedEmail: "https://app.hubspot.com/email/0000001/edit/7700030",
  landing: "https://app.hubspot.com/pages/0000001/editor/7700014",
  emails: "https://app.hubspot.com/email/0000001/manage",
  inbox: "https://app.asana.com/1/1100000000000/inbox",
} as const;

type LaunchOptions = Omit<Parameters<typeof launch>[0], "port">;

/** A real browser with the extension on the replica host pages. */
export interface Stage {
  context: BrowserContext;
  extensionId: string;
  replicas: Awaited<ReturnType<typeof startReplicas>>;
  /** A page of the extension, such as `workspace.html#/welcome`. */
  ours(path: string): Promise<Page>;
  open(address: string): Promise<Page>;
  /** A file of ours that may ask the browser and the background, and shows nothing. */
  asker: Page;
  /**
   * Loads a route of the workspace in a page of ours and brings that to the front: behind another page nothing is
   * painted, and every click waits for a second. Its heading is there then, its data may still come.
   */
  visit(page: Page, route: string): Promise<void>;
  loadSample(): Promise<void>;
  /** Runs a request against the background from one of our own pages. */
  ask<T>(name: string, body: unknown): Promise<T>;
  close(): Promise<void>;
}

export async function openStage(options: Partial<LaunchOptions> = {}): Promise<Stage> {
  const replicas = await startReplicas();
  // A copy, so that a build made meanwhile does not change the extension under a running browser.
  const copy = await mkdtemp(path.join(tmpdir(), "throughline-build-"));
  await cp(EXTENSION, copy, { recursive: true });
  const { context, extensionId, close } = await launch({
    extension: copy,
    headless: true,
    ...options,
    port: replicas.port,
  });
  await closeWelcome(context);
  const open = async (address: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  const ours = (where: string): Promise<Page> => open(`chrome-extension://${extensionId}/${where}`);
  const asker = await ours("manifest.json");
  let visits = 0;
  const ask = <T>(name: string, body: unknown): Promise<T> =>
    asker.evaluate(
      async (message) => {
        const { runtime } = (
          globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): unknown } } }
        ).chrome;
        return (await runtime.sendMessage(message)) as never;
      },
      { name, body },
    );
  return {
    context,
    extensionId,
    replicas,
    ours,
    open,
    asker,
    ask,
    async visit(page, route) {
      await page.bringToFront();
      // Another address each time: the same one with another route would not be loaded afresh.
      await page.goto(
        `chrome-extension://${extensionId}/workspace.html?visit=${String(++visits)}#/${route}`,
      );
      await page.getByRole("heading", { level: 1 }).waitFor();
    },
    async loadSample() {
      await ask("loadSample", { operation: crypto.randomUUID() });
    },
    async close() {
      await close();
      await replicas.close();
      await rm(copy, { recursive: true, force: true });
    },
  };
}

/** Closes the tab a new install opens: it may come late and stand before a test's page, which then paints nothing. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const welcome = context.pages().find((page) => page.url().endsWith("#/welcome"));
    if (welcome) return welcome.close();
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** The slim tab in a host page. */
export function tabOf(page: Page) {
  return page.locator('[data-throughline="tab"]');
}

/** The docked panel of a host page. */
export function panelOf(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Throughline"]');
}

/** Opens the docked panel by its tab and waits until it says something. */
export async function openPanel(page: Page): Promise<FrameLocator> {
  if ((await page.locator('iframe[title="Throughline"]').count()) === 0) await tabOf(page).click();
  const panel = panelOf(page);
  await panel.getByRole("main", { name: "Strategy context" }).waitFor();
  await panel.getByRole("status", { name: "Alignment" }).waitFor();
  return panel;
}
