/** One operation is one transaction: all of it or nothing, and never twice. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { closingId } from "../../../utils/model/closing";
import { eventsOf, history, readDocument, readLocal } from "../../../utils/store/read";
import type { Database } from "../../../utils/store/schema";
import { stable } from "../../../utils/model/stable";
import { StoreFull } from "../../../utils/store/faults";
import { commit } from "../../../utils/store/write";
import { must } from "../brackenworks";
import { content, doing, freshStore, goal, link, names, reopened, team } from "./store";

let db: Database;
afterEach(() => {
  vi.restoreAllMocks();
});
beforeEach(async () => {
  db = await freshStore();
});

describe("an operation", () => {
  it("stores documents, their history and what the device remembers together", async () => {
    const done = await commit(db, doing("op-1"), async (writer) => {
      await writer.put("goal", goal("g1"), 3);
      await writer.put("link", link("a", "g1"));
      await writer.remember({ key: "use:g1", count: 1 });
    });
    const again = await reopened(db);
    expect(done).toEqual({ repeated: false });
    expect(await readDocument(again, "goal", "g1")).toMatchObject({
      id: "goal:g1",
      t: "goal",
      v: 1,
      by: "me",
      rank: 3,
      body: { name: "g1" },
    });
    const events = await eventsOf(again, "op-1");
    expect(events.map((one) => [one.of, one.op])).toEqual([
      ["goal:g1", "create"],
      ["link:a", "create"],
    ]);
    expect((await readDocument(again, "link", "a"))?.ev).toBe(must(events[1]).id);
    expect(await readLocal(again, "use:g1")).toMatchObject({ count: 1 });
  });

  it("asks the browser for strict durability", async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, "transaction");
    await commit(db, doing("op-1"), async (writer) => {
      await writer.put("team", team("t1"));
    });
    expect(asked.mock.calls).toEqual([
      [expect.any(Array), "readwrite", expect.objectContaining({ durability: "strict" })],
    ]);
  });

  it("stores nothing when its work throws, however late", async () => {
    await commit(db, doing("op-0"), async (writer) => {
      await writer.put("team", team("t0"));
      await writer.remember({ key: "use:g1", count: 1 });
    });
    const before = await content(db);
    const works = commit(db, doing("op-1"), async (writer) => {
      await writer.put("team", team("t1"));
      await writer.put("team", team("t0", "Other"));
      await writer.remember({ key: "use:g1", count: 2 });
      await writer.remove("team", "t0");
      throw new Error("no");
    });
    await expect(works).rejects.toThrow("no");
    expect(await content(await reopened(db))).toBe(before);
  });

  it("stores nothing when one of its bodies does not fit its schema", async () => {
    const works = commit(db, doing("op-1"), async (writer) => {
      await writer.put("team", team("t1"));
      await writer.put("team", { id: "t2" } as never);
    });
    await expect(works).rejects.toThrow();
    expect(await names(db)).toEqual([]);
  });

  it("may be asked for twice and is done once", async () => {
    const work = (name: string) =>
      commit(db, doing("op-1"), async (writer) => {
        await writer.put("team", team("t1", name));
      });
    await work("First");
    const before = await content(db);
    expect(await work("Second")).toEqual({ repeated: true });
    expect(await content(db)).toBe(before);
  });

  it("may be asked for twice at once and is done once", async () => {
    const work = () =>
      commit(db, doing("op-1"), async (writer) => {
        await writer.put("team", team("t1"));
      });
    const done = await Promise.all([work(), work()]);
    expect(done.map((one) => one.repeated).sort()).toEqual([false, true]);
    expect(await db.count("events")).toBe(1);
  });
});

describe("putting a body", () => {
  const put = (operation: string, body = team("t1"), rank?: number): Promise<boolean[]> => {
    const wrote: boolean[] = [];
    return commit(db, doing(operation), async (writer) => {
      wrote.push(await writer.put("team", body, rank));
    }).then(() => wrote);
  };

  it("writes nothing when it is equal, in whatever order its fields stand", async () => {
    await put("op-1");
    const before = await content(db);
    expect(await put("op-2")).toEqual([false]);
    expect(await put("op-3", { name: "Team t1", id: "t1" })).toEqual([false]);
    expect(await content(db)).toBe(before);
  });

  it("keeps its place in its list unless it is given another", async () => {
    await put("op-1", team("t1"), 5);
    await put("op-2", team("t1", "Renamed"));
    expect((await readDocument(db, "team", "t1"))?.rank).toBe(5);
    expect(await put("op-3", team("t1", "Renamed"), 6)).toEqual([true]);
    expect((await readDocument(db, "team", "t1"))?.rank).toBe(6);
  });

  it("keeps both whole bodies in the history", async () => {
    await put("op-1");
    await put("op-2", team("t1", "Renamed"));
    const [edit] = await eventsOf(db, "op-2");
    expect(edit).toMatchObject({ op: "edit", before: team("t1"), after: team("t1", "Renamed") });
  });

  it("keeps the workspace as one document whatever its id", async () => {
    await commit(db, doing("op-1"), async (writer) => {
      await writer.put("meta", { id: "ws-x", name: "W", rivals: [], principles: [] });
    });
    expect(await names(db)).toEqual(["meta:workspace"]);
  });
});

describe("removing", () => {
  it("leaves the body in the history, and is nothing when there is none", async () => {
    const id = closingId("a", "LINK-NONE");
    await commit(db, doing("op-1"), async (writer) => {
      await writer.put("team", team("t1"));
      await writer.remove("closing", id);
    });
    await commit(db, doing("op-2"), (writer) => writer.remove("team", "t1"));
    expect(await names(db)).toEqual([]);
    expect(await eventsOf(db, "op-2")).toMatchObject([{ op: "delete", before: team("t1") }]);
    expect(await db.count("events")).toBe(2);
  });
});

describe("two people on one link at once", () => {
  it("are both in its history, and the later is shown", async () => {
    await commit(db, doing("op-0"), async (writer) => {
      await writer.put("link", link("a", "g1", "start"));
    });
    const change = (operation: string, why: string) =>
      commit(db, doing(operation, { by: operation }), async (writer) => {
        const here = must(await writer.read("link", "a")).body;
        await writer.put("link", { ...link("a", "g1", why), stage: here.to["g1"]?.why });
      });
    await Promise.all([change("op-1", "first"), change("op-2", "second")]);
    const lines = await history(db, "link:a", 10);
    expect(lines.map((one) => one.operation)).toEqual(["op-2", "op-1", "op-0"]);
    const shown = must(await readDocument(db, "link", "a"));
    expect(shown.body.to["g1"]?.why).toBe("second");
    expect(shown.body.stage).toBe("first");
    expect(shown.ev).toBe(lines[0]?.id);
  });
});

/** The browser ends a transaction it has no room for, whatever still runs in it. */
function abortAsFull(tx: IDBTransaction): void {
  (tx as IDBTransaction & { _abort(name: string): void })._abort("QuotaExceededError");
}

