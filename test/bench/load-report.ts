/** Measures page loads in interleaved rounds and prints one table per page. */
import { measureLoad } from "./load.ts";
import type { LoadSample } from "./load.ts";
import { ownJsOfLoad } from "./profile.ts";
import type { OwnJs } from "./profile.ts";
import { NAMES, PAGES, VARIANTS } from "./stage.ts";
import type { PageName, Stage, Variant } from "./stage.ts";
import { difference, figure, gapOf, median, print, spread } from "./table.ts";
import { atMost, holds } from "./targets.ts";

type Samples = Record<Variant, LoadSample[]>;

const METRICS: readonly [keyof LoadSample, string, number?][] = [
  ["cpu", "main thread, processor ms"],
  ["task", "main thread, task ms"],
  ["script", "of it scripts ms"],
  ["longTasks", "tasks over 50 ms"],
  ["longest", "longest task ms"],
  ["heap", "JS heap MB", 2],
  ["shift", "layout shift", 4],
  ["tabThere", "tab exists ms"],
  ["tabShown", "tab painted ms"],
  ["usable", "panel usable ms"],
  ["readable", "panel painted ms"],
];

/** The pages the targets name get every round, the others a third of them. */
const MAIN: readonly PageName[] = ["docs", "list"];

export async function reportLoads(stage: Stage, rounds: number): Promise<void> {
  for (const page of Object.keys(PAGES) as PageName[]) {
    const main = MAIN.includes(page);
    const samples = await measure(stage, page, main ? rounds : Math.max(1, Math.floor(rounds / 3)));
    printLoads(page, samples);
    if (main) judge(page, samples);
  }
}

async function measure(stage: Stage, page: PageName, rounds: number): Promise<Samples> {
  const samples: Samples = { none: [], frame: [], closed: [], open: [] };
  for (let round = 0; round < rounds; round += 1) {
    // Every round starts with another variant: none always follows the same neighbour's heat.
    for (let at = 0; at < VARIANTS.length; at += 1) {
      const variant = VARIANTS[(round + at) % VARIANTS.length] ?? "none";
      samples[variant].push(await measureLoad(stage.chromes[variant], PAGES[page].at));
    }
  }
  return samples;
}

const of = (samples: readonly LoadSample[], metric: keyof LoadSample): number[] =>
  samples.map((one) => one[metric]);

/** What we cost on top of the bare page, in units of what the empty frame costs on top of it. */
function inFrames(samples: Samples, metric: keyof LoadSample): number {
  const over = (variant: Variant): number =>
    gapOf(of(samples[variant], metric), of(samples.none, metric));
  // Under 3 ms the frame's own cost is noise, and so would be any multiple of it.
  return metric !== "heap" && over("frame") < 3 ? NaN : over("open") / over("frame");
}

function printLoads(page: PageName, samples: Samples): void {
  const { none, frame, closed, open } = samples;
  const rows = METRICS.map(([metric, name, digits]) => {
    const timed = ["tabThere", "tabShown", "usable", "readable"].includes(metric);
    const ratio = timed
      ? median(of(closed, metric)) / median(of(frame, metric))
      : inFrames(samples, metric);
    return [
      name,
      ...VARIANTS.map((variant) => spread(of(samples[variant], metric), digits)),
      difference(of(closed, metric), of(none, metric), digits),
      difference(of(open, metric), of(none, metric), digits),
      difference(of(frame, metric), of(none, metric), digits),
      metric === "shift" || metric.startsWith("long") ? "" : figure(ratio, 2),
    ];
  });
  print(`${PAGES[page].name}: load, ${none.length} rounds, median (min-max)`, [
    ["", ...VARIANTS.map((one) => NAMES[one]), "closed-none", "open-none", "frame-none", "ratio*"],
    ...rows,
  ]);
  console.log("* (open - none) / (frame - none); for times of the tab, closed / frame");
}

function judge(page: PageName, samples: Samples): void {
  const { none, frame, closed, open } = samples;
  const name = PAGES[page].name;
  const over = gapOf(of(closed, "cpu"), of(none, "cpu"));
  atMost(`${name}: load, panel closed, over none`, over, 5, "ms");
  atMost(`${name}: load, panel open, in empty frames`, inFrames(samples, "cpu"), 1.5, "x", 2);
  const tab = median(of(closed, "tabShown")) / median(of(frame, "tabShown"));
  atMost(`${name}: first visible tab to the empty frame's`, tab, 1.2, "x", 2);
  const usable = page === "docs" ? 200 : 180;
  atMost(`${name}: navigation to usable panel`, median(of(open, "usable")), usable, "ms", 0);
  const heap = gapOf(of(closed, "heap"), of(none, "heap"));
  atMost(`${name}: JS heap in the page`, heap, 0.4, "MB", 2);
  const shift = Math.max(...of(closed, "shift"), ...of(open, "shift"));
  const bare = Math.max(...of(none, "shift"));
  holds(`${name}: layout shift`, shift <= bare, figure(shift, 4), `none's ${figure(bare, 4)}`);
}

/** Our own JavaScript over a load, by the profiler. */
export async function reportOwnLoad(stage: Stage, functions: boolean): Promise<void> {
  const rows: string[][] = [];
  for (const page of MAIN)
    for (const variant of ["frame", "closed", "open"] as const) {
      const own = await ownJsOfLoad(stage.chromes[variant], PAGES[page].at);
      rows.push([`${PAGES[page].name}, ${NAMES[variant]}`, figure(own.ms)]);
      if (functions) rows.push(...top(own));
    }
  print("Own JavaScript over a load and two seconds, ms under the profiler", [
    ["", "own ms"],
    ...rows,
  ]);
}

function top({ functions }: OwnJs): string[][] {
  return functions.slice(0, 8).map(([name, ms]) => [`    ${name}`, figure(ms)]);
}
