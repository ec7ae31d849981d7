/** The section on fit: how well the engine tells what drafts speak for, and how fast, in Node and in the browser. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { readWhy } from "../../utils/fit/why/read-why.ts";
import { bundle } from "./findings.ts";
import { DATA, readSet, SETS, tell, tellDrift } from "./fit-sets.ts";
import type { TextSet, Told } from "./fit-sets.ts";
import { MODULES } from "./fit-speed.ts";
import type { Engine, measureSpeed, Speed, Task } from "./fit-speed.ts";
import { ourPage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { figure, print, quantile, spread, tails } from "./table.ts";
import { atMost, holds } from "./targets.ts";

const WORDS = 10_000;
const PIECES = 10_000;
const FILE = new URL("../../public/fit/words.bin", import.meta.url);

export async function reportFit(stage: Stage): Promise<void> {
  reportSize();
  if (!existsSync(fileURLToPath(DATA))) {
    console.log(
      "The benchmark texts (../shared/data/bench) are not here: quality is not measured.",
    );
    return;
  }
  const sets = SETS.map(readSet);
  reportQuality(sets);
  reportWhys();
  const [, posts] = sets;
  if (posts) await reportSpeed(stage, taskFrom(posts));
}

const percent = (share: number): string => figure(share * 100, 1);
const mean = (list: readonly number[]): number =>
  list.reduce((sum, one) => sum + one, 0) / list.length;

function atLeast(what: string, value: number, least: number): void {
  holds(what, value >= least, figure(value, 3), figure(least, 3));
}

function reportQuality(sets: readonly TextSet[]): void {
  const ways: [string, Told[]][] = [
    ["title and text", sets.map((set) => tell(set, false, false))],
    ["title only", sets.map((set) => tell(set, true, false))],
    ["20 links per class", sets.map((set) => tell(set, false, true))],
  ];
  print(
    "First right / among first three / none told apart (AUROC) / one click: offered, right; %",
    [
      ["", ...SETS, "mean"],
      ...ways.map(([name, told]) => [
        name,
        ...told.map(
          (one) =>
            `${percent(one.first)} / ${percent(one.firstThree)} / ${figure(one.none, 3)} / ${percent(one.offered)}, ${percent(one.right)}`,
        ),
        `${percent(mean(told.map(({ first }) => first)))} / ${percent(mean(told.map(({ firstThree }) => firstThree)))} / ${figure(mean(told.map(({ none }) => none)), 3)}`,
      ]),
    ],
  );
  const [whole = [], titles = [], linked = []] = ways.map(([, told]) => told);
  const of = (told: Told[], which: keyof Told): number => mean(told.map((one) => one[which]));
  atLeast("first right, title and text", of(whole, "first"), 0.82);
  atLeast("among the first three", of(whole, "firstThree"), 0.95);
  atLeast("none of these told apart", of(whole, "none"), 0.87);
  atLeast("first right, 20 links per class", of(linked, "first"), 0.86);
  atLeast("among the first three, 20 links per class", of(linked, "firstThree"), 0.96);
  atLeast("first right, title only", of(titles, "first"), 0.68);
  const drift = sets.map(tellDrift);
  print("Moved away from its link, %", [
    ["", ...SETS],
    ["false alarms", ...drift.map(({ alarms }) => percent(alarms))],
    ["wrong links found", ...drift.map(({ found }) => percent(found))],
  ]);
  atMost("moved away: false alarms", mean(drift.map(({ alarms }) => alarms)) * 100, 5, "%");
  atLeast("moved away: wrong links found", mean(drift.map(({ found }) => found)), 0.8);
}

function reportWhys(): void {
  const lines = JSON.parse(readFileSync(new URL("why.json", DATA), "utf8")) as {
    weak: string[];
    good: string[];
  };
  const names = { sellers: [], seniors: [], rivals: [], personas: [], kpis: [] };
  const kindOf = (text: string): string => readWhy(text, "", names, "en").kind;
  const flagged = lines.weak.filter((text) => kindOf(text) !== "strategy").length;
  const wrong = lines.good.filter((text) => !["strategy", "unclear"].includes(kindOf(text))).length;
  print("Reasons", [
    ["", "of", ""],
    ["weak ones called weak or unclear", String(lines.weak.length), String(flagged)],
    ["good ones called weak", String(lines.good.length), String(wrong)],
  ]);
}

function taskFrom({ docs, strategy }: TextSet): Task {
  const drafts: string[] = [];
  let [text, count] = ["", 0];
  for (const doc of docs) {
    text += `\n${doc.text}`;
    count += doc.text.split(/\s+/).length;
    if (count < WORDS) continue;
    drafts.push(text.split(/(?<=[.!?])\s+/).join("\n"));
    [text, count] = ["", 0];
  }
  const paragraphs = docs.flatMap(({ title, text: whole }) =>
    whole.split(/\n\s*\n/).map((part) => ({ title, text: part.slice(0, 600) })),
  );
  const pieces = Array.from({ length: PIECES }, (_, at) => {
    const { title = "", text: part = "" } = paragraphs[at % paragraphs.length] ?? {};
    return { title: `${title} ${String(at)}`, text: `${part} ${String(at)}`, linked: {} };
  });
  return { strategy, drafts: drafts.slice(0, 12), pieces };
}

async function reportSpeed(stage: Stage, task: Task): Promise<void> {
  const made = await bundle(MODULES);
  try {
    const bytes = readFileSync(FILE);
    const engine = made.fresh() as unknown as Engine & { measureSpeed: typeof measureSpeed };
    const node = engine.measureSpeed(engine, bytes, task);
    const page = await ourPage(await stage.ours({ open: true }));
    const there = (await page.run(`(async () => {
      const exports = {};
      ((exports) => {${made.code}\n})(exports);
      const bytes = new Uint8Array(await (await fetch("/fit/words.bin")).arrayBuffer());
      return exports.measureSpeed(exports, bytes, ${JSON.stringify(task)});
    })()`)) as Speed;
    await page.close();
    printSpeed([
      ["Node", node],
      ["the browser", there],
    ]);
    const sum = (text: string): string =>
      createHash("sha256").update(text).digest("hex").slice(0, 12);
    holds(
      "the same in Node and the browser",
      node.said === there.said,
      sum(there.said),
      sum(node.said),
    );
  } finally {
    await made.remove();
  }
}

function printSpeed(runs: readonly [string, Speed][]): void {
  print("Drafts of 10,000 words against 17 goals, ms", [
    [
      "",
      "first use",
      "warming",
      "new",
      "again",
      "one edit p50 / p95",
      "10,000 pieces learned from",
    ],
    ...runs.map(([where, { first, warm, fresh, again, edits, learned }]) => [
      ...[where, figure(first, 0), figure(warm, 0), spread(fresh, 0), spread(again, 0)],
      ...[tails(edits), figure(learned, 0)],
    ]),
  ]);
  const there = runs.at(-1)?.[1];
  if (!there) return;
  atMost("first use of the engine", there.first, 150, "ms");
  atMost("10,000 words, new, p50", quantile(there.fresh, 0.5), 50, "ms");
  atMost("10,000 words, again, p50", quantile(there.again, 0.5), 20, "ms");
  atMost("10,000 words, one edit, p95", quantile(there.edits, 0.95), 5, "ms");
  atMost("10,000 pieces learned from", there.learned, 4000, "ms");
}

function reportSize(): void {
  const build = new URL("../../.output/chrome-mv3/", import.meta.url);
  const zipped = (file: URL): number => gzipSync(readFileSync(file), { level: 9 }).length / 1024;
  const data = readdirSync(new URL("fit/", build))
    .map((name) => zipped(new URL(`fit/${name}`, build)))
    .reduce((sum, one) => sum + one, 0);
  const code = zipped(new URL("background.js", build));
  print("Size, kB zipped", [
    ["data of the engine", "all code of the background"],
    [figure(data, 0), figure(code, 0)],
  ]);
  atMost("data and code of the engine, the whole background counted", data + code, 1200, "kB", 0);
}
