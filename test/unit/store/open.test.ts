/** Opening: step by step, or not at all; what cannot be opened is kept and can be taken out. */
import { openDB } from "idb";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { migrations } from "../../../utils/store/migrations";
import type { Migration } from "../../../utils/store/migrations/migration";
import {
  DATABASE,
  deleteStore,
  openStore,
  rawExport,
  StoreBroken,
} from "../../../utils/store/open";
import { STORES } from "../../../utils/store/schema";
import { commit } from "../../../utils/store/write";
import { fixtureText } from "../brackenworks";
import { doing, names, team } from "./store";

/** A whole database as a file: its version, and each store with its key, indexes and rows. */
interface Saved {
  version: number;
  stores: Record<
    string,
    { keyPath: string; indexes: Record<string, { multiEntry: boolean }>; rows: unknown[] }
  >;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const saved = (step: Migration, when: string): Saved =>
  JSON.parse(fixtureText(`stores/${String(step.to)}-${step.name}.${when}.json`)) as Saved;

/** Makes the database a file holds. */
async function make({ version, stores }: Saved): Promise<void> {
  if (version === 0) return;
  const db = await openDB(DATABASE, version, {
    upgrade(created) {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(stores)) {
        const store = created.createObjectStore(name, { keyPath });
        for (const [index, options] of Object.entries(indexes))
          store.createIndex(index, index, options);
        for (const row of rows) void store.put(row);
      }
    },
  });
  db.close();
}

/** The database as it lies there, as a file. */
async function look(): Promise<Saved> {
  const db = await openDB(DATABASE);
  const stores: Saved["stores"] = {};
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).store;
    const indexes = [...store.indexNames].map((index) => [
      index,
      { multiEntry: store.index(index).multiEntry },
    ]);
    stores[name] = {
      keyPath: String(store.keyPath),
      indexes: Object.fromEntries(indexes) as Saved["stores"][string]["indexes"],
      rows: await db.getAll(name),
    };
  }
  const { version } = db;
  db.close();
  return { version, stores };
}

describe("a migration step", () => {
  it.each(migrations)("$name makes of its saved before its saved after", async (step) => {
    await make(saved(step, "before"));
    const db = await openStore(
      DATABASE,
      migrations.filter((one) => one.to <= step.to),
    );
    db.close();
    expect(await look()).toEqual(saved(step, "after"));
  });

  it("is run once", async () => {
    (await openStore()).close();
    const before = await look();
    (await openStore()).close();
    expect(await look()).toEqual(before);
    expect(Object.keys(before.stores).sort()).toEqual(
      [...STORES, "reviews", "reads", "kinds"].sort(),
    );
  });
});

describe("a step that fails", () => {
  const next = migrations.length + 1;
  const fails = (up: Migration["up"]): Migration[] => [
    ...migrations,
    { to: next, name: "bad", up },
  ];
  const waysToFail: [string, Migration["up"]][] = [
    [
      "at once",
      () => {
        throw new Error("bad step");
      },
    ],
    [
      "after it has changed things",
      async (db, upgrade) => {
        db.deleteObjectStore("local");
        await upgrade.objectStore("docs").clear();
        throw new Error("bad step");
      },
    ],
    [
      "inside the database",
      async (_db, upgrade) => {
        await upgrade.objectStore("docs").clear();
        await upgrade.objectStore("events").add({ nokey: true } as never);
      },
    ],
  ];

  it.each(waysToFail)("%s leaves the old database as it was", async (_how, up) => {
    const db = await openStore();
    await commit(db, doing("op-1"), async (writer) => {
      await writer.put("team", team("t1"));
    });
    db.close();
    const before = await look();
    const opening = openStore(DATABASE, fails(up));
    await expect(opening).rejects.toBeInstanceOf(StoreBroken);
    await expect(opening).rejects.toMatchObject({ step: "bad", name: "StoreBroken" });
    expect(await look()).toEqual(before);
    expect(await rawExport()).toMatchObject({
      docs: [{ id: "team:t1" }],
      events: [{ op: "create" }],
    });
    expect(await names(await openStore())).toEqual(["team:t1"]);
  });
});

describe("data of a newer Throughline", () => {
  it("is not touched, and can be taken out raw", async () => {
    const newer = await openDB(DATABASE, 99, {
      upgrade: (db) => db.createObjectStore("future", { keyPath: "id" }),
    });
    await newer.put("future", { id: "x", what: "kept" });
    newer.close();
    await expect(openStore()).rejects.toMatchObject({ name: "StoreBroken", step: "newer" });
    expect(await rawExport()).toEqual({ future: [{ id: "x", what: "kept" }] });
    expect((await look()).version).toBe(99);
  });
});

describe("taking out and deleting", () => {
  it("takes out nothing where there is nothing, and leaves no empty database behind", async () => {
    expect(await rawExport()).toEqual({});
    const db = await openStore();
    expect([...db.objectStoreNames].sort()).toEqual(
      [...STORES, "reviews", "reads", "kinds"].sort(),
    );
  });

  it("deletes everything", async () => {
    const db = await openStore();
    await commit(db, doing("op-1"), async (writer) => {
      await writer.put("team", team("t1"));
    });
    await deleteStore();
    expect(await names(await openStore())).toEqual([]);
  });

  it("makes room when another worker wants to upgrade", async () => {
    const old = await openStore();
    const step: Migration = { to: migrations.length + 1, name: "next", up: () => undefined };
    const db = await openStore(DATABASE, [...migrations, step]);
    expect(db.version).toBe(migrations.length + 1);
    await expect(old.count("docs")).rejects.toThrow();
  });
});
