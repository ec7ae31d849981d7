/** Opening files over what people did: their word stands, their pieces stay, and one piece stays one. */
import { DIRTY } from "../../../utils/store/schema";
import { beforeEach, describe, expect, it } from "vitest";
import { close, setStatus, undo, unlink } from "../../../utils/services/actions";
import { exportFile } from "../../../utils/services/exports";
import { importFiles, loadSample, removeSample } from "../../../utils/services/imports";
import { piecesHere } from "../../../utils/services/lists/pieces-here";
import { startOnePage } from "../../../utils/services/start";
import { tally } from "../../../utils/services/tally";
import { history, readAssetAt, readDocument } from "../../../utils/store/read";
import { sight } from "../../../utils/store/sightings";
import { everything } from "../../../utils/store/upkeep";
import { commit } from "../../../utils/store/write";
import { ASSETS, assetsText, must, STRATEGY, strategyText, strategyWith } from "../brackenworks";
import { contextAt, deskWithFiles, freshDesk, goTo, linkAt, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";

const A01 = "gdoc:DEMO01brackenworks";
const TASK = "asana:1299999999999";
const TASK_URL = "https://app.asana.com/0/1200000000000/1299999999999";

let desk: TestDesk;
const open = (text: string, name = "pieces.json") =>
  importFiles(desk, { files: [{ name, text }], skip: [], operation: operation() });
const rows = (...assets: object[]): string =>
  JSON.stringify({ schema: "strategy-context-assets/1", assets });
const row = (id: string, keys: string[], over: object = {}): object => ({
  id,
  title: `Piece ${id}`,
  status: "draft",
  refs: keys.map((key) => ({ tool: "asana", key })),
  ...over,
});
const asset = async (id: string) => (await readDocument(await desk.db(), "asset", id))?.body;
const link = async (id: string) => (await readDocument(await desk.db(), "link", id))?.body;
const placesOf = async (id: string) => (await asset(id))?.refs.map((ref) => ref.key).sort();
const status = (key: string, to: "live" | "retired") =>
  setStatus(desk, { target: { key }, operation: operation(), status: to }, OWN);

describe("when the sample goes", () => {
  const mine = strategyWith((json) => {
    Object.assign(json.workspace, { id: "ws-mine", name: "Mine" });
  });
  const answers = {
    change: "More",
    measure: { name: "Leads", now: null, target: null, by: null },
    ...{ reader: "Buyer", asksFirst: "", known: "", notDoing: [], process: "", decides: "" },
  };
  beforeEach(async () => {
    desk = freshDesk();
    await loadSample(desk, operation());
    await open(rows(row("own", ["asana:1"], { currentLink: { goalId: "g-mine", why: "Mine" } })));
    await goTo(desk, TASK_URL, "By hand");
    await linkAt(desk, TASK);
    await linkAt(desk, "gdoc:DEMO05brackenworks");
  });

  it.each([
    ["by itself", () => removeSample(desk)],
    ["for a page", () => startOnePage(desk, { answers, operation: operation() })],
    ["for files", () => open(mine, "mine.json")],
  ])("%s, a person's own pieces, links and sightings stay", async (_how, leave) => {
    await leave();
    const db = await desk.db();
    const { docs, events } = await everything(db);
    const pieces = docs.filter((doc) => doc.t === "asset" || doc.t === "link");
    expect(pieces.map((doc) => doc.id).sort()).toEqual([`asset:${TASK}`, "asset:own", "link:own"]);
    expect(docs.some((doc) => (doc.body as { sample?: true }).sample)).toBe(false);
    const here = new Set(docs.map((doc) => doc.id));
    expect(events.filter((one) => !here.has(one.of))).toEqual([]);
    const local = (await db.getAll("local")).filter(
      ({ key }) => !key.startsWith(DIRTY) && key !== "backup",
    );
    expect([await db.count("sightings"), local]).toEqual([1, []]);
  });

  it("what a person did to it does not count against the files that come", async () => {
    await status(A01, "retired");
    await unlink(desk, { target: { key: A01 }, operation: operation() }, OWN);
    const files = [
      { name: "mine.json", text: mine },
      { name: ASSETS, text: assetsText },
    ];
    const { ignored } = await importFiles(desk, { files, skip: [], operation: operation() });
    expect(ignored.map((one) => one.key)).not.toContain("import.linksKept");
    expect(await asset("A01")).toMatchObject({ status: "review" });
    expect((await link("A01"))?.main).toBe("g-audit");
  });

  it("what a person removed of it comes back with it", async () => {
    await unlink(desk, { target: { key: A01 }, operation: operation() }, OWN);
    await removeSample(desk);
    await loadSample(desk, operation());
    expect((await link("A01"))?.main).toBe("g-audit");
  });

  it("and comes again, it never goes over a person's own piece", async () => {
    await removeSample(desk);
    await open(rows(row("A05", ["asana:5"]), row("mine", [A01])));
    await loadSample(desk, operation());
    expect(await asset("A05")).toMatchObject({ title: "Piece A05" });
    expect(await asset("mine")).toMatchObject({ title: "Piece mine" });
    expect([await asset("A01"), await link("A01"), await link("mine")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("opening the same files again", () => {
  beforeEach(async () => {
    desk = await deskWithFiles();
  });
  const kept = { key: "import.linksKept", params: { count: 1 } };

  it("does not bring back a link a person removed", async () => {
    await unlink(desk, { target: { key: A01 }, operation: operation() }, OWN);
    expect((await open(assetsText, ASSETS)).ignored).toContainEqual(kept);
    expect(await link("A01")).toBeUndefined();
  });

  it("keeps a status a person changed, and does not change it the time after either", async () => {
    await status(A01, "retired");
    for (let at = 0; at < 2; at++) {
      expect((await open(assetsText, ASSETS)).ignored).toContainEqual(kept);
      expect((await asset("A01"))?.status).toBe("retired");
    }
    await open(strategyText, STRATEGY);
    expect((await asset("A01"))?.status).toBe("retired");
  });

  it("of everything keeps only what was changed after it was saved", async () => {
    desk.at("2026-02-17T12:00:00.000Z");
    await status(A01, "retired");
    const { json } = await exportFile(desk, { what: "all" });
    desk.at("2026-02-18T12:00:00.000Z");
    await unlink(desk, { target: { key: A01 }, operation: operation() }, OWN);
    expect((await open(json)).ignored).toContainEqual(kept);
    expect(await link("A01")).toBeUndefined();
    const live = JSON.parse(json) as { documents: { id: string; body: object }[] };
    Object.assign(must(live.documents.find((doc) => doc.id === "asset:A01")).body, {
      status: "live",
    });
    await open(JSON.stringify(live));
    expect((await asset("A01"))?.status).toBe("live");
  });
});

describe("a place that a person linked already", () => {
  beforeEach(async () => {
    desk = await deskWithFiles();
    await open(rows(row("X", ["asana:1"])));
    await goTo(desk, TASK_URL, "By hand");
  });

  it("joins the piece the file gives it to, with its link and answers", async () => {
    await status(TASK, "live");
    const body = { target: { key: TASK }, operation: operation(), until: null };
    const { context } = await close(desk, { ...body, rule: "LINK-NONE", kind: "wrong" }, OWN);
    expect(context.findings.map(({ rule }) => rule)).not.toContain("LINK-NONE");
    await linkAt(desk, TASK, { why: "By hand" });
    await open(rows(row("X", ["asana:1", TASK])));
    const db = await desk.db();
    expect((await readAssetAt(db, TASK))?.body.id).toBe("X");
    expect([await asset(TASK), await link(TASK)]).toEqual([undefined, undefined]);
    expect(await link("X")).toMatchObject({ main: "g-audit", assetId: "X", source: "person" });
    const { docs } = await everything(db);
    const ids = docs.filter((doc) => doc.t === "closing").map((doc) => doc.id);
    expect(ids).toContain("closing:X~LINK-NONE");
    expect(ids.every((id) => id.startsWith("closing:X~"))).toBe(true);
    const before = JSON.stringify(docs);
    await open(rows(row("X", ["asana:1", TASK])));
    expect(JSON.stringify((await everything(db)).docs)).toBe(before);
  });

  it("leaves the link the piece has", async () => {
    await linkAt(desk, TASK, { why: "By hand" });
    const currentLink = { goalId: "g-expand", why: "From the file" };
    await open(rows(row("X", ["asana:1", TASK], { currentLink })));
    expect(await link("X")).toMatchObject({ main: "g-expand" });
    expect(await link(TASK)).toBeUndefined();
  });

  it("joins it with every other place it has, also where people changed the piece", async () => {
    await open(rows(row("Y", [TASK, "asana:7"])));
    await status("asana:1", "retired");
    await open(rows(row("X", ["asana:1", TASK])));
    expect(await asset("X")).toMatchObject({ status: "retired" });
    expect(await placesOf("X")).toEqual(["asana:1", TASK, "asana:7"]);
    await open(rows(row("X", ["asana:1", TASK])));
    expect(await asset("X")).toMatchObject({ status: "retired" });
    expect(await asset("Y")).toBeUndefined();
  });

  it("keeps those places when the file is opened again", async () => {
    await open(rows(row("Y", [TASK, "asana:7"])));
    for (let at = 0; at < 2; at++) {
      await open(rows(row("X", ["asana:1", TASK])));
      expect(await placesOf("X")).toEqual(["asana:1", TASK, "asana:7"]);
    }
  });

  it("moves alone when the files keep the other piece elsewhere", async () => {
    await open(rows(row("Y", [TASK, "asana:7"])));
    await open(rows(row("X", ["asana:1", TASK]), row("Y", ["asana:7"])));
    expect([await placesOf("X"), await placesOf("Y")]).toEqual([["asana:1", TASK], ["asana:7"]]);
  });
});

describe("undoing a first link", () => {
  it("is possible after the new piece got another status, which stays", async () => {
    desk = await deskWithFiles();
    await goTo(desk, TASK_URL, "By hand");
    const { operation: undone } = await linkAt(desk, TASK);
    await status(TASK, "live");
    await undo(desk, { target: { key: TASK }, operation: operation(), undone }, OWN);
    expect(await link(TASK)).toBeUndefined();
    expect((await asset(TASK))?.status).toBe("live");
  });
});

describe("titles in lists", () => {
  const container = { key: "asana-project:1" };
  const titles = async () =>
    (
      await piecesHere(
        await desk.db(),
        { goals: [], workflows: [] },
        { tool: "asana", view: "list", url: "https://x/", layoutChanged: false, container },
      )
    ).pieces.map((one) => one.title);
  const see = async (key: string, title?: string) =>
    sight(
      await desk.db(),
      { key, kind: "task", url: "https://x/", title, container },
      "2026-02-16",
    );
  beforeEach(async () => {
    desk = await deskWithFiles();
  });

  it("are never a key once the page said one", async () => {
    await see(TASK);
    await linkAt(desk, TASK);
    expect(await titles()).toEqual([TASK]);
    await see(TASK, "A title");
    expect(await titles()).toEqual(["A title"]);
    expect((await history(await desk.db(), `asset:${TASK}`, 1))[0]?.op).toBe("create");
    expect((await contextAt(desk, TASK)).title).toBe("A title");
  });

  it("are no key where a file said one", async () => {
    await see("asana:1", "A title");
    await open(rows(row("X", ["asana:1"], { title: "asana:1" })));
    expect(await titles()).toEqual(["A title"]);
  });

  it("follow the page where a person linked it, and the file where one was opened", async () => {
    await see(TASK, "Old");
    await linkAt(desk, TASK);
    await see(TASK, "New");
    expect(await titles()).toEqual(["New"]);
    await see("asana:1", "The page's");
    await open(rows(row("X", ["asana:1"])));
    expect(await titles()).toContain("Piece X");
  });
});

describe("pieces that are linked", () => {
  it("are those with a goal", async () => {
    desk = await deskWithFiles();
    const { linked } = await tally(desk);
    await linkAt(desk, TASK, { goalId: null });
    expect((await tally(desk)).linked).toBe(linked);
    await linkAt(desk, TASK);
    await commit(
      await desk.db(),
      { id: operation(), by: "me", at: "2026-02-16T12:00:00Z" },
      async (writer) => {
        const { body } = must(await writer.read("link", TASK));
        await writer.put("link", {
          ...body,
          to: { ...body.to, "g-adopt": must(body.to["g-audit"]) },
        });
      },
    );
    expect((await tally(desk)).linked).toBe(linked + 1);
  });
});
