import type { DBSchema, IDBPDatabase, IDBPTransaction } from "idb";
import type { Document } from "../model/document";
import type { Event } from "../model/event";

/** One stored document with what is derived from it for look-up. Derived fields are never replicated. */
export interface Row {
  id: string;
  doc: Document;
  /** Assets: match keys of every place the piece lives (see `matchKey`) */
  keys?: string[];
  /** Links: every goal it names */
  goals?: string[];
}

/** A piece this device has met. Local only: browsing is nobody else's business. */
export interface Sighting {
  /** Match key */
  key: string;
  /** The key as the address gave it */
  shownKey: string;
  kind: string;
  title?: string;
  url: string;
  account?: string;
  container?: string;
  containerName?: string;
  firstSeenOn: string;
  lastSeenOn: string;
}

/** Small things this device remembers, by key: `use:<goal id>`, `last:<container key>`. */
export interface Local {
  key: string;
  count?: number;
  goalId?: string;
  personaId?: string;
  at?: string;
}

export interface Schema extends DBSchema {
  docs: { key: string; value: Row; indexes: { keys: string; goals: string } };
  events: { key: string; value: Event; indexes: { operation: string; at: string } };
  sightings: { key: string; value: Sighting; indexes: { container: string } };
  local: { key: string; value: Local };
}

export type Database = IDBPDatabase<Schema>;
export type StoreName = "docs" | "events" | "sightings" | "local";
export const STORES: readonly StoreName[] = ["docs", "events", "sightings", "local"];
export type Upgrade = IDBPTransaction<Schema, StoreName[], "versionchange">;
