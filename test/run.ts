/** `npm test`: every check, one after the other, and one closing line that says how many tests ran. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium } from "./browser/chromium";
import { findFirefox } from "./browser/firefox";

const reports = mkdtempSync(path.join(tmpdir(), "throughline-reports-"));
const root = path.resolve(import.meta.dirname, "..");
let passed = 0;
let failed = 0;

function step(title: string, command: string, args: readonly string[]): boolean {
  const started = Date.now();
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", cwd: root });
  console.log(
    `— ${title}: ${status === 0 ? "fine" : "FAILED"} (${String(Math.round((Date.now() - started) / 1000))} s)`,
  );
  return status === 0;
}

/** A check that counts as one test. */
function check(title: string, command: string, ...args: string[]): void {
  if (step(title, command, args)) passed++;
  else failed++;
}

/** Checks that count as one test each, side by side: each keeps one core busy. Their words come when they end. */
async function together(
  all: readonly (readonly [title: string, ...command: string[]])[],
): Promise<void> {
  const run = ([title, command = "", ...args]: readonly string[]): Promise<void> =>
    new Promise((resolve) => {
      const started = Date.now();
      const child = spawn(command, args, { cwd: root });
      const said: Buffer[] = [];
      child.stdout.on("data", (part: Buffer) => said.push(part));
      child.stderr.on("data", (part: Buffer) => said.push(part));
      child.on("close", (status) => {
        const seconds = String(Math.round((Date.now() - started) / 1000));
        console.log(`\n${Buffer.concat(said).toString("utf8").trim()}`);
        console.log(`— ${title ?? ""}: ${status === 0 ? "fine" : "FAILED"} (${seconds} s)`);
        if (status === 0) passed++;
        else failed++;
        resolve();
      });
    });
  await Promise.all(all.map(run));
}

/** A vitest project; every test in it counts. */
function tests(title: string, project: string): void {
  const file = path.join(reports, `${project}.json`);
  const fine = step(title, "npx", [
    "vitest",
    "run",
    `--project=${project}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${file}`,
  ]);
  try {
    const counts = JSON.parse(readFileSync(file, "utf8")) as Record<string, number>;
    passed += counts["numPassedTests"] ?? 0;
    failed += counts["numFailedTests"] ?? 0;
    if (!fine && counts["numFailedTests"] === 0) failed++;
  } catch {
    failed++;
  }
}

async function browsers(): Promise<void> {
  await findChromium();
  await findFirefox();
}

console.log("— browsers");
await browsers();
check("types", "npx", "wxt", "prepare");
await together([
  ["types: check", "npx", "tsc", "--noEmit"],
  ["lint", "npx", "eslint", "."],
  ["format", "npx", "prettier", "--check", "--log-level=warn", "."],
]);
tests("unit and architecture tests", "unit");
check("build for Chrome and Edge", "npx", "wxt", "build");
check("build for Firefox", "npx", "wxt", "build", "-b", "firefox", "--mv3");
check("size budget", "npx", "tsx", "test/size-budget.ts");
tests("real Chromium", "e2e");
tests("real Chromium, one file at a time", "e2e-alone");
tests("real Firefox", "firefox");
rmSync(reports, { recursive: true, force: true });
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exit(failed === 0 ? 0 : 1);
