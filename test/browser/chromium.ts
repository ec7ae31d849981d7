import { chromium } from "playwright-core";
import { find } from "./find.ts";
import { outputOf, versionOf } from "./run.ts";

const version = /chromium|chrome/i;
let found: Promise<string> | undefined;

/** Path or name of a Chromium that starts and can load an unpacked extension; kept for the life of the process. */
export function findChromium(): Promise<string> {
  found ??= find({
    name: "Chromium",
    variable: "THROUGHLINE_CHROMIUM",
    // Branded Chrome is left out on purpose: it no longer honours --load-extension.
    programs: ["chromium", "chromium-browser"],
    version,
    pkg: "chromium",
    download: fromPlaywright,
    advice:
      "install the package chromium, run `npx playwright-core install --with-deps chromium`, or set " +
      "THROUGHLINE_CHROMIUM to a Chromium program.",
  });
  return found;
}

async function fromPlaywright(): Promise<string | undefined> {
  const path = chromium.executablePath();
  if (!(await versionOf(path, version))) {
    const install = ["playwright-core", "install", "--with-deps", "chromium"];
    await outputOf("npx", install, { timeoutMs: 15 * 60_000 });
  }
  return (await versionOf(path, version)) ? path : undefined;
}
