import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import puppeteer from "puppeteer-core";
import type { Browser, Frame, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { findFirefox } from "../browser/firefox";
import { startReplicas } from "../replicas/server";

const BUILD = path.resolve(import.meta.dirname, "../../.output/firefox-mv3");
const HOSTS = ["docs.google.com", "drive.google.com", "app.asana.com", "app.hubspot.com"];
const ID = "throughline@throughline.example";
/** Firefox would draw one by lot, and tell no test which. */
const UUID = "5a3c1f0e-8d27-4b96-a1e4-70c9d2b86f13";
const GUIDE = "https://docs.google.com/document/d/DEMO01brackenworks/edit";
const TASK = "https://app.asana.com/0/1200000000000/1200000000018";
const LINKED_TASK = "https://app.asana.com/0/1200000000000/1200000000051";
const EMAIL = "https://app.hubspot.com/email/0000001/edit/7700007";
const PROJECT = "https://app.asana.com/1/1100000000000/project/1200000000001/list/1";
const EMAILS = "https://app.hubspot.com/email/0000001/manage";

let browser: Browser;
/** A page of ours, to ask the background from. */
let asker: Page;
/** Pages of the test that runs. */
let opened: Page[] = [];
let replicas: Awaited<ReturnType<typeof startReplicas>>;
let profile: string;

beforeAll(async () => {
  replicas = await startReplicas();
  profile = await mkdtemp(path.join(tmpdir(), "throughline-firefox-"));
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: await findFirefox(),
    headless: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    // Lets tests look into pages of ours, the panel inside a host's page too.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [ID]: UUID }),
      "network.dns.localDomains": HOSTS.join(","),
      "network.socket.forcePort": `443=${String(replicas.port)}`,
    },
  });
  await browser.installExtension(BUILD);
  asker = await ours("popup.html");
});