describe("a full disk", () => {
  const full = (kind: string) => new DOMException("Encountered full disk", kind);
  const putTwo = () =>
    commit(db, doing("op-1"), async (writer) => {
      await writer.put("team", team("t1"));
      await writer.put("team", team("t2"));
    });

  it.each([1, 2, 3, 4])("at write %i is said so, and nothing is half-written", async (at) => {
    const before = await content(db);
    let writes = 0;
    for (const method of ["put", "add"] as const) {
      const real = IDBObjectStore.prototype[method];
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
        this: IDBObjectStore,
        ...given
      ) {
        const request = real.apply(this, given);
        if (++writes === at) abortAsFull(this.transaction);
        return request;
      });
    }
    await expect(putTwo()).rejects.toBeInstanceOf(StoreFull);
    vi.restoreAllMocks();
    expect(writes).toBeGreaterThanOrEqual(at);
    expect(await content(await reopened(db))).toBe(before);
  });

  it("that the browser throws at once is said so too", async () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw full("QuotaExceededError");
    });
    await expect(putTwo()).rejects.toBeInstanceOf(StoreFull);
    vi.restoreAllMocks();
    expect(await names(await reopened(db))).toEqual([]);
  });

  it.each([1, 3, 10, 30])("that shows after %i turns is said so too", async (turns) => {
    const real = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(function (
      this: IDBDatabase,
      ...given
    ) {
      const tx = real.apply(this, given);
      const wait = (left: number): unknown =>
        left === 0 ? abortAsFull(tx) : setImmediate(() => wait(left - 1));
      wait(turns);
      return tx;
    });
    const works = commit(db, doing("op-1"), async (writer) => {
      for (let at = 0; at < 50; at++) await writer.put("team", team(`t${String(at)}`));
    });
    await expect(works).rejects.toBeInstanceOf(StoreFull);
    expect(await names(await reopened(db))).toEqual([]);
  });

  it("is told from other failures", async () => {
    const works = commit(db, doing("op-1"), () => Promise.reject(full("DataError")));
    await expect(works).rejects.not.toBeInstanceOf(StoreFull);
    const blobs = new DOMException("Failed to write blobs (InvalidBlob)", "DataError");
    await expect(commit(db, doing("op-2"), () => Promise.reject(blobs))).rejects.toBeInstanceOf(
      StoreFull,
    );
  });
});

describe("a full export coming back", () => {
  it("puts a document back as it was, and keeps lines of history it does not have", async () => {
    await commit(db, doing("op-1", { by: "priya" }), async (writer) => {
      await writer.put("team", team("t1"), 4);
    });
    const doc = must(await readDocument(db, "team", "t1"));
    const event = must((await history(db, "team:t1", 1))[0]);
    const before = await content(db);
    const fresh = await freshStore();
    const back = () =>
      commit(fresh, doing("op-2"), async (writer) => {
        await writer.restore(doc);
        await writer.keep(event);
      });
    await back();
    expect(await content(fresh)).toBe(before);
    await back();
    expect(await content(fresh)).toBe(before);
  });

  it("goes over a document that is here as an edit that stays in the history", async () => {
    await commit(db, doing("op-1"), async (writer) => {
      await writer.put("team", team("t1"));
    });
    const doc = must(await readDocument(db, "team", "t1"));
    await commit(db, doing("op-2", { kind: "import" }), (writer) =>
      writer.restore({ ...doc, by: "priya", body: team("t1", "Theirs") }),
    );
    expect(await history(db, "team:t1", 1)).toMatchObject([{ op: "import", before: team("t1") }]);
    expect((await readDocument(db, "team", "t1"))?.by).toBe("me");
  });
});

describe("comparing bodies", () => {
  it("looks at what they say, not at the order of their fields", () => {
    expect(stable({ a: 1, b: { c: [1, { d: 2, e: 3 }], f: null } })).toBe(
      stable({ b: { f: null, c: [1, { e: 3, d: 2 }] }, a: 1 }),
    );
    expect(stable([1, 2])).not.toBe(stable([2, 1]));
  });
});
