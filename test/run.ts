/** `npm test`: every check, and one closing line that says how many tests ran. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium } from "./browser/chromium";
import { findFirefox } from "./browser/firefox";

const reports = mkdtempSync(path.join(tmpdir(), "throughline-reports-"));
const root = path.resolve(import.meta.dirname, "..");
let passed = 0;
let failed = 0;

interface Step {
  title: string;
  command: readonly string[];
  /** Where a vitest run writes how many tests it ran; any other check counts as one test */
  report?: string;
}

function check(title: string, ...command: string[]): Step {
  return { title, command };
}

/** A vitest project; every test in it counts. */
function tests(title: string, project: string): Step {
  const report = path.join(reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile=${report}`];
  return { title, report, command: ["npx", "vitest", "run", `--project=${project}`, ...reporters] };
}

/** Runs a step and counts it. Beside others its words come when it ends. */
async function run({ title, command: [command = "", ...args], report }: Step, beside = false) {
  const started = Date.now();
  if (!beside) console.log(`\n— ${title}`);
  const said: Buffer[] = [];
  const fine = await new Promise<boolean>((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: beside ? ["ignore", "pipe", "pipe"] : "inherit",
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (part: Buffer) => said.push(part));
    child.on("close", (status) => resolve(status === 0));
  });
  if (beside) console.log(`\n— ${title}\n${Buffer.concat(said).toString("utf8").trim()}`);
  const seconds = String(Math.round((Date.now() - started) / 1000));
  console.log(`— ${title}: ${fine ? "fine" : "FAILED"} (${seconds} s)`);
  count(fine, report);
}

/** A vitest run that leaves no report has failed, whatever it says. */
function count(fine: boolean, report: string | undefined): void {
  const whole = { passed: fine ? 1 : 0, failed: fine ? 0 : 1 };
  const ran = report === undefined ? whole : (readCounts(report) ?? { passed: 0, failed: 1 });
  passed += ran.passed;
  failed += fine ? ran.failed : Math.max(1, ran.failed);
}

function readCounts(report: string): { passed: number; failed: number } | null {
  try {
    const counts = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
    return { passed: counts["numPassedTests"] ?? 0, failed: counts["numFailedTests"] ?? 0 };
  } catch {
    return null;
  }
}

/** Lanes beside each other, the steps of each in turn. */
async function lanes(...all: Step[][]): Promise<void> {
  await Promise.all(
    all.map(async (steps) => {
      for (const one of steps) await run(one, true);
    }),
  );
}

async function browsers(): Promise<void> {
  await findChromium();
  await findFirefox();
}

console.log("— browsers");
await browsers();
await run(check("types", "npx", "wxt", "prepare"));
// Linting keeps one core busy for as long as the rest keeps the other.
await lanes(
  [check("lint", "npx", "eslint", ".")],
  [
    check("types: check", "npx", "tsc", "--noEmit"),
    check("format", "npx", "prettier", "--check", "--log-level=warn", "."),
    tests("unit and architecture tests", "unit"),
  ],
);
await run(check("build for Chrome and Edge", "npx", "wxt", "build"));
await run(check("build for Firefox", "npx", "wxt", "build", "-b", "firefox", "--mv3"));
await run(check("size budget", "npx", "tsx", "test/size-budget.ts"));
await run(tests("real Chromium", "e2e"));
await run(tests("real Chromium, one file at a time", "e2e-alone"));
await run(tests("real Firefox", "firefox"));
rmSync(reports, { recursive: true, force: true });
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exit(failed === 0 ? 0 : 1);
