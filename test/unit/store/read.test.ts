/** Reading: by key and in order, checked; what does not fit is listed and kept. */
import { beforeEach, describe, expect, it } from "vitest";
import { closingId } from "../../../utils/model/closing";
import { DOCUMENT_VERSION } from "../../../utils/model/document";
import {
  allOf,
  countOf,
  history,
  isNewer,
  latestLinks,
  readAssetAt,
  readDocument,
} from "../../../utils/store/read";
import { sight } from "../../../utils/store/sightings";
import type { Database, Row } from "../../../utils/store/schema";
import { everything } from "../../../utils/store/upkeep";
import { commit } from "../../../utils/store/write";
import { must } from "../brackenworks";
import { AT, doing, freshStore, link, team } from "./store";

let db: Database;
beforeEach(async () => {
  db = await freshStore();
});

/** Writes a row as another version, or a damaged disk, might have left it. */
async function leave(id: string, doc: object): Promise<void> {
  await db.put("docs", { id, doc } as Row);
}
const envelope = { t: "team", v: 1, by: "me", at: AT, ev: "ev:x" };

describe("documents", () => {
  it("that do not fit are listed, kept, and never shown", async () => {
    await commit(db, doing("op-1"), async (writer) => {
      await writer.put("team", team("good"));
    });
    await leave("team:noname", { ...envelope, id: "team:noname", body: { id: "noname" } });
    await leave("team:other", { ...envelope, id: "team:other", t: "goal", body: team("other") });
    await leave("team:odd", { id: "team:odd" });
    const read = await allOf(db, "team");
    expect(read.docs.map((doc) => doc.id)).toEqual(["team:good"]);
    expect(read.unreadable).toEqual(["team:noname", "team:odd", "team:other"]);
    expect(await readDocument(db, "team", "noname")).toBeUndefined();
    expect((await everything(db)).docs).toHaveLength(4);
  });

  it("of a newer Throughline are read where they fit, and known as newer", async () => {
    const doc = {
      ...envelope,
      id: "team:new",
      v: DOCUMENT_VERSION + 1,
      body: { ...team("new"), x: 1 },
    };
    await leave("team:new", doc);
    const read = must(await readDocument(db, "team", "new"));
    expect(isNewer(read)).toBe(true);
    expect(read.body["x"]).toBe(1);
    expect(isNewer({ ...read, v: DOCUMENT_VERSION })).toBe(false);
  });

  it("stand in the order of their list, those without a place last", async () => {
    await commit(db, doing("op-1"), async (writer) => {
      await writer.put("team", team("a"));
      await writer.put("team", team("b"), 2);
      await writer.put("team", team("c"), 1);
    });
    expect((await allOf(db, "team")).docs.map((doc) => doc.body.id)).toEqual(["c", "b", "a"]);
    expect(await countOf(db, "team")).toBe(3);
    expect(await countOf(db, "goal")).toBe(0);
  });

  it("are found under the beginning of an id, and no other's", async () => {
    const closing = (assetId: string) => ({
      id: closingId(assetId, "LINK-NONE"),
      ruleId: "LINK-NONE",
      assetId,
      kind: "wrong" as const,
      facts: "h",
      by: "me",
      at: AT,
    });
    await commit(db, doing("op-1"), async (writer) => {
      for (const id of ["A1", "A11", "A2"]) await writer.put("closing", closing(id));
    });
    expect((await allOf(db, "closing", "A1~")).docs.map((doc) => doc.body.assetId)).toEqual(["A1"]);
  });

  it("of a piece are found by every place it lives at, under any spelling", async () => {
    const refs = [
      { tool: "hubspot", key: "hubspot:landing_page:7" },
      { tool: "asana", key: "asana:12" },
    ];
    await commit(db, doing("op-1"), async (writer) => {
      await writer.put("asset", { id: "A", title: "T", status: "draft", refs });
    });
    for (const key of ["hubspot:page:7", "hubspot:landing-page:7", "asana:12"])
      expect((await readAssetAt(db, key))?.body.id).toBe("A");
    expect(await readAssetAt(db, "asana:1")).toBeUndefined();
  });
});

describe("history", () => {
  it("is one document's, newest first, at most so much of it", async () => {
    for (const [at, name] of ["one", "two", "three"].entries())
      await commit(db, doing(`op-${String(at)}`), async (writer) => {
        await writer.put("team", team("t1", name));
        await writer.put("team", team("t11", name));
      });
    const lines = await history(db, "team:t1", 10);
    expect(lines.map((one) => (one.after as { name: string }).name)).toEqual([
      "three",
      "two",
      "one",
    ]);
    expect(lines.every((one) => one.of === "team:t1")).toBe(true);
    expect(await history(db, "team:t1", 2)).toEqual(lines.slice(0, 2));
    expect(await history(db, "team:none", 10)).toEqual([]);
  });

  it("keeps the order of many changes inside one millisecond", async () => {
    await commit(db, doing("op-1"), async (writer) => {
      for (let at = 0; at < 50; at++) await writer.put("team", team("t1", `Name ${String(at)}`));
    });
    const lines = await history(db, "team:t1", 50);
    const written = lines.map((one) => (one.after as { name: string }).name).reverse();
    expect(written).toEqual(Array.from({ length: 50 }, (_one, at) => `Name ${String(at)}`));
    expect((await readDocument(db, "team", "t1"))?.ev).toBe(lines[0]?.id);
  });

  it("names the pieces linked lately by hand, newest first, each once", async () => {
    const put = (operation: string, id: string, minute: number, kind?: "import") =>
      commit(
        db,
        doing(operation, {
          at: `2026-02-16T12:0${String(minute)}:00.000Z`,
          ...(kind ? { kind } : {}),
        }),
        async (writer) => {
          await writer.put("link", link(id, "g1", operation));
        },
      );
    await put("op-1", "a", 1);
    await put("op-2", "b", 2);
    await put("op-3", "a", 3);
    await put("op-4", "imported", 4, "import");
    expect(await latestLinks(db, 5)).toEqual(["a", "b"]);
    expect(await latestLinks(db, 1)).toEqual(["a"]);
  });

  it("names them after an import of any size, and of any moment", async () => {
    const put = (operation: string, ids: string[], at: string, kind?: "import") =>
      commit(db, doing(operation, { at, ...(kind ? { kind } : {}) }), async (writer) => {
        for (const id of ids) {
          await writer.put("link", link(id, "g1"));
          await writer.put("team", team(id));
        }
      });
    await put("op-1", ["by-hand"], "2026-02-16T12:01:00.000Z");
    const many = Array.from({ length: 6000 }, (_one, at) => `i${String(at)}`);
    await put("op-2", many, "2026-02-16T12:02:00.000Z", "import");
    await put("op-3", ["i1", "later"], "2026-02-16T12:03:00.000Z", "import");
    await put("op-4", ["late"], "2026-02-16T12:03:00.000Z");
    expect(await latestLinks(db, 5)).toEqual(["late", "by-hand"]);
  });
});

describe("a sighting", () => {
  const seen = { key: "hubspot:landing-page:7", kind: "landing-page", url: "https://x/" };

  it("keeps the first day and the last title", async () => {
    await sight(db, { ...seen, title: "Old" }, "2026-02-10");
    await sight(db, { ...seen, title: "New" }, "2026-02-11");
    expect(await sight(db, seen, "2026-02-12")).toMatchObject({
      key: "hubspot:page:7",
      shownKey: "hubspot:landing-page:7",
      title: "New",
      firstSeenOn: "2026-02-10",
      lastSeenOn: "2026-02-12",
    });
    expect(await db.count("sightings")).toBe(1);
  });
});
