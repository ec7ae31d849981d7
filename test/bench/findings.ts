/** The findings engine in Node: its rules alone over pieces in memory, and what a change makes it look at again. */
import "fake-indexeddb/auto";
import {
  mkdtemp,
  readFile as readBytes,
  readFile as readText,
  rm,
  writeFile,
} from "node:fs/promises";
import { Session } from "node:inspector/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { build } from "vite";
import { readFile } from "../../utils/exchange/index.ts";
import type * as engine from "../../utils/findings/engine.ts";
import type * as facts from "../../utils/findings/facts.ts";
import type * as near from "../../utils/findings/neighbours.ts";
import type * as pass from "../../utils/findings/pass.ts";
import type * as profile from "../../utils/findings/profile.ts";
import type * as ruleList from "../../utils/findings/rules/index.ts";
import type * as evidence from "../../utils/fit/evidence.ts";
import type * as why from "../../utils/fit/why/read-why.ts";
import { readMainTarget } from "../../utils/model/link.ts";
import { Settings } from "../../utils/model/settings.ts";
import type * as actions from "../../utils/services/actions.ts";
import type * as amending from "../../utils/services/amend.ts";
import type * as desks from "../../utils/services/desk.ts";
import type { Desk } from "../../utils/services/desk.ts";
import type * as imports from "../../utils/services/imports.ts";
import type * as catching from "../../utils/services/review/catch-up.ts";
import { DIRTY_ALL } from "../../utils/store/schema.ts";
import type * as writing from "../../utils/store/write.ts";
import { groundFrom } from "../evaluate/evaluate.ts";
import { keyOf, knownOf, madePieces, rowsOf, SAMPLE } from "./findings-data.ts";

const TODAY = "2026-02-16";
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MODULES = [
  ...["engine", "facts", "neighbours", "pass", "profile", "rules/index"].map(
    (one) => `findings/${one}`,
  ),
  ...["fit/evidence", "fit/why/read-why", "store/write"],
  ...["actions", "amend", "desk", "imports", "review/catch-up"].map((one) => `services/${one}`),
];
type Engine = typeof engine &
  typeof facts &
  typeof near &
  typeof pass &
  typeof profile &
  typeof ruleList &
  typeof evidence &
  typeof why &
  typeof writing &
  typeof actions &
  typeof amending &
  typeof desks &
  typeof imports &
  typeof catching;

type Load = (exports: object, require: NodeJS.Require) => void;

/**
 * The engine as a bundle, as browsers get it, run past the loader of TypeScript, which wraps every function and halves
 * the speed. `fresh` gives it nothing remembered and nothing compiled each time.
 */
export async function bundle(
  modules: readonly string[] = MODULES,
): Promise<{ code: string; fresh(): Engine; remove(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), "throughline-bench-engine-"));
  const [entry, outDir] = [join(dir, "entry.ts"), join(dir, "out")];
  const lines = modules.map((one) => `export * from "${ROOT}utils/${one}.ts";`);
  await writeFile(entry, lines.join("\n"));
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ...{ ssr: entry, outDir, emptyOutDir: true, minify: false },
      rolldownOptions: { output: { format: "cjs", entryFileNames: "engine.cjs" } },
    },
  });
  const code = await readText(join(outDir, "engine.cjs"), "utf8");
  let times = 0;
  const fresh = (): Engine => {
    const filename = `engine-${String(++times)}.cjs`;
    const load = runInThisContext(`(exports, require) => {${code}\n}//${filename}`, {
      filename,
    }) as Load;
    const exports = {};
    load(exports, createRequire(entry));
    return exports as Engine;
  };
  return { code, fresh, remove: () => rm(dir, { recursive: true, force: true }) };
}

export interface Pure {
  pieces: number;
  findings: number;
  /** Milliseconds until the first piece is judged, nothing compiled and no word list ready */
  first: number;
  /** Whole passes, the first of them with nothing compiled: by the clock, and by the processor */
  wall: number[];
  processor: number[];
  /** Each piece alone */
  each: number[];
  /** Milliseconds of one pass by what they went into */
  parts: Record<"words" | "whys" | "facts" | "neighbours" | "rules", number>;
  /** Pieces that stand beside one piece */
  beside: number[];
}

const now = (): number => performance.now();

/** Passes over pieces in memory. */
export function measurePass(on: Engine, count: number, textWords: number, passes: number): Pure {
  const ground = (): ReturnType<typeof groundFrom> =>
    groundFrom(SAMPLE.flatMap(({ name, text }) => readFile(name, text).drafts));
  const known = madePieces(count, count + textWords, TODAY, textWords).map((one) =>
    knownOf(one, TODAY),
  );
  const start = now();
  on.passOver(ground(), known.slice(0, 1), [], TODAY);
  const first = now() - start;
  const [wall, processor]: [number[], number[]] = [[], []];
  let findings = 0;
  const strategy = ground();
  for (let at = 0; at < passes; at += 1) {
    const [from, used] = [now(), process.cpuUsage()];
    const passed = on.passOver(strategy, known, [], TODAY);
    wall.push(now() - from);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
    findings = passed.pieces.reduce((sum, one) => sum + one.findings.length, 0);
  }
  return { pieces: count, findings, first, wall, processor, ...takenApart(on, strategy, known) };
}

type Known = ReturnType<typeof knownOf>;

