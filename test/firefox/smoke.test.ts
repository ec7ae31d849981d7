import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import puppeteer from "puppeteer-core";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findFirefox } from "../browser/firefox";
import { startReplicas } from "../replicas/server";

const BUILD = path.resolve(import.meta.dirname, "../../.output/firefox-mv3");
const HOSTS = ["docs.google.com", "drive.google.com", "app.asana.com", "app.hubspot.com"];
const GUIDE = "https://docs.google.com/document/d/DEMO01brackenworks/edit";
const TASK = "https://app.asana.com/0/1200000000000/1200000000018";

let browser: Browser;
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
    extraPrefsFirefox: {
      "network.dns.localDomains": HOSTS.join(","),
      "network.socket.forcePort": `443=${String(replicas.port)}`,
    },
  });
  await browser.installExtension(BUILD);
});

afterAll(async () => {
  await browser.close();
  await replicas.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** An attribute of the tab in a host page, once it is there. */
function tab(page: Page, attribute: string): Promise<string | null> {
  return page.evaluate(
    (name) => document.querySelector('[data-throughline="tab"]')?.getAttribute(name) ?? null,
    attribute,
  );
}

async function pageAt(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: "domcontentloaded" });
  return page;
}

/** Clicks inside the docked panel, so many pixels from its upper left corner: Firefox lets no test look into it. */
async function clickInPanel(page: Page, right: number, down: number): Promise<void> {
  const { x, y } = await page.$eval('iframe[title="Throughline"]', (frame) => {
    const box = frame.getBoundingClientRect();
    return { x: box.x, y: box.y };
  });
  await page.mouse.click(x + right, y + down);
}

test("from nothing to a linked piece: tab, panel, sample, and one key, seen in every tab", async () => {
  const guide = await pageAt(GUIDE);
  await expect.poll(() => tab(guide, "data-state"), { timeout: 15_000 }).toBe("no-workspace");
  await guide.evaluate(() =>
    document.querySelector<HTMLElement>('[data-throughline="tab"]')?.click(),
  );
  await expect.poll(() => guide.$$eval('iframe[title="Throughline"]', (all) => all.length)).toBe(1);
  await expect
    .poll(
      async () => {
        // The first door is "Try the sample"; the panel needs a moment to paint it.
        await clickInPanel(guide, 150, 200);
        return tab(guide, "aria-label");
      },
      { timeout: 20_000, interval: 500 },
    )
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
