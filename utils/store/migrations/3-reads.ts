import type { Migration } from "./migration";

export const reads: Migration = {
  to: 3,
  name: "reads",
  up(db) {
    db.createObjectStore("reads", { keyPath: "key" });
  },
};
