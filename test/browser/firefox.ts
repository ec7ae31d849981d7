import { homedir } from "node:os";
import { join } from "node:path";
import { find } from "./find.ts";
import { versionOf } from "./run.ts";

const version = /firefox/i;
let found: Promise<string> | undefined;

/** Path or name of a Firefox that starts; kept for the life of the process. */
export function findFirefox(): Promise<string> {
  found ??= find({
    name: "Firefox",
    variable: "THROUGHLINE_FIREFOX",
    programs: ["firefox-esr", "firefox"],
    version,
    pkg: "firefox-esr",
    download: fromDownload,
    advice:
      "install the package firefox-esr, run `npx @puppeteer/browsers install firefox@stable`, or set " +
      "THROUGHLINE_FIREFOX to a Firefox program.",
  });
  return found;
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
    return (await versionOf(executablePath, version)) ? executablePath : undefined;
  } catch {
    return undefined;
  }
}