/** One more pass, step by step, as `passOver` does it. */
function takenApart(
  on: Engine,
  ground: ReturnType<typeof groundFrom>,
  known: readonly Known[],
): Pick<Pure, "each" | "parts" | "beside"> {
  const parts = { words: 0, whys: 0, facts: 0, neighbours: 0, rules: 0 };
  const each: number[] = [];
  const beside: number[] = [];
  const own = known.map((one) => {
    const read = now();
    on.evidenceOf(ground.lexicon, one.title, one.text);
    const reason = now();
    on.readWhy(readMainTarget(one.link)?.why ?? "", one.title, ground.names, ground.language);
    parts.words += reason - read;
    parts.whys += now() - reason;
    const from = now();
    const facts = on.ownFacts(ground, one, TODAY);
    const profile = on.profileOf(facts, one);
    each.push(now() - from);
    const again = now();
    const before = { ...one, reading: facts.reading };
    on.profileOf(on.ownFacts(ground, before, TODAY), before);
    parts.facts += now() - again;
    return { one, facts, profile };
  });
  const start = now();
  const neighbours = new on.Neighbours(own.map(({ profile }) => profile));
  parts.neighbours += now() - start;
  own.forEach(({ one, facts, profile }, at) => {
    const from = now();
    const others = neighbours.of(profile);
    const whole = on.withOthers(facts, others);
    const found = now();
    on.findingsFor(whole, on.setFor(ground, one.asset?.teamId), on.rules, []);
    parts.neighbours += found - from;
    parts.rules += now() - found;
    each[at] = (each[at] ?? 0) + now() - from;
    beside.push(others.length);
  });
  return { each, parts, beside };
}

/** Our functions by the milliseconds they take themselves, most first. */
export async function profiled(work: () => void): Promise<[string, number][]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  work();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const spent = new Map<string, number>();
  profile.samples?.forEach((id, at) => {
    const frame = names.get(id);
    const name = `${(frame?.functionName || "(anonymous)").slice(0, 60)}:${String((frame?.lineNumber ?? 0) + 1)}`;
    spent.set(name, (spent.get(name) ?? 0) + (profile.timeDeltas?.[at] ?? 0) / 1000);
  });
  return [...spent].sort((a, b) => b[1] - a[1]);
}

/** What was looked at again after a change, and of how many. */
export interface Looked {
  what: string;
  pieces: number;
  whole: boolean;
  ms: number;
}

/** How many pieces' rules run after each kind of change, in the real services on a store in memory. */
export async function countLooked(on: Engine, count: number): Promise<Looked[]> {
  const store = on.storeOpener();
  const desk: Desk = {
    db: store.open,
    now: () => new Date(`${TODAY}T12:00:00.000Z`),
    settings: () => Promise.resolve(Settings.parse({})),
    language: "en-GB",
    words: () => readBytes(new URL("../../public/fit/words.bin", import.meta.url)),
    sample: () => Promise.resolve(SAMPLE),
  };
  const sender = { from: "ours", url: "chrome-extension://bench/popup.html" } as const;
  const looked: Looked[] = [];
  const after = async (what: string, change: (operation: string) => Promise<unknown>) => {
    await change(crypto.randomUUID());
    const from = now();
    looked.push({ what, ...(await on.catchUp(desk)), ms: now() - from });
  };
  await on.loadSample(desk, crypto.randomUUID());
  const made = madePieces(count, 1, TODAY);
  const linked = made.filter(({ link }) => link?.main === "g-audit").length;
  const db = await desk.db();
  await after("everything is new", async () => {
    const { store: docs, done } = db.transaction("docs", "readwrite");
    for (const row of rowsOf(made)) void docs.put(row);
    await done;
    await db.put("local", { key: DIRTY_ALL });
  });
  const ours = IDBKeyRange.bound(keyOf(0), keyOf(count));
  const spoken = (await db.getAll("reviews", ours)).find(({ rules }) => rules.length > 0);
  const target = { key: keyOf(at(made, "live")) };
  await after("a piece: its status", (operation) =>
    on.setStatus(desk, { target, operation, status: "retired" }, sender),
  );
  await after("a piece: its reason", (operation) => {
    const choice = { goalId: "g-audit", personaId: "p-quality", why: "They ask for a template." };
    return on.link(
      desk,
      { target: { key: keyOf(at(made, "draft")) }, operation, ...choice },
      sender,
    );
  });
  await after("an answer", (operation) =>
    on.close(
      desk,
      {
        ...{ target: { key: spoken?.id ?? "" }, operation, rule: spoken?.rules[0] ?? "" },
        ...{ kind: "accepted", until: null },
      },
      sender,
    ),
  );
  await after(`a goal that ${linked} serve`, (operation) =>
    on.amend(desk, { operation, change: { what: "soThat", goalId: "g-audit", text: operation } }),
  );
  await after("a decision against something", (operation) =>
    on.commit(db, { id: operation, by: "you", at: desk.now().toISOString() }, async (writer) => {
      const [one] = await writer.readUnder("notdoing", "");
      if (one) await writer.put("notdoing", { ...one.body, why: operation });
    }),
  );
  await after("nothing", () => Promise.resolve());
  await store.close();
  return looked;
}

/** The place of a linked piece in the middle of the list. */
function at(made: ReturnType<typeof madePieces>, status: string): number {
  return made.findIndex(
    ({ asset, link }, place) => place > made.length / 2 && link && asset.status === status,
  );
}
