/** The findings engine in the background of a real browser, while somebody asks it for something else. */
import { DATABASE } from "../../utils/store/open.ts";
import type { Chrome } from "./chrome.ts";
import { keyOf, madePieces, rowsOf } from "./findings-data.ts";
import { ask, ourPage, stopWorker } from "./stage.ts";
import { figure } from "./table.ts";
import { STORE } from "./tab.ts";
import type { Tab } from "./tab.ts";

/** Milliseconds of some work, and how long others waited for an answer meanwhile. */
export interface Beside {
  ms: number;
  settings: number[];
  refused: number[];
}

export interface Background {
  pieces: number;
  findings: number;
  /** Nobody at work: what the same questions wait */
  idle: Beside[];
  /** All pieces, none read before, then all read before; without and with the answer for the review page */
  first: Beside[];
  again: Beside[];
  firstAnswered: Beside[];
  againAnswered: Beside[];
  /** The answer for the review page when nothing has changed */
  answer: Beside[];
  changes: Record<"piece" | "reason" | "answer" | "goal", Change[]>;
  /** The context of one piece: worker running, and worker stopped */
  context: { warm: number[]; cold: number[] };
}

/** Milliseconds until a change is stored and answered, until the rules have looked again, and of the next `review`. */
export interface Change {
  stored: number;
  looked: number;
  review: number;
}

const AT_ONCE = 1000;
const CONTEXTS = 200;
const WHY = "Quality managers ask us for a template before they ask for a price.";

export async function measureBackground(
  chrome: Chrome,
  count: number,
  rounds: number,
): Promise<Background> {
  const page = await ourPage(chrome);
  await page.run(`${STORE};0`);
  const made = madePieces(count, 1, new Date().toISOString().slice(0, 10));
  for (let at = 0; at < count; at += AT_ONCE) {
    const rows = JSON.stringify(rowsOf(made.slice(at, at + AT_ONCE)));
    await page.run(`__bench.put("${DATABASE}", ${rows})`);
  }
  const seen: Omit<Background, "pieces" | "findings" | "changes" | "context"> = {
    ...{ idle: [], first: [], again: [], firstAnswered: [], againAnswered: [], answer: [] },
  };
  for (let round = 0; round < rounds; round += 1) {
    seen.first.push(await passed(chrome, page, true, LOOK));
    seen.again.push(await passed(chrome, page, false, LOOK));
    seen.firstAnswered.push(await passed(chrome, page, true, REVIEW));
    seen.againAnswered.push(await passed(chrome, page, false, REVIEW));
    seen.answer.push(await beside(page, REVIEW));
    seen.idle.push(await beside(page, "__bench.sleep(2000)"));
  }
  const found = (await page.run(
    `__bench.ask("review", {}).then((one) => [one.looked, one.pieces.length])`,
  )) as [number, number];
  const changes = await measureChanges(page, made, rounds);
  const context = await measureContexts(chrome, page, count);
  // Last and once: much rests on a goal.
  const operation = crypto.randomUUID();
  const change = { what: "soThat", goalId: "g-audit", text: operation };
  changes.goal.push(await changed(page, "amend", { operation, change }));
  await page.close();
  return { pieces: found[0], findings: found[1], ...seen, changes, context };
}

const SETTLED = `__bench.settled("${DATABASE}")`;
/** Any change makes the background look again; this one changes nothing else. */
const LOOK = `__bench.ask("saveSettings", {}).then(() => ${SETTLED})`;
const REVIEW = `__bench.ask("review", {}).then(() => 0)`;

/** One pass over everything by a worker that has just started, as on the first page of a day. */
async function passed(
  chrome: Chrome,
  page: Tab,
  nothingRead: boolean,
  work: string,
): Promise<Beside> {
  await page.run(`__bench.stale("${DATABASE}", ${String(nothingRead)})`);
  await stopWorker(chrome);
  await ask(page, "settings", {});
  return beside(page, work);
}

async function beside(page: Tab, work: string): Promise<Beside> {
  const seen = (await page.run(`__bench.beside(() => ${work})`)) as Beside;
  console.log(`  ${figure(seen.ms / 1000)} s`);
  return seen;
}

async function measureChanges(
  page: Tab,
  made: ReturnType<typeof madePieces>,
  rounds: number,
): Promise<Background["changes"]> {
  const changes: Background["changes"] = { piece: [], reason: [], answer: [], goal: [] };
  const linked = made.flatMap(({ asset, link }, at) =>
    link && asset.status === "draft" ? [at] : [],
  );
  const target = (share: number): { key: string } => ({
    key: keyOf(linked[Math.floor(linked.length * share)] ?? 0),
  });
  for (let round = 0; round < rounds; round += 1) {
    const share = (round + 0.3) / rounds;
    const operation = crypto.randomUUID();
    const change = (name: string, body: object): Promise<Change> =>
      changed(page, name, { operation: crypto.randomUUID(), ...body });
    changes.piece.push(await change("setStatus", { target: target(share), status: "live" }));
    const choice = { goalId: "g-decide", personaId: "p-finance", why: `${WHY} ${operation}` };
    changes.reason.push(await change("link", { target: target(share / 2), ...choice }));
    changes.answer.push(
      await change("close", {
        ...(await spoken(page, share)),
        ...{ kind: "accepted", until: null },
      }),
    );
  }
  return changes;
}

/** A piece of ours the rules speak of, and one rule. */
async function spoken(page: Tab, share: number): Promise<{ target: object; rule: string }> {
  return (await page.run(`__bench.ask("review", {}).then(({ pieces }) => {
    const ours = pieces.filter(({ on }) => on.startsWith("${keyOf(0).slice(0, 10)}"));
    const { key, finding } = ours[Math.floor(ours.length * ${share})];
    return { target: { key }, rule: finding.rule };
  })`)) as { target: object; rule: string };
}

async function changed(page: Tab, name: string, body: object): Promise<Change> {
  const seen = (await page.run(`(async () => {
    const [stored] = await __bench.timed(() => __bench.ask("${name}", ${JSON.stringify(body)}));
    const [looked, settled] = await __bench.timed(() => ${SETTLED});
    // What has not ended would keep the question waiting as long as it takes.
    const [review] = settled ? await __bench.timed(() => ${REVIEW}) : [null];
    return { stored, looked, review };
  })()`)) as Omit<Change, "review"> & { review: number | null };
  console.log(
    `  ${name}: ${seen.review === null ? "not " : ""}done in ${figure(seen.looked / 1000)} s`,
  );
  return { ...seen, review: seen.review ?? NaN };
}

async function measureContexts(
  chrome: Chrome,
  page: Tab,
  count: number,
): Promise<Background["context"]> {
  const contexts = async (times: number): Promise<number[]> => {
    const keys = Array.from({ length: times }, () => keyOf(Math.floor(Math.random() * count)));
    return (await page.run(`(async () => {
      const times = [];
      for (const key of ${JSON.stringify(keys)})
        times.push((await __bench.timed(() => __bench.ask("context", { target: { key } })))[0]);
      return times;
    })()`)) as number[];
  };
  await contexts(20);
  const warm = await contexts(CONTEXTS);
  const cold: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    await stopWorker(chrome);
    cold.push(...(await contexts(1)));
  }
  return { warm, cold };
}
