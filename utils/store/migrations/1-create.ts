import type { Migration } from "./migration";

export const create: Migration = {
  to: 1,
  name: "create",
  up(db) {
    const docs = db.createObjectStore("docs", { keyPath: "id" });
    docs.createIndex("keys", "keys", { multiEntry: true });
    docs.createIndex("goals", "goals", { multiEntry: true });
    const events = db.createObjectStore("events", { keyPath: "id" });
    events.createIndex("operation", "operation");
    events.createIndex("at", "at");
    const sightings = db.createObjectStore("sightings", { keyPath: "key" });
    sightings.createIndex("container", "container");
    db.createObjectStore("local", { keyPath: "key" });
  },
};
