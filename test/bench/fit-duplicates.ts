/**
 * Near-duplicates: how many real revisions of pages are found and how many other pages are taken for one (fit.md, 6), and
 * what it costs among many pieces.
 */
import { serialize } from "node:v8";
import type * as neighbours from "../../utils/findings/neighbours.ts";
import type { Profile } from "../../utils/findings/profile.ts";
import type * as duplicates from "../../utils/fit/duplicates.ts";
import type * as lists from "../../utils/fit/languages/index.ts";
import type * as sketching from "../../utils/fit/sketch.ts";
import type * as cutting from "../../utils/fit/tokens.ts";
import { bundle } from "./findings.ts";
import {
  auroc,
  DATA,
  isCopy,
  madeTexts,
  pairsOf,
  readPages,
  recallAt,
} from "./fit-duplicates-pairs.ts";
import type { Pairs, Runs } from "./fit-duplicates-pairs.ts";
import { figure, median, print, spread, tails } from "./table.ts";
import { atMost, holds } from "./targets.ts";

const MODULES = [
  ...["duplicates", "languages/index", "sketch", "tokens"].map((one) => `fit/${one}`),
  "findings/neighbours",
];
type Engine = typeof duplicates &
  typeof lists &
  typeof sketching &
  typeof cutting &
  typeof neighbours;
const PIECES = 10_000;
const WORDS = 500;

function signed(on: Engine, text: string): sketching.Sketch {
  const { en } = on.languages;
  return on.sketchOf(on.tokensOf(on.plain(text), en), en);
}

function atLeast(what: string, value: number, least: number): void {
  holds(what, value >= least, figure(value, 3), figure(least, 3));
}

const SCORES = ["contained", "similarity"] as const;

function reportFound(on: Engine, pairs: Pairs): void {
  const { same, reused, different, boilerplate, left } = pairs;
  const rows: string[][] = [];
  for (const [name, dropped] of [
    ["boilerplate dropped", boilerplate],
    ["all runs", on.NO_BOILERPLATE],
  ] as const)
    for (const score of SCORES) {
      const of = (list: [Runs, Runs][]): number[] =>
        list.map(([one, other]) => on.likeness(one, other, dropped)[score]);
      const [yes, parts, no] = [of(same), of(reused), of(different)];
      const recalls = [recallAt(0.001, yes, no), recallAt(0.01, yes, no)];
      const figures = [auroc(yes, no), ...recalls, auroc(parts, no), recallAt(0.01, parts, no)];
      rows.push([`${score}, ${name}`, ...figures.map((one) => figure(one, 4))]);
      if (score === "contained" && dropped.size > 0) {
        atLeast("near-duplicates found at 0.1 % false alarms", recalls[0] ?? NaN, 0.96);
      }
    }
  print(
    `${same.length} revisions, ${different.length} pairs of pages of one section (${left} share half: left out), ${boilerplate.size} runs of boilerplate`,
    [["", "AUROC", "at 0.1 %", "at 1 %", "30 % re-used: AUROC", "at 1 %"], ...rows],
  );
  const share = (list: [Runs, Runs][], kins: readonly string[]): string => {
    const kin = list.map(([one, other]) => on.kinOf(on.likeness(one, other, boilerplate)));
    const count = kin.filter((one) => kins.includes(one)).length;
    return `${count} of ${list.length}`;
  };
  print("As the rules take them", [
    ["", "revisions", "30 % re-used", "different pages"],
    ...[["near"], ["near", "parts"]].map((kins) => [
      kins.join(" or "),
      ...[same, reused, different].map((list) => share(list, kins)),
    ]),
  ]);
}

const profileOf = (id: string, sketch: sketching.Sketch): Profile => ({
  ...{ id, title: "", status: "draft", createdOn: "2026-02-16", claims: {} },
  evidence: { language: "en", words: WORDS, title: [], titleRuns: [], sketch },
});

