import { DIRTY_ALL } from "../schema";
import type { Migration } from "./migration";

/** What every piece counts as, small enough to be read for all of them at once. The next review fills it. */
export const kinds: Migration = {
  to: 4,
  name: "kinds",
  async up(db, upgrade) {
    db.createObjectStore("kinds", { keyPath: "id" });
    await upgrade.objectStore("local").put({ key: DIRTY_ALL });
  },
};
