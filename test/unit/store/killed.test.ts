/**
 * A worker may be killed at any moment. Then the operation is there as a whole or not at all, and one that was
 * acknowledged is always there. A kill is the end of the worker's promises and the browser's abort of what it had not
 * finished.
 */
import { describe, expect, it, vi } from "vitest";
import type { Database } from "../../../utils/store/schema";
import { commit } from "../../../utils/store/write";
import type { Writer } from "../../../utils/store/write";
import { content, doing, freshStore, goal, link, reopened, team } from "./store";

async function start(): Promise<Database> {
  const db = await freshStore();
  await commit(db, doing("op-0"), async (writer) => {
    await writer.put("team", team("t0"));
    await writer.put("link", link("a", "g1", "before"));
    await writer.remember({ key: "use:g1", count: 1 });
  });
  return db;
}

async function work(writer: Writer): Promise<void> {
  await writer.put("goal", goal("g2"));
  const here = await writer.read("link", "a");
  await writer.put("link", link("a", "g2", here ? "after" : "lost"));
  await writer.remove("team", "t0");
  await writer.remember({ key: "use:g2", count: 1 });
}

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Runs the operation and kills its worker after so many turns of the event loop. */
async function killedAfter(db: Database, turns: number) {
  const running: IDBTransaction[] = [];
  const real = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (
    this: IDBDatabase,
    ...given
  ) {
    const tx = real.apply(this, given);
    running.push(tx);
    return tx;
  });
  let acknowledged = false;
  const done = commit(db, doing("op-1"), work).then(
    () => (acknowledged = true),
    () => false,
  );
  spy.mockRestore();
  for (let turn = 0; turn < turns; turn++) await tick();
  const heard = acknowledged;
  for (const tx of running)
    try {
      tx.abort();
    } catch {
      // It had ended.
    }
  db.close();
  await done;
  return { acknowledged: heard, db: await reopened(db) };
}

/** History ids differ from run to run; everything else must not. */
const comparable = (text: string): string => text.replaceAll(/:[0-9A-Z]{26}/g, ":ulid");

describe("a worker killed while it stores", () => {
  it("leaves all or nothing at every moment, and all once it was acknowledged", async () => {
    const untouched = await start();
    const nothing = comparable(await content(untouched));
    await commit(untouched, doing("op-1"), work);
    const all = comparable(await content(untouched));
    expect(all).not.toBe(nothing);

    const seen = { nothing: 0, all: 0, acknowledged: 0 };
    for (let turns = 0; seen.acknowledged < 3 && turns < 200; turns++) {
      const { acknowledged, db } = await killedAfter(await start(), turns);
      const now = comparable(await content(db));
      expect([all, nothing], `killed after ${String(turns)} turns`).toContain(now);
      if (acknowledged) expect(now).toBe(all);
      seen[now === all ? "all" : "nothing"]++;
      seen.acknowledged += Number(acknowledged);
      db.close();
    }
    expect(seen.nothing).toBeGreaterThan(5);
    expect(seen.acknowledged).toBe(3);
  });

  it("may do it again after it comes back, whether it had been done or not", async () => {
    for (const turns of [0, 3, 8, 15, 40]) {
      const { db } = await killedAfter(await start(), turns);
      await commit(db, doing("op-1"), work);
      const documents = comparable(await content(db));
      expect(documents).toContain('"why":"after"');
      expect(documents.match(/"operation":"op-1"/g)).toHaveLength(3);
      db.close();
    }
  });

  it("is stopped inside the work: nothing of it stays", async () => {
    const calls: (keyof Writer)[] = ["put", "read", "remove", "remember"];
    for (const call of calls) {
      const db = await start();
      const before = await content(db);
      const works = commit(db, doing("op-1"), (writer) => {
        const dying = { ...writer, [call]: () => Promise.reject(new Error("killed")) };
        return work(dying);
      });
      await expect(works).rejects.toThrow("killed");
      expect(await content(await reopened(db))).toBe(before);
    }
  });
});
