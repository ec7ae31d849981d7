/** One piece in two tools: attached, taken apart, and nothing lost either way. */
import { beforeEach, describe, expect, it } from "vitest";
import { close, undo } from "../../../utils/services/actions";
import { exportFile } from "../../../utils/services/exports";
import { importFiles } from "../../../utils/services/imports";
import { attach, detach } from "../../../utils/services/places/attach";
import { findPieces } from "../../../utils/services/places/find";
import { catchUp } from "../../../utils/services/review/catch-up";
import { readAssetAt, readDocument } from "../../../utils/store/read";
import { commit } from "../../../utils/store/write";
import { everything } from "../../../utils/store/upkeep";
import { ASSETS, assetsText, must } from "../brackenworks";
import { contextAt, deskWithFiles, freshDesk, goTo, linkAt, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";

const TASK = "asana:1299999999901";
const TASK_URL = "https://app.asana.com/0/1200000000000/1299999999901";
const GUIDE = "gdoc:DEMO01brackenworks";
const BROCHURE = "gdoc:DEMO05brackenworks";
/** Linked to the adoption goal; its own piece */
const STORY = "gdoc:DEMO02brackenworks";
const POSTER = "asana:1200000000016";

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
});
const join = (key: string, to: string, keep?: "here" | "there") =>
  attach(desk, { target: { key }, operation: operation(), to, ...(keep ? { keep } : {}) }, OWN);
const apart = (key: string, place: string) =>
  detach(desk, { target: { key }, operation: operation(), key: place }, OWN);
const takeBack = (key: string, undone: string) =>
  undo(desk, { target: { key }, operation: operation(), undone }, OWN);
const assetAt = async (key: string) => (await readAssetAt(await desk.db(), key))?.body;
const docs = async () => {
  const all = (await everything(await desk.db())).docs;
  return all.map(({ id, body }) => [id, body]).sort();
};

describe("a page attached to a known piece", () => {
  it("shows the same link and history, and so does the other place", async () => {
    await goTo(desk, TASK_URL, "Write the story");
    const { context } = await join(TASK, STORY);
    expect(context.link?.goalId).toBe("g-shortlist");
    expect(context.places).toEqual([
      { key: STORY, here: false, url: expect.stringContaining("DEMO02") as string },
      { key: TASK, here: true, url: TASK_URL },
    ]);
    const there = await contextAt(desk, STORY);
    expect(there.link).toEqual(context.link);
    expect(there.history).toEqual(context.history);
    expect(there.history[0]?.what).toEqual({
      key: "history.attachedIn",
      params: { tool: "Asana" },
    });
    await linkAt(desk, TASK, { why: "Changed in the task" });
    expect((await contextAt(desk, STORY)).link?.why).toBe("Changed in the task");
  });

  it("knows a place nobody has been to, from its address", async () => {
    await goTo(desk, TASK_URL, "A task");
    const asked = { target: { key: TASK }, text: "docs.google.com/document/d/1NeverSeen/edit" };
    const [found] = await findPieces(desk, asked, OWN);
    expect(found).toEqual({ key: "gdoc:1NeverSeen", title: "", state: "unlinked" });
    await join(TASK, must(found).key);
    await linkAt(desk, TASK);
    const { link, places } = await contextAt(desk, "gdoc:1NeverSeen");
    expect(link?.goalId).toBe("g-audit");
    expect(places?.map(({ url }) => url)).toContain(
      "https://docs.google.com/document/d/1NeverSeen/edit",
    );
  });

  it("goes apart again: the place is a piece of its own, without a link", async () => {
    await goTo(desk, TASK_URL, "Write the story");
    await join(TASK, STORY);
    const { context } = await apart(STORY, TASK);
    expect(context.places).toBeUndefined();
    expect(context.link?.goalId).toBe("g-shortlist");
    expect((await contextAt(desk, TASK)).state).toBe("unlinked");
  });

  it("is as before after undo", async () => {
    await goTo(desk, TASK_URL, "Write the story");
    const before = await docs();
    const { operation: undone } = await join(TASK, STORY);
    await takeBack(TASK, undone);
    expect(await docs()).toEqual(before);
  });

  it("needs another piece, no project, and to be one already changes nothing", async () => {
    await expect(join(GUIDE, "asana-project:12")).rejects.toMatchObject({ code: "bad-request" });
    const before = await docs();
    await join(GUIDE, "asana:1200000000051");
    await join(GUIDE, GUIDE);
    expect(await docs()).toEqual(before);
  });
});