interface Cost {
  /** Milliseconds to cut all texts into words and sign them, by the clock; then to put them beside each other */
  sign: number;
  index: number;
  /** The processor's milliseconds for both */
  processor: number;
  /** Pieces like one: among those that share a key with it, and among all */
  queries: number[];
  scans: number[];
  bytes: { runs: number; sketch: number };
  /** The share of copies that were found by a shared key */
  found: number;
}

const now = (): number => performance.now();

/** Signing many pieces, putting them beside each other, and asking for those like one. */
export function measureCost(on: Engine, texts: readonly string[]): Cost {
  const [from, used] = [now(), process.cpuUsage()];
  const sketches = texts.map((text) => signed(on, text));
  const sign = now() - from;
  const profiles = sketches.map((sketch, at) => profileOf(String(at), sketch));
  const start = now();
  const beside = new on.Neighbours(profiles);
  const index = now() - start;
  const { user, system } = process.cpuUsage(used);
  const isNear = (one: Profile, other: Profile): boolean => {
    const [a, b] = [one.evidence.sketch.runs, other.evidence.sketch.runs];
    return one !== other && on.kinOf(on.likeness(a, b, beside.boilerplate)) === "near";
  };
  const asked = profiles
    .filter((_one, at) => isCopy(at))
    .map((one) => {
      const begun = now();
      const found = beside.of(one).some((other) => isNear(one, other));
      const answered = now();
      profiles.filter((other) => isNear(one, other));
      return { found, query: answered - begun, scan: now() - answered };
    });
  const size = (list: unknown[]): number => median(list.map((one) => serialize(one).length));
  return {
    ...{ sign, index, processor: (user + system) / 1000 },
    queries: asked.map(({ query }) => query),
    scans: asked.map(({ scan }) => scan),
    bytes: { runs: size(sketches.map(({ runs }) => runs)), sketch: size(sketches) },
    found: asked.filter(({ found }) => found).length / asked.length,
  };
}

function reportCost(costs: readonly Cost[]): void {
  const of = (which: "sign" | "index" | "processor"): number[] => costs.map((one) => one[which]);
  const queries = costs.flatMap((one) => one.queries);
  const scans = costs.flatMap((one) => one.scans);
  const heads = ["signed", "put beside", "both, processor", "one asked p50 / p95", "all compared"];
  print(`${PIECES} pieces of ${WORDS} words, in Node, ms, ${costs.length} rounds`, [
    ["", ...heads],
    [
      "median (min-max)",
      ...(["sign", "index", "processor"] as const).map((which) => spread(of(which), 0)),
      ...[tails(queries, 2), tails(scans, 1)],
    ],
  ]);
  const [{ bytes, found } = { bytes: { runs: NaN, sketch: NaN }, found: NaN }] = costs;
  const copies = `of ${PIECES / 100} copies ${figure(found * 100, 0)} % share a key with theirs`;
  console.log(`Stored, bytes: ${bytes.runs} of runs, ${bytes.sketch} with stems; ${copies}`);
  const all = `${PIECES} pieces signed and put beside each other`;
  atMost(`${all}, by the processor`, median(of("processor")), 4000, "ms", 0);
  atMost(`one piece among ${PIECES}: those like it`, median(queries), 5, "ms", 2);
}

export async function reportDuplicates(rounds: number): Promise<void> {
  const engine = await bundle(MODULES);
  try {
    const on = engine.fresh() as unknown as Engine;
    const runsOf = (text: string): Runs => signed(on, text).runs;
    const data = readPages();
    if (data) reportFound(on, pairsOf(data, runsOf, on.boilerplateOf));
    else console.log(`\nNo pages to compare: ${DATA.pathname} is not here`);
    const texts = madeTexts(PIECES, WORDS);
    reportCost(Array.from({ length: Math.min(3, rounds) }, () => measureCost(on, texts)));
  } finally {
    await engine.remove();
  }
}
