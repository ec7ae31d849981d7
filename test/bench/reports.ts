/** The other sections: sizes, panel, typing, navigation, lookups. Each measures, prints and judges. */
import { measureLookups, measureMemory } from "./lookup.ts";
import type { Lookups } from "./lookup.ts";
import { COLD_TIMES, measureColdNavigation, measureNavigation } from "./navigation.ts";
import type { Navigation } from "./navigation.ts";
import { measureClicks, measureColdLoads } from "./panel.ts";
import type { Opening } from "./panel.ts";
import { partsInPage, sizes } from "./sizes.ts";
import { NAMES, PAGES, VARIANTS } from "./stage.ts";
import type { Stage, Variant } from "./stage.ts";
import { figure, median, print, quantile, spread, tails } from "./table.ts";
import { atMost, holds } from "./targets.ts";
import { measureOwnJs, measureTyping } from "./typing.ts";
import type { Typed } from "./typing.ts";

const kilo = (bytes: number): string => figure(bytes / 1000);

export async function reportSizes(stage: Stage): Promise<void> {
  const found = sizes(stage.build);
  print("Sizes, kB", [
    ["", "files", "raw", "gz -9"],
    ...found.map(({ name, files, raw, gz }) => [name, String(files), kilo(raw), kilo(gz)]),
  ]);
  const parts = await partsInPage(stage.chromes.closed);
  console.log(`In the host page while the panel is closed: ${parts.join(", ") || "nothing"}`);
  atMost("kB in the page, raw", (found[0]?.raw ?? NaN) / 1000, 30, "kB");
  atMost("kB in the page, gz", (found[0]?.gz ?? NaN) / 1000, 10, "kB");
  const rest = parts.filter((part) => !part.startsWith("script /content-scripts/"));
  holds("anything else in the page before the panel", rest.length === 0, rest.join(" "), "nothing");
}

export async function reportPanel(stage: Stage, rounds: number): Promise<void> {
  const { closed, open } = stage.chromes;
  const clicks = await measureClicks(closed, "docs", rounds);
  const docs = await measureColdLoads(open, "docs", rounds);
  const list = await measureColdLoads(open, "list", rounds);
  const row = (name: string, { usable, readable }: Opening, target: string): string[] => [
    name,
    spread(usable, 0),
    spread(readable, 0),
    target,
  ];
  print(`Until the panel can be read, ms, ${rounds} rounds, median (min-max)`, [
    ["", "usable", "painted", "target"],
    row("click on the tab, worker running", clicks.warm, "80"),
    row("click on the tab, worker stopped", clicks.cold, "200"),
    row("Docs with the panel left open, worker stopped", docs.panel, "300"),
    row("Asana with the panel left open, worker stopped", list.panel, "260"),
  ]);
  atMost("click to readable panel", median(clicks.warm.readable), 80, "ms", 0);
  atMost("the same, worker stopped", median(clicks.cold.readable), 200, "ms", 0);
  const cold = "navigation to usable panel, worker stopped";
  atMost(`${PAGES.docs.name}: ${cold}`, median(docs.panel.usable), 300, "ms", 0);
  atMost(`${PAGES.list.name}: ${cold}`, median(list.panel.usable), 260, "ms", 0);
}

async function typeInRounds(stage: Stage, rounds: number): Promise<Record<Variant, Typed[]>> {
  const seen: Record<Variant, Typed[]> = { none: [], frame: [], closed: [], open: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const variant of VARIANTS) seen[variant].push(await measureTyping(stage.chromes[variant]));
  return seen;
}

