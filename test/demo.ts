/**
 * `npm run demo`: the main job in a real browser. The extension, replicas of the host pages under their real names, and
 * the sample company. With a display it leaves the browser to you; without one (or with --headless) it walks through
 * the pages, prints what the panel says on each and saves screenshots.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, FrameLocator, Page } from "playwright-core";
import { launch } from "./browser/launch";
import { startReplicas } from "./replicas/server";

interface Stop {
  what: string;
  address: string;
}

const DOCS = "https://docs.google.com/document/d";
const STOPS: readonly Stop[] = [
  { what: "a Google Doc that is linked", address: `${DOCS}/DEMO01brackenworks/edit` },
  {
    what: "the same piece as an Asana task",
    address: "https://app.asana.com/0/1200000000000/1200000000051",
  },
  { what: "a Google Doc without a link", address: `${DOCS}/DEMO05brackenworks/edit` },
  {
    what: "an Asana task without a link",
    address: "https://app.asana.com/0/1200000000000/1200000000018",
  },
  {
    what: "a HubSpot email that is linked",
    address: "https://app.hubspot.com/email/0000001/edit/7700007",
  },
  {
    what: "a HubSpot email without a link",
    address: "https://app.hubspot.com/email/0000001/edit/7700030",
  },
  {
    what: "a HubSpot page for the finance director",
    address: "https://app.hubspot.com/pages/0000001/editor/7700014",
  },
  {
    what: "a page that does what was decided against",
    address: "https://app.hubspot.com/pages/0000001/editor/7700008",
  },
  { what: "a piece whose goal was retired", address: `${DOCS}/DEMO12brackenworks/edit` },
  {
    what: "a document nobody has seen before",
    address: `${DOCS}/1MadeUpUnknownDocumentOfTheReplicas00000001/edit`,
  },
  {
    what: "an Asana project",
    address: "https://app.asana.com/1/1100000000000/project/1200000000001/list/1",
  },
  { what: "the inbox, which is no piece", address: "https://app.asana.com/1/1100000000000/inbox" },
];

const root = path.resolve(import.meta.dirname, "..");
const shots = path.join(root, ".output/demo");
const noDisplay = !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"];
const headless = process.argv.includes("--headless") || (noDisplay && process.platform === "linux");

function build(): void {
  const { status } = spawnSync("npx", ["wxt", "build"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("The extension could not be built; see above.");
}

/** Loads the sample as a person would: on the welcome page, by its button. */
async function loadSample(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/workspace.html#/welcome`);
  await page.getByRole("button", { name: "Try the sample" }).click();
  await page.goto(`chrome-extension://${extensionId}/workspace.html#/one-page`);
  await page.getByText("G4").first().waitFor();
  if (!headless) return;
  await page.screenshot({ path: path.join(shots, "00-one-page.png") });
  await page.goto(`chrome-extension://${extensionId}/workspace.html#/review`);
  await page.getByRole("heading", { level: 1, name: "Review" }).waitFor();
  await page.getByText("Three decisions this week").waitFor();
  await page.screenshot({ path: path.join(shots, "00-review.png") });
  await page.close();
}

async function openPanel(page: Page): Promise<FrameLocator | null> {
  const tab = page.locator('[data-throughline="tab"]');
  const shown = await tab.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
  if (!shown) return null;
  const frame = page.locator('iframe[title="Throughline"]');
  if ((await frame.count()) === 0) await tab.click();
  const panel = page.frameLocator('iframe[title="Throughline"]');
  await panel.getByRole("status", { name: "Alignment" }).waitFor();
  // The title is read once the host has painted it.
  await page.waitForTimeout(700);
  return panel;
}

async function say(panel: FrameLocator): Promise<void> {
  const line = (label: string, text: string): void => console.log(`   ${label.padEnd(10)} ${text}`);
  const flat = (text: string): string => text.trim().replace(/\s*\n+\s*/g, " · ");
  line("Piece", await panel.getByRole("heading", { level: 1 }).innerText());
  line("Alignment", await panel.getByRole("status", { name: "Alignment" }).innerText());
  for (const name of ["Reader", "Goal", "Why"]) {
    const group = panel.getByRole("group", { name, exact: true });
    if ((await group.count()) > 0)
      line(name, flat((await group.innerText()).replace(`${name}\n`, "")));
  }
  const sentence = panel.getByRole("figure", { name: "In one sentence" }).locator("p");
  if ((await sentence.count()) > 0) line("In a line", await sentence.innerText());
  for (const finding of await panel.locator("[data-rule]").all())
    line(
      "Finding",
      `${String(await finding.getAttribute("data-rule"))}: ${flat(await finding.locator("p").first().innerText())}`,
    );
  const first = panel
    .getByRole("radiogroup", { name: "Suggested goals" })
    .getByRole("radio")
    .first();
  if ((await first.count()) > 0) line("Best guess", String(await first.getAttribute("aria-label")));
  const pieces = panel.locator(".piece");
  if ((await pieces.count()) > 0) line("Pieces", flat((await pieces.allInnerTexts()).join("\n")));
}

async function walk(context: BrowserContext): Promise<void> {
  for (const [at, { what, address }] of STOPS.entries()) {
    console.log(`\n${String(at + 1)}. ${what}\n   ${address}`);
    const page = await context.newPage();
    await page.goto(address);
    const panel = await openPanel(page);
    if (panel) await say(panel);
    else console.log("   Nothing of ours on this page, as it should be.");
    const name = `${String(at + 1).padStart(2, "0")}-${what.replace(/[^a-z]+/gi, "-").toLowerCase()}.png`;
    await page.screenshot({ path: path.join(shots, name) });
    await page.close();
  }
  console.log(`\nScreenshots: ${path.relative(process.cwd(), shots)}/`);
}

async function leaveToPerson(context: BrowserContext): Promise<void> {
  for (const { address } of STOPS.slice(0, 6)) {
    const page = await context.newPage();
    await page.goto(address);
  }
  console.log("The browser is yours. Click the slim tab at the right edge, or press Alt+Shift+S.");
  console.log(
    "These are replicas of the tools with a made-up company in them. Close the window to end.",
  );
  await new Promise<void>((resolve) => context.on("close", () => resolve()));
}

mkdirSync(shots, { recursive: true });
console.log("Building the extension …");
build();
const replicas = await startReplicas();
const { context, extensionId, close } = await launch({
  extension: path.join(root, ".output/chrome-mv3"),
  port: replicas.port,
  headless,
  viewport: headless ? { width: 1280, height: 860 } : null,
});
try {
  await loadSample(context, extensionId);
  if (headless) await walk(context);
  else await leaveToPerson(context);
} finally {
  await close().catch(() => undefined);
  await replicas.close();
}
