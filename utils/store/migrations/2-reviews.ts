import type { Migration } from "./migration";

export const reviews: Migration = {
  to: 2,
  name: "reviews",
  up(db) {
    const store = db.createObjectStore("reviews", { keyPath: "id" });
    store.createIndex("keys", "keys", { multiEntry: true });
    store.createIndex("about", "about", { multiEntry: true });
    store.createIndex("rules", "rules", { multiEntry: true });
  },
};
