import { openStore, StoreBroken } from "../store/open";
import type { Database } from "../store/schema";
import { Refusal } from "../messages/serve";
import type { Settings } from "../model/settings";

/** What every service needs. Handed in, so that tests can bring their own clock, store and person. */
export interface Desk {
  /** @throws Refusal `store-broken` */
  db(): Promise<Database>;
  now(): Date;
  settings(): Promise<Settings>;
  /** The browser's own language, e.g. `de-AT` */
  language: string;
  /** The file of words and what they are like (`public/fit/words.bin`) */
  words(): Promise<Uint8Array>;
  /** Files of the built-in sample, as text */
  sample(): Promise<{ name: string; text: string }[]>;
}

/** The store, opened once per worker life. A store that cannot be opened is refused under its own code. */
export function storeOpener(): { open(): Promise<Database>; close(): Promise<void> } {
  let opened: Promise<Database> | null = null;
  const open = (): Promise<Database> => openStore(undefined, undefined, () => (opened = null));
  return {
    async open() {
      opened ??= open();
      try {
        return await opened;
      } catch (error) {
        opened = null;
        if (error instanceof StoreBroken)
          throw new Refusal(error.step === "open" ? "store-unopened" : "store-broken", error.step);
        throw error;
      }
    },
    async close() {
      const db = await opened?.catch(() => null);
      opened = null;
      db?.close();
    },
  };
}

/** Bodies of documents. */
export function bodies<T extends { body: unknown }>(docs: readonly T[]): T["body"][] {
  return docs.map((doc) => doc.body);
}
