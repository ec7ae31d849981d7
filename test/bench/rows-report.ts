/** Dots in lists beside the same pages without the extension, interleaved (performance.md sections 3 and 4). */
import { measureScroll, measureTable, ownJsOfScroll } from "./rows.ts";
import type { ScrollSample } from "./rows.ts";
import type { Stage } from "./stage.ts";
import { difference, figure, gapOf, median, print, quantile, spread } from "./table.ts";
import { atMost, holds } from "./targets.ts";

/** A frame that took longer than that (milliseconds) is seen. */
const LATE = 25;

export async function reportRows(stage: Stage, rounds: number, profile: boolean): Promise<void> {
  const ours = await stage.ours({ view: "lead", badges: true, open: false });
  const off = await stage.ours({ view: "lead", badges: false, open: false });
  const samples: Record<"none" | "off" | "ours", ScrollSample[]> = { none: [], off: [], ours: [] };
  const table: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    samples.none.push(await measureScroll(stage.chromes.none));
    samples.off.push(await measureScroll(off));
    samples.ours.push(await measureScroll(ours));
    table.push(await measureTable(ours));
  }
  const own = await ownJsOfScroll(ours);
  const all = Object.entries(samples);
  const row = (what: string, of: (sample: ScrollSample) => number, digits?: number): string[] => [
    what,
    ...all.map(([, some]) => spread(some.map(of), digits)),
    difference(samples.ours.map(of), samples.none.map(of), digits),
  ];
  const p95 = ({ gaps }: ScrollSample): number => quantile(gaps, 0.95);
  print(`Asana list, 1,000 rows scrolled over 180 frames (${String(rounds)} rounds, interleaved)`, [
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
  print("HubSpot list, 250 rows at once", [
    ["", "ms"],
    ["until every row on screen has its dot", spread(table)],
  ]);
  const gap = (of: (sample: ScrollSample) => number): number =>
    gapOf(samples.ours.map(of), samples.none.map(of));
  atMost("dots: own JavaScript of a scroll", own.ms, 30, "ms");
  const share = (100 * gap(({ task }) => task)) / median(samples.none.map(({ task }) => task));
  atMost("dots: main thread added by a scroll", share, 5, "%");
  atMost("dots: frame p95 over none", gap(p95), 1, "ms");
  atMost(
    "dots: heap added",
    gap(({ heap }) => heap),
    3,
    "MB",
  );
  atMost("dots: 250 rows dotted", median(table), 150, "ms", 0);
  const shift = Math.max(...samples.ours.map((sample) => sample.shift));
  holds("dots: layout shift", shift === 0, figure(shift, 4), "0");
}
