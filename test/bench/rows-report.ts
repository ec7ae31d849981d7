/** Dots in lists beside the same pages without the extension, interleaved (performance.md sections 3 and 4). */
import { measureScroll, measureTable, ownJsOfScroll, SPEEDS } from "./rows.ts";
import type { ScrollSample, Speed, TableSample } from "./rows.ts";
import type { Stage } from "./stage.ts";
import { difference, figure, gapOf, median, print, quantile, spread } from "./table.ts";
import { atMost, holds } from "./targets.ts";

/** A frame that took longer than that (milliseconds) is seen. */
const LATE = 25;

type Samples = Record<"none" | "off" | "ours", ScrollSample[]>;

export async function reportRows(stage: Stage, rounds: number, profile: boolean): Promise<void> {
  const ours = await stage.ours({ view: "lead", badges: true, open: false });
  const off = await stage.ours({ view: "lead", badges: false, open: false });
  for (const speed of Object.keys(SPEEDS) as Speed[]) {
    const samples: Samples = { none: [], off: [], ours: [] };
    for (let round = 0; round < rounds; round += 1) {
      samples.none.push(await measureScroll(stage.chromes.none, speed));
      samples.off.push(await measureScroll(off, speed));
      samples.ours.push(await measureScroll(ours, speed));
    }
    reportScroll(speed, samples, await ownJsOfScroll(ours, speed), profile);
  }
  const table: TableSample[] = [];
  for (let round = 0; round < rounds; round += 1) table.push(await measureTable(ours));
  const dotted = table.map((one) => one.dotted);
  print("HubSpot list, 250 rows at once", [
    ["", "ms"],
    ["until the rows appear", spread(table.map(({ appeared }) => appeared))],
    ["from there until every row on screen has its dot", spread(dotted)],
  ]);
  atMost("dots: 250 rows dotted after they appear", median(dotted), 150, "ms", 0);
}

function reportScroll(
  speed: Speed,
  samples: Samples,
  own: Awaited<ReturnType<typeof ownJsOfScroll>>,
  profile: boolean,
): void {
  const all = Object.entries(samples);
  const row = (what: string, of: (sample: ScrollSample) => number, digits?: number): string[] => [
    what,
    ...all.map(([, some]) => spread(some.map(of), digits)),
    difference(samples.ours.map(of), samples.none.map(of), digits),
  ];
  const p95 = ({ gaps }: ScrollSample): number => quantile(gaps, 0.95);
  const rounds = String(samples.ours.length);
  print(`Asana list of 1,000 rows, ${speed} over 180 frames (${rounds} rounds, interleaved)`, [
    ["", "no extension", "dots off", "dots on", "on - none"],
    row("main thread, ms", ({ task }) => task),
    row("scripts, ms", ({ script }) => script),
    row("frame p95, ms", p95),
    row("frames over 25 ms", ({ gaps }) => gaps.filter((gap) => gap > LATE).length, 0),
    row("tasks over 50 ms", ({ longTasks }) => longTasks, 0),
    row("layout shift", ({ shift }) => shift, 4),
    row("heap, MB", ({ heap }) => heap, 2),
    row("dots", ({ dots }) => dots, 0),
  ]);
  print("Our own JavaScript in one such scroll", [
    ["function", "ms"],
    ["all", figure(own.ms)],
    ...(profile ? own.functions.slice(0, 12) : own.functions.slice(0, 5)).map(([name, ms]) => [
      name,
      figure(ms),
    ]),
  ]);
  const gap = (of: (sample: ScrollSample) => number): number =>
    gapOf(samples.ours.map(of), samples.none.map(of));
  const share = (100 * gap(({ task }) => task)) / median(samples.none.map(({ task }) => task));
  const shift = Math.max(...samples.ours.map((sample) => sample.shift));
  // The design's figures are for all rows of the list in one scroll.
  if (speed === "flung") {
    atMost("dots, flung: own JavaScript", own.ms, 30, "ms");
    atMost("dots, flung: main thread added", share, 5, "%");
  }
  atMost(`dots, ${speed}: frame p95 over none`, gap(p95), 1, "ms");
  atMost(
    `dots, ${speed}: heap added`,
    gap(({ heap }) => heap),
    3,
    "MB",
  );
  holds(`dots, ${speed}: layout shift`, shift === 0, figure(shift, 4), "0");
}
