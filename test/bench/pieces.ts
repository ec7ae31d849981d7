/** A hundred thousand pieces in the table: until rows show, until all are there, filter, sort, a change to a thousand. */
import { DATABASE } from "../../utils/store/open.ts";
import type { Chrome } from "./chrome.ts";
import { keyOf, madePieces, rowsOf } from "./findings-data.ts";
import { extensionPss } from "./processes.ts";
import { ourPage, workerTarget } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { figure, median, print, quantile, spread } from "./table.ts";
import { heapOf, openTab, pause, PIECES, STORE } from "./tab.ts";
import type { Tab } from "./tab.ts";
import { atMost } from "./targets.ts";

const STORED = 60_000;
const MET = 40_000;
const AT_ONCE = 2000;
const CHANGED = 1000;
const MB = 1e6;
/** Milliseconds to wait for anything */
const LATEST = 120_000;

export async function reportPieces(stage: Stage, rounds: number): Promise<void> {
  const chrome = await stage.ours({ open: false });
  await fill(chrome);
  const loads = [];
  for (let round = 0; round < rounds; round += 1) loads.push(await measureLoad(chrome));
  print(`The table of ${String(STORED + MET)} pieces (40,000 of them only met), ms`, [
    ["", "median (least-most)"],
    [
      "until the first rows show",
      spread(
        loads.map((one) => one.first),
        0,
      ),
    ],
    [
      "until all are there",
      spread(
        loads.map((one) => one.all),
        0,
      ),
    ],
    [
      "filter by goal",
      spread(
        loads.flatMap((one) => one.filter),
        0,
      ),
    ],
    [
      "search for a word",
      spread(
        loads.flatMap((one) => one.search),
        0,
      ),
    ],
    [
      "sort by a column, the first time",
      spread(
        loads.flatMap((one) => one.sort),
        0,
      ),
    ],
    [
      "sort the other way",
      spread(
        loads.flatMap((one) => one.again),
        0,
      ),
    ],
    ["memory: page, MB", spread(loads.map((one) => one.heap))],
    [
      "memory: all of ours, MB",
      spread(
        loads.map((one) => one.pss),
        0,
      ),
    ],
  ]);
  const bulk = await measureBulk(chrome);
  print(`One goal for ${String(CHANGED)} pieces, ms`, [
    ["", "all", "others wait p50", "p95", "longest"],
    ...bulk.map(({ what, ms, waits }) => [
      what,
      figure(ms, 0),
      ...[0.5, 0.95, 1].map((share) => figure(quantile(waits, share))),
    ]),
  ]);
  atMost("100,000 pieces: first rows", median(loads.map((one) => one.first)), 300, "ms", 0);
  atMost("100,000 pieces: filter", median(loads.flatMap((one) => one.filter)), 100, "ms", 0);
  atMost("100,000 pieces: sort", median(loads.flatMap((one) => one.sort)), 100, "ms", 0);
  const change = bulk.find(({ what }) => what === "set");
  atMost("change 1,000: others wait, p95", quantile(change?.waits ?? [], 0.95), 50, "ms");
}

async function fill(chrome: Chrome): Promise<void> {
  const page = await ourPage(chrome);
  await page.run(`${STORE};${PIECES};0`);
  const made = madePieces(STORED, 7, new Date().toISOString().slice(0, 10));
  await page.run(`__bench.settled("${DATABASE}")`);
  for (let at = 0; at < STORED; at += AT_ONCE) {
    const some = made.slice(at, at + AT_ONCE);
    await page.run(`__bench.put("${DATABASE}", ${JSON.stringify(rowsOf(some))})`);
    // Running every rule is another section's matter.
    await page.run(`__pieces.reviewed(${JSON.stringify(some.map(({ asset }) => asset.id))})`);
  }
  await page.run(`__pieces.met(${String(MET)})`);
  await page.close();
}

interface Load {
  first: number;
  all: number;
  filter: number[];
  search: number[];
  sort: number[];
  again: number[];
  heap: number;
  pss: number;
}

async function measureLoad(chrome: Chrome): Promise<Load> {
  const host = await ourPage(chrome);
  const origin = String(await host.run("location.origin"));
  await host.close();
  const tab = await openTab(chrome, { probe: false });
  try {
    await tab.goto(`${origin}/popup.html`);
    await tab.run(`location.href = "/workspace.html#/pieces"`).catch(() => undefined);
    const first = await since(tab, `document.querySelectorAll("[data-piece]").length > 0`);
    await tab.run(`${PIECES};0`);
    const all = await since(
      tab,
      `__pieces.whole() && __pieces.rows() > ${String(STORED + MET - 1)}`,
    );
    await pause(1500);
    const run = async (what: string): Promise<number> =>
      (await tab.run(`__pieces.${what}`)) as number;
    const filter = [await run(`choose("Goal", "g-audit")`), await run(`choose("Goal", "")`)];
    const search = [await run(`search("quality")`), await run(`search("")`)];
    const [sort, again]: number[][] = [[], []];
    for (const name of ["Reader", "Owner", "Live or seen", "Title"]) {
      sort?.push(await run(`sort("${name}")`));
      again?.push(await run(`sort("${name}")`));
    }
    const heap = await heapOf(tab);
    const pss = await extensionPss(chrome);
    return { first, all, filter, search, sort: sort ?? [], again: again ?? [], heap, pss };
  } finally {
    await tab.close();
  }
}

/** Milliseconds since the page's own start until something holds. */
async function since(tab: Tab, holds: string): Promise<number> {
  const look = `location.pathname === "/workspace.html" && (${holds}) ? performance.now() : null`;
  const end = Date.now() + LATEST;
  while (Date.now() < end) {
    const at = await tab.run(look).catch(() => null);
    if (typeof at === "number") return at;
    await pause(20);
  }
  throw new Error(`waited in vain for ${holds}`);
}

interface Bulk {
  what: string;
  ms: number;
  waits: number[];
}

/** The messages the page sends for a thousand pieces, and what others wait meanwhile. */
async function measureBulk(chrome: Chrome): Promise<Bulk[]> {
  const page = await ourPage(chrome);
  await page.run(`${STORE};0`);
  const keys = JSON.stringify(Array.from({ length: CHANGED }, (_, at) => keyOf(at * 7)));
  const operation = crypto.randomUUID();
  const parts = `for (let from = 0; from < ${String(CHANGED)}; from += 100)`;
  const set = `(async () => { ${parts} await __bench.ask("changeMany", { operation: "${operation}", from,
    keys: ${keys}.slice(from, from + 100), change: { goalId: "g-expand" }, over: true, more: true }); })()`;
  const back = `(async () => { ${parts} await __bench.ask("undoMany", { operation: "${crypto.randomUUID()}",
    undone: "${operation}", from, count: 100, more: true }); })()`;
  const found: Bulk[] = [];
  for (const [what, work] of [
    ["nothing, for 2 s", "__bench.sleep(2000)"],
    ["set", set],
    ["taken back", back],
  ] as const) {
    const seen = (await page.run(`__bench.beside(() => ${work})`)) as {
      ms: number;
      refused: number[];
    };
    found.push({ what, ms: seen.ms, waits: seen.refused });
  }
  const worker = await workerTarget(chrome);
  if (worker !== null) {
    const session = await chrome.attach(worker);
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    console.log(`  worker's heap afterwards: ${figure(usedSize / MB)} MB`);
    await session.detach();
  }
  await page.close();
  return found;
}