export async function reportTyping(stage: Stage, rounds: number): Promise<void> {
  const seen = await typeInRounds(stage, rounds);
  const own: Partial<Record<Variant, { typing: number; idle: number }>> = {
    closed: await measureOwnJs(stage.chromes.closed),
    open: await measureOwnJs(stage.chromes.open),
  };
  const keys = (variant: Variant): number[] => seen[variant].flatMap((one) => one.keys);
  const row = (variant: Variant): string[] => [
    NAMES[variant],
    tails(keys(variant)),
    tails(
      seen[variant].flatMap(({ events }) => events),
      0,
    ),
    spread(
      seen[variant].map(({ cpu }) => cpu),
      0,
    ),
    figure(own[variant]?.typing ?? NaN, 2),
    figure(own[variant]?.idle ?? NaN, 2),
  ];
  const head = ["key to paint p50 / p95", "Event Timing", "processor ms", "own JS ms", "own idle"];
  print(`Typing 80 keys in the Docs replica, ${rounds} rounds; own JS also over 2 idle seconds`, [
    ["", ...head],
    ...VARIANTS.map(row),
  ]);
  for (const variant of ["closed", "open"] as const) {
    const ratio = quantile(keys(variant), 0.95) / quantile(keys("none"), 0.95);
    const { typing, idle } = own[variant] ?? { typing: NaN, idle: NaN };
    atMost(`typing, ${NAMES[variant]}: p95 to none's (noise: 10 %)`, ratio, 1.1, "x", 2);
    atMost(`typing, ${NAMES[variant]}: own JS`, typing, 1, "ms", 2);
    atMost(`idle 2 s, ${NAMES[variant]}: own JS`, idle, 0.5, "ms", 2);
  }
}

export async function reportNavigation(stage: Stage): Promise<void> {
  const seen = {} as Record<Variant, Navigation>;
  for (const variant of VARIANTS) seen[variant] = await measureNavigation(stage.chromes[variant]);
  const cold = await measureColdNavigation(stage.chromes.open);
  const bare = seen.none;
  print("50 changes from task to task inside Asana", [
    ["", "host processor ms", "over none", "scripts ms", "panel p50 / p95 ms", "not in time"],
    ...VARIANTS.map((variant) => {
      const { cpu, script, warm, missed } = seen[variant];
      const panel = variant === "open" ? [tails(warm), String(missed)] : ["", ""];
      const over = figure(cpu - bare.cpu, 0);
      return [NAMES[variant], figure(cpu, 0), over, figure(script, 0), ...panel];
    }),
    ["ours, open, worker stopped", "", "", "", tails(cold), String(COLD_TIMES - cold.length)],
  ]);
  const { warm } = seen.open;
  atMost("in-app change to the right panel, p50", quantile(warm, 0.5), 25, "ms");
  atMost("in-app change to the right panel, p95", quantile(warm, 0.95), 50, "ms");
  atMost("the same, worker stopped, p50", median(cold), 120, "ms");
  const over = (variant: Variant): number => seen[variant].cpu - bare.cpu;
  const frame = Math.max(0, over("frame"));
  atMost("50 changes, panel closed, host's main thread over none", over("closed"), frame, "ms", 0);
  atMost("50 changes, panel open, host's main thread over none", over("open"), frame, "ms", 0);
}

export async function reportLookups(stage: Stage, million: boolean): Promise<void> {
  const chrome = await stage.ours({ open: true });
  const counts = [1000, 100_000, ...(million ? [1_000_000] : [])];
  const memory: string[][] = [];
  const found = await measureLookups(chrome, counts, async (count) => {
    if (count > 100_000) return;
    const { pss, worker, panel } = await measureMemory(chrome);
    memory.push([
      `${count.toLocaleString("en")} links`,
      figure(pss),
      figure(worker),
      figure(panel),
    ]);
    if (count === 100_000) atMost("extension process with 100k links, PSS", pss, 60, "MB", 0);
  });
  printLookups(found);
  print("Memory with a panel open in Docs, MB", [
    ["", "extension process PSS", "worker heap", "panel heap"],
    ...memory,
  ]);
}

function printLookups(found: readonly Lookups[]): void {
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return;
  const ratio = (one: Lookups, of: "bare" | "asked"): number => median(one[of]) / median(first[of]);
  print("One piece among many, 200 lookups, ms", [
    ["links", "filled in s", "bare get p50 / p95", "to 1k", "context p50 / p95", "to 1k"],
    ...found.map((one) => [
      one.count.toLocaleString("en"),
      figure(one.fillSeconds),
      tails(one.bare, 2),
      figure(ratio(one, "bare"), 2),
      tails(one.asked),
      figure(ratio(one, "asked"), 2),
    ]),
  ]);
  const many = last.count.toLocaleString("en");
  atMost(`context of one piece, ${many} links to 1,000`, ratio(last, "asked"), 1.2, "x", 2);
}