afterAll(async () => {
  await browser.close();
  await replicas.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

beforeEach(() => ask("deleteAll", {}));
afterEach(async () => {
  for (const page of opened) await page.close();
  opened = [];
});

async function ours(where: string): Promise<Page> {
  const page = await browser.newPage();
  // The page comes in another process, and of the one that was left the end of loading is never heard.
  await page.goto(`moz-extension://${UUID}/${where}`, { waitUntil: [] });
  await page.waitForSelector("#root > *");
  return page;
}

/** Runs a request against the background. */
function ask<T>(name: string, body: unknown): Promise<T> {
  return asker.evaluate(
    async (message) => {
      const { runtime } = (
        globalThis as unknown as { browser: { runtime: { sendMessage(m: unknown): unknown } } }
      ).browser;
      return (await runtime.sendMessage(message)) as never;
    },
    { name, body },
  );
}

const loadSample = (): Promise<unknown> => ask("loadSample", { operation: crypto.randomUUID() });

/** An attribute of the tab in a host page, once it is there. */
function tab(page: Page, attribute: string): Promise<string | null> {
  return page.evaluate(
    (name) => document.querySelector('[data-throughline="tab"]')?.getAttribute(name) ?? null,
    attribute,
  );
}

async function pageAt(address: string): Promise<Page> {
  const page = await browser.newPage();
  opened.push(page);
  await page.goto(address, { waitUntil: "domcontentloaded" });
  return page;
}

/** Opens the docked panel by its tab. */
async function openPanel(page: Page): Promise<Frame> {
  const slim = await page.waitForSelector('[data-throughline="tab"][data-state]');
  await slim?.evaluate((one) => (one as HTMLElement).click());
  const frame = await page.waitForSelector('iframe[title="Throughline"]');
  const panel = await frame?.contentFrame();
  if (!panel) throw new Error("No panel opened");
  return panel;
}

/** What the dots say that a person sees, by piece. */
function dots(page: Page): Promise<Record<string, string | undefined>> {
  return page.$$eval('[data-throughline="badge"]', (all) =>
    Object.fromEntries(
      (all as HTMLElement[])
        .filter((dot) => dot.checkVisibility({ visibilityProperty: true }) && dot.clientWidth > 0)
        .map((dot) => [dot.dataset["key"] ?? "", dot.dataset["state"]]),
    ),
  );
}

/** What the panel says of the same pieces. */
async function statesOf(keys: readonly string[]): Promise<Record<string, string>> {
  const state = async (key: string): Promise<[string, string]> => {
    const { value } = await ask<{ value: { state: string } }>("context", { target: { key } });
    return [key, value.state];
  };
  return Object.fromEntries(await Promise.all(keys.map(state)));
}

test("from nothing to a linked piece: tab, panel, sample, and one key, seen in every tab", async () => {
  const guide = await pageAt(GUIDE);
  await expect.poll(() => tab(guide, "data-state"), { timeout: 15_000 }).toBe("no-workspace");
  const panel = await openPanel(guide);
  await panel.locator("button ::-p-text(Try the sample)").click();
  await expect
    .poll(() => tab(guide, "aria-label"), { timeout: 20_000 })
    .toBe("Throughline: linked to G4");

  const [one, other] = [await pageAt(TASK), await pageAt(TASK)];
  await expect.poll(() => tab(one, "data-state"), { timeout: 15_000 }).toBe("unlinked");
  await one.bringToFront();
  await one.evaluate(() =>
    document.querySelector<HTMLElement>('[data-throughline="tab"]')?.click(),
  );
  await one.focus('[data-throughline="tab"]');
  await one.keyboard.press("Enter");
  await expect
    .poll(
      async () => {
        await one.keyboard.press("Enter");
        return tab(one, "data-state");
      },
      { timeout: 20_000, interval: 700 },
    )
    // Linked, with the reason that came with the task still to be looked at.
    .toBe("finding");
  await expect.poll(() => tab(other, "data-state"), { timeout: 15_000 }).toBe("finding");
});

test("dots come into lists once they are switched on, open ones too, and say what the panel says", async () => {
  await loadSample();
  const list = await pageAt(PROJECT);
  await expect.poll(() => tab(list, "data-state"), { timeout: 15_000 }).not.toBe(null);
  // Off at first for those who write.
  expect(await dots(list)).toEqual({});
  const settings = await ours("workspace.html#/settings");
  opened.push(settings);
  const box = await settings.waitForSelector("::-p-xpath(//label[. = 'Show them']/input)");
  await box?.press(" ");
  await list.bringToFront();
  await expect
    .poll(() => dots(list), { timeout: 15_000 })
    .toMatchObject({ "asana:1200000000051": "linked", "asana:1200000000151": "unlinked" });
  const tasks = await dots(list);
  expect(tasks).toEqual(await statesOf(Object.keys(tasks)));

  const emails = await pageAt(EMAILS);
  await expect
    .poll(() => dots(emails), { timeout: 15_000 })
    .toMatchObject({ "hubspot:email:7700007": "linked", "hubspot:email:7700030": "unlinked" });
  const sent = await dots(emails);
  expect(sent).toEqual(await statesOf(Object.keys(sent)));
});

test.each([
  ["a document, by its own export", GUIDE, "page text"],
  ["a task", LINKED_TASK, "the description"],
  ["an email, from its editor’s frame", EMAIL, "page text"],
])("beside a page its own words are read once the panel is open: %s", async (_what, at, source) => {
  await loadSample();
  const page = await pageAt(at);
  const before = replicas.seen.length;
  const exported = (): number =>
    replicas.seen.slice(before).filter((url) => url.includes("/export?")).length;
  await expect.poll(() => tab(page, "data-state"), { timeout: 15_000 }).not.toBe(null);
  expect(exported()).toBe(0);
  const panel = await openPanel(page);
  await panel.waitForSelector(`.fit-read ::-p-text(Read from: ${source}, )`);
  await expect.poll(() => panel.$$eval("[data-fit]", (all) => all.length)).toBe(3);
  expect(exported()).toBe(at === GUIDE ? 1 : 0);
});
