/** Large imports: all of it or nothing, whoever stops it and whatever happened meanwhile. */
import { beforeEach, describe, expect, it } from "vitest";
import { Reader } from "../../../utils/exchange/bulk/reader";
import type { Outline, Told } from "../../../utils/exchange/bulk/talk";
import type { Body } from "../../../utils/messages/protocol";
import { requests } from "../../../utils/messages/protocol";
import type { ImportCount, ImportReport } from "../../../utils/messages/views";
import { exportFile } from "../../../utils/services/exports";
import * as bulk from "../../../utils/services/exchange/bulk";
import { importFiles, loadSample } from "../../../utils/services/imports";
import { DIRTY_ALL } from "../../../utils/store/schema";
import { everything } from "../../../utils/store/upkeep";
import { ASSETS, assetsText, assetsWith, must, STRATEGY, strategyText } from "../brackenworks";
import { contextAt, freshDesk, linkAt, operation } from "../desk";
import type { TestDesk } from "../desk";

let desk: TestDesk;
beforeEach(() => {
  desk = freshDesk();
});

type Text = { name: string; text: string };
const both: Text[] = [
  { name: STRATEGY, text: strategyText },
  { name: ASSETS, text: assetsText },
];

/** What crosses between worlds is JSON. */
const crossed = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

async function told<K extends Told["told"]>(
  reader: Reader,
  ask: Parameters<Reader["answer"]>[0],
  kind: K,
) {
  const answer = crossed(await reader.answer(ask));
  if (answer.told !== kind) throw new Error(`told ${answer.told}`);
  return answer as Extract<Told, { told: K }>;
}

interface Large {
  id: string;
  reader: Reader;
  outline: Outline;
  counts: ImportCount[];
  kept: number;
  step: number;
}

async function begin(files: Text[], id = operation()): Promise<Large> {
  const reader = new Reader();
  const ground = crossed(await bulk.importGround(desk));
  const asked = files.map(({ name, text }) => ({ name, file: new Blob([text]), choice: {} }));
  // Files themselves do not cross as JSON.
  const answer = await reader.answer({ ask: "read", files: asked, ground });
  const { outline } = answer as Extract<Told, { told: "outline" }>;
  const { workspace } = outline;
  await bulk.bulkStart(desk, { operation: id, ...(workspace ? { workspace } : {}) });
  return { id, reader, outline, counts: [], kept: 0, step: 0 };
}

/** Writes pieces from one place to another, seven at a time. */
async function put(large: Large, from: number, to = large.outline.pieces): Promise<void> {
  for (let at = from; at < to; at += 7) {
    const ask = { ask: "pieces" as const, from: at, most: Math.min(7, to - at) };
    const { drafts } = await told(large.reader, ask, "pieces");
    const body = requests.bulkPut.body.parse({ operation: large.id, step: large.step++, drafts });
    let answer = await bulk.bulkPut(desk, body);
    if (answer.told === "asks") {
      const { assets } = await told(large.reader, { ...answer, ask: "beside" }, "beside");
      answer = await bulk.bulkPut(desk, { ...body, beside: assets });
    }
    if (answer.told !== "done") throw new Error(`told ${answer.told}`);
    large.counts.push(...answer.counts);
    large.kept += answer.kept;
  }
}

async function end(large: Large): Promise<ImportReport> {
  for (let from = 0; from < large.outline.events; from += 50) {
    const { events } = await told(large.reader, { ask: "events", from, most: 50 }, "events");
    const body: Body<"bulkEvents"> = { operation: large.id, step: large.step++, events };
    await bulk.bulkEvents(desk, body);
  }
  const { drafts } = await told(large.reader, { ask: "rest" }, "rest");
  return bulk.bulkEnd(desk, requests.bulkEnd.body.parse({ operation: large.id, drafts }));
}

async function importLarge(files: Text[]): Promise<Large> {
  const large = await begin(files);
  await put(large, 0);
  await end(large);
  return large;
}

/** All documents by what they say, and how much history there is. */
async function stored(): Promise<{ docs: string[]; events: number }> {
  const { docs, events } = await everything(await desk.db());
  return {
    docs: docs.map(({ id, body, rank }) => JSON.stringify([id, body, rank])),
    events: events.length,
  };
}
const locals = async (): Promise<string[]> =>
  (await (await desk.db()).getAllKeys("local")).filter((key) => key.startsWith("import:"));
const small = (files: Text[]) => importFiles(desk, { files, skip: [], operation: operation() });

