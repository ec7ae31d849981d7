/** A new version of the strategy with a hundred thousand pieces: what it leaves behind, and what pages wait for. */
import { readFileSync } from "node:fs";
import { DATABASE } from "../../utils/store/open.ts";
import type { Chrome } from "./chrome.ts";
import { madePieces, rowsOf } from "./findings-data.ts";
import type { Made } from "./findings-data.ts";
import { ourPage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { print, quantile, spread } from "./table.ts";
import { STORE } from "./tab.ts";
import { atMost } from "./targets.ts";

const PIECES = 100_000;
const AT_ONCE = 2000;
const TIMES = 15;
const VERSIONS = readFileSync(new URL("./in-page/versions.js", import.meta.url), "utf8");

export async function reportVersions(stage: Stage): Promise<void> {
  const chrome = await stage.ours({ open: false });
  await fill(chrome);
  const page = await ourPage(chrome);
  await page.run(`${STORE};0`);
  const ask = async (name: string, body: object): Promise<[number, unknown]> =>
    (await page.run(`__bench.timed(() => __bench.ask("${name}", ${JSON.stringify(body)}))`)) as [
      number,
      unknown,
    ];
  const timed = async (name: string, times: number): Promise<number[]> => {
    const took: number[] = [];
    for (let at = 0; at < times; at += 1) took.push((await ask(name, {}))[0]);
    return took;
  };
  await ask("strategy", {});
  const strategy = await timed("strategy", TIMES);
  const tally = await timed("tally", 3);
  const before = await timed("orphans", 3);
  const operation = (): string => crypto.randomUUID();
  const retire = { op: "retire", type: "goal", id: "g-audit" };
  await ask("edit", { operation: operation(), when: "next", edits: [retire] });
  const [, { today }] = (await ask("strategy", {})) as [number, { today: string }];
  const said = { effectiveFrom: today, summary: "Fewer goals", why: "Too many" };
  const body = { ...said, operation: operation(), nextReviewOn: null, approvedBy: null };
  const [publish] = await ask("publish", body);
  const [listed, found] = await ask("orphans", {});
  const { items, more } = found as { items: unknown[]; more: boolean };
  // The background looks at every piece again now.
  const beside = await timed("strategy", TIMES);
  const again = await timed("orphans", 3);
  await page.close();
  print(`A new version with ${String(PIECES)} pieces, ms`, [
    ["", "median (least-most)"],
    ["strategy", spread(strategy, 0)],
    ["tally", spread(tally, 0)],
    ["orphans before, two of them", spread(before, 0)],
    ["publish", spread([publish], 0)],
    [`orphans after, ${String(items.length)}${more ? " and more" : ""}`, spread([listed], 0)],
    ["strategy while all is looked at again", spread(beside, 0)],
    ["orphans while all is looked at again", spread(again, 0)],
  ]);
  atMost("100,000 pieces: strategy, p95", quantile(strategy, 0.95), 100, "ms", 0);
  atMost("100,000 pieces: publish and list orphans", publish + listed, 1000, "ms", 0);
}

async function fill(chrome: Chrome): Promise<void> {
  const page = await ourPage(chrome);
  await page.run(`${STORE};${VERSIONS};0`);
  const made = madePieces(PIECES, 11, new Date().toISOString().slice(0, 10));
  await page.run(`__bench.settled("${DATABASE}")`);
  for (let at = 0; at < PIECES; at += AT_ONCE) {
    const some = made.slice(at, at + AT_ONCE);
    await page.run(`__bench.put("${DATABASE}", ${JSON.stringify(rowsOf(some))})`);
    await page.run(`__versions.reviewed(${JSON.stringify(some.map(reviewedAs))})`);
  }
  await page.close();
}

/** What a piece counts as, and what its findings rest on. */
function reviewedAs({ asset: { id, status, teamId, ownerId, channel }, link }: Made) {
  const target = link?.main ? link.to[link.main] : undefined;
  const named = [
    link?.main && `goal:${link.main}`,
    target?.personaId && `persona:${target.personaId}`,
    `team:${teamId ?? ""}`,
    `person:${ownerId ?? ""}`,
  ];
  const kind = {
    ...{ status, tool: "google", goalId: link?.main, personaId: target?.personaId },
    ...{ campaignId: link?.campaignId, channel, teamId, stage: link?.stage },
    ...{ drivenBy: link ? "strategy" : undefined, month: link?.linkedOn.slice(0, 7) },
  };
  return { id, kind, about: named.filter(Boolean) };
}
