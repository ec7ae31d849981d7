/**
 * `npm run bench`: what Throughline costs and how fast it is, beside the same pages without it and beside an empty
 * frame (performance.md sections 4 and 5). Timings never fail anything: it ends with 1 only when it could not run.
 */
import { cpus, loadavg } from "node:os";
import { reportFindings } from "./findings-report.ts";
import { reportDuplicates } from "./fit-duplicates.ts";
import { reportFit } from "./fit-report.ts";
import { reportImport } from "./import.ts";
import { reportLoads, reportOwnLoad } from "./load-report.ts";
import { readOptions } from "./options.ts";
import type { Options } from "./options.ts";
import { reportPieces } from "./pieces.ts";
import * as reports from "./reports.ts";
import { reportRows } from "./rows-report.ts";
import { openStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { figure } from "./table.ts";
import { printTargets } from "./targets.ts";
import { reportVersions } from "./versions.ts";

async function machineLine({ chromes }: Stage): Promise<string> {
  const { product } = await chromes.none.send("Browser.getVersion");
  const model = cpus()[0]?.model ?? "unknown processor";
  const load = loadavg().map((one) => figure(one, 1));
  return `${cpus().length} cores (${model}), ${product}, Node ${process.version}, load ${load.join(" ")}`;
}

/** One section; a failure is told and the rest goes on. */
async function section(name: string, wanted: Options, work: () => Promise<void>): Promise<boolean> {
  if (wanted.only.length > 0 && !wanted.only.includes(name)) return true;
  const start = Date.now();
  try {
    await work();
    console.log(`[${name}: ${figure((Date.now() - start) / 1000, 0)} s]`);
    return true;
  } catch (error) {
    console.error(`[${name} could not be measured]`, error);
    return false;
  }
}

async function main(): Promise<boolean> {
  const options = readOptions(process.argv.slice(2));
  const { rounds, quick, million, profile } = options;
  const stage = await openStage(options.build);
  try {
    console.log(await machineLine(stage));
    const done = [
      await section("sizes", options, () => reports.reportSizes(stage)),
      await section("load", options, async () => {
        await reportLoads(stage, rounds);
        await reportOwnLoad(stage, profile);
      }),
      await section("panel", options, () => reports.reportPanel(stage, Math.min(5, rounds))),
      await section("typing", options, () => reports.reportTyping(stage, quick ? 1 : 2)),
      await section("navigation", options, () => reports.reportNavigation(stage)),
      await section("rows", options, () => reportRows(stage, Math.min(5, rounds), profile)),
      await section("lookup", options, () => reports.reportLookups(stage, million)),
      await section("findings", options, () => reportFindings(stage, Math.min(3, rounds), profile)),
      await section("pieces", options, () => reportPieces(stage, Math.min(3, rounds))),
      await section("import", options, () => reportImport(stage, quick)),
      await section("versions", options, () => reportVersions(stage)),
      await section("fit", options, () => reportFit(stage)),
      await section("duplicates", options, () => reportDuplicates(rounds)),
    ];
    printTargets();
    console.log(`\n${await machineLine(stage)}`);
    return done.every(Boolean);
  } finally {
    await stage.close();
  }
}

main().then(
  (ran) => process.exit(ran ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