describe("a large import", () => {
  it("stores what a small one stores, and leaves no journal", async () => {
    const { counts } = await importLarge(both);
    const large = await stored();
    expect(
      counts.filter(({ list }) => list === "asset").reduce((sum, one) => sum + one.added, 0),
    ).toBe(40);
    expect(await locals()).toEqual([]);
    expect(await (await desk.db()).get("local", DIRTY_ALL)).toBeDefined();
    desk = freshDesk();
    await small(both);
    expect(large.docs).toEqual((await stored()).docs);
  });

  it("again changes nothing; a changed piece is updated and says what it was", async () => {
    await importLarge(both);
    const before = await stored();
    const again = await importLarge(both);
    expect(await stored()).toEqual(before);
    expect(again.counts.every(({ added, updated }) => added + updated === 0)).toBe(true);
    const text = assetsWith((assets) => {
      must(assets[0]).title = "Another title";
    });
    await importLarge([{ name: ASSETS, text }]);
    const after = await stored();
    expect(after.docs.filter((one) => !before.docs.includes(one))).toHaveLength(1);
    expect(after.events).toBe(before.events + 1);
  });

  it("of a full export gives the same export again, byte for byte", async () => {
    await small(both);
    await linkAt(desk, "gdoc:DEMO01brackenworks", { why: "By hand" });
    const first = (await exportFile(desk, { what: "all" })).json;
    desk = freshDesk();
    await importLarge([{ name: "all.json", text: first }]);
    expect((await exportFile(desk, { what: "all" })).json).toBe(first);
  });

  it("keeps what people linked, and moves pieces as a small one does", async () => {
    await small(both);
    await linkAt(desk, "gdoc:DEMO01brackenworks", { goalId: "g-expand", why: "By hand" });
    // The first two pieces change places: each now lives where the other did.
    const swapped = assetsWith((assets) => {
      const [one, two] = [must(assets[1]), must(assets[2])];
      [one.refs, two.refs] = [two.refs, one.refs];
    });
    const { kept } = await importLarge([{ name: ASSETS, text: swapped }]);
    expect(kept).toBe(1);
    expect((await contextAt(desk, "gdoc:DEMO01brackenworks")).link).toMatchObject({
      why: "By hand",
    });
    const large = await stored();
    desk = freshDesk();
    await small(both);
    await linkAt(desk, "gdoc:DEMO01brackenworks", { goalId: "g-expand", why: "By hand" });
    await small([{ name: ASSETS, text: swapped }]);
    expect(large.docs).toEqual((await stored()).docs);
  });

  it("makes the sample make room, in the last step", async () => {
    await loadSample(desk, operation());
    await importLarge(
      both.map(({ name, text }) => ({ name, text: text.replaceAll("ws-brackenworks", "ws-mine") })),
    );
    const { docs } = await stored();
    expect(docs.filter((one) => one.includes('"sample":true'))).toEqual([]);
    expect(docs.filter((one) => one.startsWith('["asset:'))).toHaveLength(40);
  });

  it("is refused when another workspace is here", async () => {
    await small(both);
    const other = both.map(({ name, text }) => ({
      name,
      text: text.replaceAll("ws-brackenworks", "ws-mine"),
    }));
    await expect(begin(other)).rejects.toMatchObject({ code: "bad-file" });
  });

  it("answers a step that is asked for twice as before, and does it once", async () => {
    const large = await begin(both);
    await put(large, 0, 7);
    const before = await stored();
    large.step = 0;
    await put(large, 0, 7);
    expect(await stored()).toEqual(before);
    expect(large.counts.filter(({ list }) => list === "asset").map(({ added }) => added)).toEqual([
      7, 7,
    ]);
  });
});

describe("one that does not come to its end", () => {
  it.each(["stopped", "left by its page", "followed by another"])(
    "is taken back whole when it is %s",
    async (how) => {
      await small([{ name: STRATEGY, text: strategyText }]);
      await linkAt(desk, "gdoc:DEMO01brackenworks", { why: "By hand" });
      const before = await stored();
      const large = await begin(both);
      await put(large, 0);
      expect((await stored()).docs.length).toBeGreaterThan(before.docs.length);
      if (how === "stopped") await bulk.bulkStop(desk, { operation: large.id });
      else if (how === "left by its page") expect(await bulk.mendImport(desk)).toBe(true);
      else await bulk.bulkStart(desk, { operation: operation() });
      expect(await stored()).toEqual(before);
      expect(await locals()).toEqual([]);
      await expect(put(large, 0, 7)).rejects.toMatchObject({ code: "changed-since" });
      await expect(end(large)).rejects.toMatchObject({ code: "changed-since" });
      expect(await stored()).toEqual(before);
    },
  );

  it("leaves alone what a person changed meanwhile", async () => {
    await small([{ name: STRATEGY, text: strategyText }]);
    const large = await begin([must(both[1])]);
    await put(large, 0);
    await linkAt(desk, "gdoc:DEMO02brackenworks", { goalId: "g-expand", why: "By hand" });
    await bulk.bulkStop(desk, { operation: large.id });
    expect((await contextAt(desk, "gdoc:DEMO02brackenworks")).link).toMatchObject({
      why: "By hand",
    });
    expect((await stored()).docs.filter((one) => one.startsWith('["link:'))).toHaveLength(1);
  });

  it("goes on after the worker died, with the same steps", async () => {
    const large = await begin(both);
    await put(large, 0, 14);
    await desk.close();
    await put(large, 14);
    await end(large);
    expect((await stored()).docs.filter((one) => one.startsWith('["asset:'))).toHaveLength(40);
  });
});
