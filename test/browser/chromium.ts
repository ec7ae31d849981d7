import { chromium } from "playwright-core";
import { aptInstall, outputOf, say, versionOf } from "./run.ts";

// Branded Chrome is left out on purpose: it no longer honours --load-extension.
const names = ["chromium", "chromium-browser"];
const expected = /chromium|chrome/i;

let found: Promise<string> | undefined;

/**
 * Path or name of a Chromium that starts and can load an unpacked extension.
 *
 * Order: `THROUGHLINE_CHROMIUM`, a system Chromium, `apt-get install chromium` (as root), the
 * download of Playwright. The answer is kept for the life of the process.
 */
export function findChromium(): Promise<string> {
  found ??= search();
  return found;
}

async function search(): Promise<string> {
  const chosen = process.env["THROUGHLINE_CHROMIUM"];
  if (chosen) return fromVariable(chosen);
  const system = await fromSystem();
  if (system) return system;
  say("Chromium: none on this machine, trying apt-get install chromium");
  if (await aptInstall("chromium")) {
    const installed = await fromSystem();
    if (installed) return installed;
  }
  say("Chromium: no working package, downloading Playwright's build");
  const downloaded = await fromPlaywright();
  if (downloaded) return downloaded;
  throw new Error(
    "No Chromium could be found or installed: install the package chromium, run " +
      "`npx playwright-core install --with-deps chromium`, or set THROUGHLINE_CHROMIUM to a Chromium program.",
  );
}

async function fromVariable(program: string): Promise<string> {
  const version = await versionOf(program, expected);
  if (!version) {
    throw new Error(`THROUGHLINE_CHROMIUM is set to ${program}, which does not start as Chromium.`);
  }
  say(`Chromium: ${version} (${program}, from THROUGHLINE_CHROMIUM)`);
  return program;
}

async function fromSystem(): Promise<string | undefined> {
  for (const name of names) {
    const path = await outputOf("which", [name]);
    const version = path ? await versionOf(path, expected) : undefined;
    if (path && version) {
      say(`Chromium: ${version} (${path})`);
      return path;
    }
  }
  return undefined;
}

async function fromPlaywright(): Promise<string | undefined> {
  const path = chromium.executablePath();
  if (!(await versionOf(path, expected))) {
    const install = ["playwright-core", "install", "--with-deps", "chromium"];
    await outputOf("npx", install, { timeoutMs: 15 * 60_000 });
  }
  const version = await versionOf(path, expected);
  if (!version) return undefined;
  say(`Chromium: ${version} (${path}, Playwright's download)`);
  return path;
}
