import { deleteDB, openDB } from "idb";
import { migrations } from "./migrations/index";
import type { Migration } from "./migrations/migration";
import type { Database, Schema } from "./schema";

export const DATABASE = "ws-local";

/**
 * The store could not be opened as this build needs it. Nothing was changed: the old data is as it was and can be
 * saved with `rawExport`.
 */
export class StoreBroken extends Error {
  constructor(
    /** The migration step that failed, or "newer" when the data was written by a newer Throughline */
    readonly step: string,
    cause: unknown,
  ) {
    super(`The store could not be opened (${step})`, { cause });
    this.name = "StoreBroken";
  }
}

/**
 * Opens the database, migrating it step by step. A step that fails aborts the browser's upgrade transaction, so the
 * database stays at its old version with its old content. `onClosed` is called when the connection is lost later: it
 * made way for another, or the browser ended it.
 *
 * @throws StoreBroken
 */
export async function openStore(
  name: string = DATABASE,
  steps: readonly Migration[] = migrations,
  onClosed: () => void = () => undefined,
): Promise<Database> {
  const version = Math.max(...steps.map((step) => step.to));
  let failed = "open";
  let cause: unknown;
  try {
    return await openDB<Schema>(name, version, {
      upgrade(db, from, _to, upgrade) {
        const run = async (): Promise<void> => {
          for (const step of steps) {
            if (step.to <= from) continue;
            failed = step.name;
            await step.up(db, upgrade);
          }
        };
        // The abort rejects the opening; the transaction's own promise must not end unhandled.
        upgrade.done.catch(() => undefined);
        run().catch((error: unknown) => {
          cause = error;
          upgrade.abort();
        });
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
  } catch (error) {
    const newer = error instanceof DOMException && error.name === "VersionError";
    throw new StoreBroken(newer ? "newer" : failed, cause ?? error);
  }
}

/** Every row of every store as it lies there, whatever its version: the way out when the store cannot be opened. */
export async function rawExport(name: string = DATABASE): Promise<Record<string, unknown[]>> {
  let absent = false;
  const db = await openDB(name, undefined, {
    upgrade(_db, _from, _to, upgrade) {
      // Nothing there: looking must not leave an empty database that later cannot be migrated.
      absent = true;
      upgrade.done.catch(() => undefined);
      upgrade.abort();
    },
  }).catch((error: unknown) => {
    if (absent) return null;
    throw error;
  });
  if (!db) return {};
  try {
    const stores = [...db.objectStoreNames];
    const rows = await Promise.all(stores.map((store) => db.getAll(store) as Promise<unknown[]>));
    return Object.fromEntries(stores.map((store, at) => [store, rows[at] ?? []]));
  } finally {
    db.close();
  }
}

/** Removes the whole database: "delete all". */
export async function deleteStore(name: string = DATABASE): Promise<void> {
  await deleteDB(name);
}