describe("two pieces that both have a link", () => {
  it("ask whose link stays, and change nothing until it is said", async () => {
    const before = await docs();
    await expect(join(STORY, POSTER)).rejects.toMatchObject({ code: "two-links" });
    expect(await docs()).toEqual(before);
  });

  it.each([
    ["here", "g-shortlist", "A02", "A16", "G4"],
    ["there", "g-audit", "A16", "A02", "G1"],
  ] as const)(
    "keep the one %s; the other is kept inside, and in the history",
    async (keep, goal, stays, gone, from) => {
      const parts = (await readDocument(await desk.db(), "campaign", "c-tuesday"))?.body.parts;
      expect(parts?.find(({ id }) => id === "pt-t2")?.assetId).toBe("A16");
      const { context } = await join(STORY, POSTER, keep);
      expect(context.link?.goalId).toBe(goal);
      expect((await contextAt(desk, POSTER)).link).toEqual(context.link);
      expect((await assetAt(STORY))?.id).toBe(stays);
      expect(await readDocument(await desk.db(), "asset", gone)).toBeUndefined();
      const told = context.history.slice(0, 2).map(({ what }) => [what.key, what.params?.["from"]]);
      expect(told).toContainEqual(["history.kept", undefined]);
      expect(told).toContainEqual(["history.joinedLinked", from]);
      const after = (await readDocument(await desk.db(), "campaign", "c-tuesday"))?.body.parts;
      expect(after?.find(({ id }) => id === "pt-t2")?.assetId).toBe(stays);
    },
  );

  it("are as they were after undo, and after they were taken apart", async () => {
    const before = await docs();
    const first = await join(STORY, POSTER, "here");
    await takeBack(STORY, first.operation);
    expect(await docs()).toEqual(before);
    await join(STORY, POSTER, "here");
    await apart(STORY, POSTER);
    const plan = (all: unknown[][]) => all.filter(([id]) => /^campaign:/.test(String(id)));
    expect(plan(await docs())).toEqual(plan(before));
    expect((await assetAt(POSTER))?.id).toBe("A16");
    expect((await contextAt(desk, POSTER)).link?.goalId).toBe("g-audit");
    expect((await contextAt(desk, STORY)).link?.goalId).toBe("g-shortlist");
  });

  it("stay one piece through a full export and through their own file opened again", async () => {
    await join(STORY, POSTER, "there");
    const { name, json } = await exportFile(desk, { what: "all" });
    desk = freshDesk();
    await importFiles(desk, { files: [{ name, text: json }], skip: [], operation: operation() });
    const own = [{ name: ASSETS, text: assetsText }];
    await importFiles(desk, { files: own, skip: [], operation: operation() });
    for (const key of [STORY, POSTER])
      expect((await contextAt(desk, key)).link?.goalId).toBe("g-audit");
    await apart(STORY, STORY);
    expect((await contextAt(desk, STORY)).link?.goalId).toBe("g-shortlist");
  });
});

describe("a piece with a link and one without", () => {
  it("keep the link, wherever the person stands, and what was answered", async () => {
    const before = await contextAt(desk, BROCHURE);
    const [finding] = before.findings;
    const answer = { rule: must(finding).rule, kind: "accepted" as const, until: null };
    await close(desk, { target: { key: BROCHURE }, operation: operation(), ...answer }, OWN);
    const { context } = await join(BROCHURE, STORY);
    expect(context.link?.goalId).toBe("g-shortlist");
    const closed = await readDocument(await desk.db(), "closing", `A02~${answer.rule}`);
    expect(closed?.body.kind).toBe("accepted");
    await join(STORY, TASK);
    expect((await contextAt(desk, TASK)).link?.goalId).toBe("g-shortlist");
  });
});

describe("a piece without a link that went into a linked one", () => {
  it("takes nothing away when the files that brought both are opened again", async () => {
    await join("asana:1200000000018", STORY);
    const files = [{ name: ASSETS, text: assetsText }];
    await importFiles(desk, { files, skip: [], operation: operation() });
    expect((await contextAt(desk, STORY)).link?.goalId).toBe("g-shortlist");
    expect((await contextAt(desk, "asana:1200000000018")).link?.goalId).toBe("g-shortlist");
  });
});

describe("a place that two pieces claim", () => {
  it("is told, and joining them settles it", async () => {
    await commit(
      await desk.db(),
      { id: operation(), by: "me", at: "2026-02-16T12:00:00Z" },
      async (writer) => {
        const { body } = must(await writer.read("asset", "A13"));
        const story = must(await writer.read("asset", "A02")).body;
        await writer.put("asset", { ...body, refs: [...body.refs, ...story.refs] });
      },
    );
    const { claims, title, link } = await contextAt(desk, STORY);
    expect(claims).toHaveLength(1);
    expect(link?.goalId).toBe("g-shortlist");
    expect(claims?.[0]?.title).not.toBe(title);
    const { context } = await join(STORY, must(claims?.[0]).key);
    expect(context.claims).toBeUndefined();
    expect(context.link?.goalId).toBe("g-shortlist");
  });
});

describe("finding the other piece", () => {
  const find = (text: string) => findPieces(desk, { target: { key: TASK }, text }, OWN);

  it("goes by words of the title, with the goal it serves", async () => {
    const found = await find("audit guide");
    expect(found.map(({ title, goalCode }) => [title, goalCode])).toContainEqual([
      "The unannounced audit guide",
      "G4",
    ]);
    expect(await find("no such words")).toEqual([]);
    expect(await find("")).toEqual([]);
  });

  it("finds what was only met, and never the page's own piece", async () => {
    await goTo(desk, "https://docs.google.com/document/d/1OnlyMetOnceHere/edit", "Only met once");
    expect((await find("only met")).map(({ key }) => key)).toEqual(["gdoc:1OnlyMetOnceHere"]);
    const own = { target: { key: "gdoc:1OnlyMetOnceHere" }, text: "only met" };
    expect(await findPieces(desk, own, OWN)).toEqual([]);
    expect(await findPieces(desk, { ...own, text: "gdoc:1OnlyMetOnceHere" }, OWN)).toEqual([]);
  });

  it("offers a piece of the same title in another tool", async () => {
    await catchUp(desk);
    expect((await goTo(desk, TASK_URL, "The twelve spares")).twins).toBeUndefined();
    const [piece] = await find("twelve spares");
    const { twins } = await goTo(desk, TASK_URL, must(piece).title);
    expect(twins).toEqual([expect.objectContaining({ key: must(piece).key, goalCode: "G4" })]);
    const { context } = await join(TASK, must(piece).key);
    expect(context.twins).toBeUndefined();
  });
});
