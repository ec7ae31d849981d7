import { homedir } from "node:os";
import { join } from "node:path";
import { aptInstall, outputOf, say, versionOf } from "./run.ts";

const names = ["firefox-esr", "firefox"];
const expected = /firefox/i;

let found: Promise<string> | undefined;

/**
 * Path or name of a Firefox that starts.
 *
 * Order: `THROUGHLINE_FIREFOX`, a system Firefox, `apt-get install firefox-esr` (as root), a download
 * through `@puppeteer/browsers`. The answer is kept for the life of the process.
 */
export function findFirefox(): Promise<string> {
  found ??= search();
  return found;
}

async function search(): Promise<string> {
  const chosen = process.env["THROUGHLINE_FIREFOX"];
  if (chosen) return fromVariable(chosen);
  const system = await fromSystem();
  if (system) return system;
  say("Firefox: none on this machine, trying apt-get install firefox-esr");
  if (await aptInstall("firefox-esr")) {
    const installed = await fromSystem();
    if (installed) return installed;
  }
  say("Firefox: no working package, downloading the stable release");
  const downloaded = await fromDownload();
  if (downloaded) return downloaded;
  throw new Error(
    "No Firefox could be found or installed: install the package firefox-esr, run " +
      "`npx @puppeteer/browsers install firefox@stable`, or set THROUGHLINE_FIREFOX to a Firefox program.",
  );
}

async function fromVariable(program: string): Promise<string> {
  const version = await versionOf(program, expected);
  if (!version) {
    throw new Error(`THROUGHLINE_FIREFOX is set to ${program}, which does not start as Firefox.`);
  }
  say(`Firefox: ${version} (${program}, from THROUGHLINE_FIREFOX)`);
  return program;
}

async function fromSystem(): Promise<string | undefined> {
  for (const name of names) {
    const path = await outputOf("which", [name]);
    const version = path ? await versionOf(path, expected) : undefined;
    if (path && version) {
      say(`Firefox: ${version} (${path})`);
      return path;
    }
  }
  return undefined;
}

async function fromDownload(): Promise<string | undefined> {
  try {
    const { Browser, detectBrowserPlatform, install, resolveBuildId } =
      await import("@puppeteer/browsers");
    const platform = detectBrowserPlatform();
    if (!platform) return undefined;
    const buildId = await resolveBuildId(Browser.FIREFOX, platform, "stable");
    const cacheDir = join(homedir(), ".cache", "puppeteer");
    const { executablePath } = await install({ browser: Browser.FIREFOX, buildId, cacheDir });
    const version = await versionOf(executablePath, expected);
    if (!version) return undefined;
    say(`Firefox: ${version} (${executablePath}, downloaded)`);
    return executablePath;
  } catch {
    return undefined;
  }
}
