/** The section on findings: the whole pass, what a change costs, one piece. Measures, prints and judges. */
import { measureBackground } from "./findings-background.ts";
import type { Background, Beside, Change } from "./findings-background.ts";
import { bundle, countLooked, measurePass, profiled } from "./findings.ts";
import type { Pure } from "./findings.ts";
import type { Stage } from "./stage.ts";
import { figure, median, print, quantile, spread, tails } from "./table.ts";
import { atMost, holds } from "./targets.ts";

const PIECES = 10_000;
const LONG = { pieces: 1000, words: 400 };

export async function reportFindings(
  stage: Stage,
  rounds: number,
  profile: boolean,
): Promise<void> {
  const engine = await bundle();
  try {
    const notes = measurePass(engine.fresh(), PIECES, 0, rounds);
    const texts = measurePass(engine.fresh(), LONG.pieces, LONG.words, rounds);
    printPure([
      ["notes of 20 to 40 words", notes],
      [`texts of ${LONG.words} words`, texts],
    ]);
    if (profile) await printProfile(engine.fresh());
    const looked = await countLooked(engine.fresh(), PIECES);
    print("Looked at again after a change, in Node with a store in memory", [
      ["what changed", "pieces", "all", "ms"],
      ...looked.map(({ what, pieces, whole, ms }) => [
        what,
        String(pieces),
        whole ? "yes" : "no",
        figure(ms, 0),
      ]),
    ]);
    const pieces = (what: string): number =>
      looked.find((one) => one.what.startsWith(what))?.pieces ?? NaN;
    const all = pieces("everything");
    holds("an answer: pieces looked at", pieces("an answer") === 1, `${pieces("an answer")}`, "1");
    for (const what of ["a piece: its status", "a piece: its reason", "a goal"])
      holds(
        `${what}: pieces looked at`,
        pieces(what) < all / 2,
        `${pieces(what)} of ${all}`,
        "not all",
      );
  } finally {
    await engine.remove();
  }
  printBackground(await measureBackground(await stage.ours({ open: true }), PIECES, rounds));
}

function printPure(runs: readonly (readonly [string, Pure])[]): void {
  print("All rules over pieces in memory, in Node, ms; the first pass with nothing compiled", [
    ["", "pieces", "findings", "first pass", "later", "processor", "first piece, cold"],
    ...runs.map(([name, { pieces, findings, wall, processor, first }]) => [
      name,
      String(pieces),
      String(findings),
      figure(wall[0] ?? NaN, 0),
      spread(wall.slice(1), 0),
      spread(processor, 0),
      figure(first, 0),
    ]),
  ]);
  print("One piece, ms, and what a pass went into, %", [
    ["", "p50 / p95", "longest", "words", "whys", "facts", "beside", "rules", "pieces beside"],
    ...runs.map(([name, { each, parts, beside }]) => {
      const all = Object.values(parts).reduce((sum, one) => sum + one, 0);
      const { words, whys, facts, neighbours, rules } = parts;
      const shares = [words, whys, facts, neighbours, rules];
      return [
        name,
        tails(each, 2),
        figure(Math.max(...each)),
        ...shares.map((one) => figure((one / all) * 100, 0)),
        tails(beside, 0),
      ];
    }),
  ]);
  for (const [name, { pieces, each, wall }] of runs) {
    atMost(`one piece among ${pieces}, ${name}: p95, Node`, quantile(each, 0.95), 5, "ms", 2);
    if (pieces === PIECES)
      atMost(`whole pass, ${pieces} pieces, Node`, median(wall), 2000, "ms", 0);
  }
}

async function printProfile(engine: Parameters<typeof measurePass>[0]): Promise<void> {
  const spent = await profiled(() => measurePass(engine, PIECES, 0, 1));
  const all = spent.reduce((sum, [, ms]) => sum + ms, 0);
  print("Our functions in a first pass, and in one taken apart, by the time they take themselves", [
    ["function:line", "ms", "%"],
    ...spent.slice(0, 20).map(([name, ms]) => [name, figure(ms, 0), figure((ms / all) * 100)]),
  ]);
}

export function printBackground(seen: Background): void {
  const row = (name: string, runs: readonly Beside[]): string[] => [
    name,
    spread(
      runs.map(({ ms }) => ms),
      0,
    ),
    ...(["refused", "settings"] as const).flatMap((which) => [
      figure(
        quantile(
          runs.flatMap((one) => one[which]),
          0.95,
        ),
      ),
      spread(
        runs.map((one) => Math.max(...one[which])),
        0,
      ),
    ]),
  ];
  const waits = ["refused p95", "longest", "settings p95", "longest"];
  print(`In the background, ${seen.pieces} pieces, ${seen.findings} findings, ms`, [
    ["", "time", ...waits],
    row("nothing to do", seen.idle),
    row("whole pass, nothing read before", seen.first),
    row("whole pass, all read before", seen.again),
    row("`review`, nothing read before", seen.firstAnswered),
    row("`review`, all read before", seen.againAnswered),
    row("`review`, nothing changed", seen.answer),
  ]);
  const { changes } = seen;
  const line = (name: string, runs: readonly Change[]): string[] => [
    name,
    ...(["stored", "looked", "review"] as const).map((which) =>
      spread(
        runs.map((one) => one[which]),
        0,
      ),
    ),
  ];
  print("After a change, ms (waited for at most 60 s; `-`: it had not ended)", [
    ["what changed", "answered", "looked at again", "then `review`"],
    line("a piece: its status", changes.piece),
    line("a piece: its reason", changes.reason),
    line("an answer", changes.answer),
    line("a goal", changes.goal),
  ]);
  print("The context of one piece, ms", [
    ["", "p50 / p95", "longest"],
    ["worker running", tails(seen.context.warm), figure(Math.max(...seen.context.warm))],
    ["worker stopped", tails(seen.context.cold, 0), figure(Math.max(...seen.context.cold), 0)],
  ]);
  judge(seen);
}

function judge({ pieces, first, again, idle, answer }: Background): void {
  const time = (runs: readonly Beside[]): number => median(runs.map(({ ms }) => ms));
  const longest = (runs: readonly Beside[]): number =>
    median(runs.map(({ refused }) => Math.max(...refused)));
  atMost(`whole pass over ${pieces}, background, nothing read before`, time(first), 2000, "ms", 0);
  atMost(`whole pass over ${pieces}, background, all read before`, time(again), 2000, "ms", 0);
  const wait = `longest wait of others (${figure(longest(idle), 0)} ms with nothing to do)`;
  atMost(`${wait}: nothing read before`, longest(first), 50, "ms", 0);
  atMost(`${wait}: all read before`, longest(again), 50, "ms", 0);
  atMost(`${wait}: the answer of \`review\``, longest(answer), 50, "ms", 0);
}
