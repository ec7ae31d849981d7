import type { DBSchema, IDBPDatabase, IDBPTransaction } from "idb";
import type { Document } from "../model/document";
import type { Sought } from "../fit/earlier";
import type { Evidence } from "../fit/evidence";
import type { Suggestions } from "../fit/meaning/meaning";
import type { Finding } from "../findings/contract";
import type { KeptReading, Profile } from "../findings/profile";
import type { TallyLine } from "../messages/strategy-view";
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
  /** The host's own word for its status, as its page said last */
  hostStatus?: string;
  url: string;
  account?: string;
  container?: string;
  containerName?: string;
  firstSeenOn: string;
  lastSeenOn: string;
}

/**
 * What the rules found on a piece, with what other pieces need to know of it. Derived from documents and made again at
 * will; local only, without any text.
 */
export interface Reviewed {
  /** Piece id */
  id: string;
  profile: Profile;
  /** Keys under which pieces that affect each other meet (`meetingKeys`) */
  keys: string[];
  /** Documents its findings rest on: `goal:g1`, `persona:p1`, `team:t1` */
  about: string[];
  /** Rules that speak, each once */
  rules: string[];
  findings: Finding[];
  /** What was read out of its words beside what the profile holds: matched words, counts and hashes */
  reading: KeptReading;
  /** What it counts as; rows of earlier versions have none */
  kind?: Kind;
  /** The day it went or shall go out, where one is set for itself */
  on?: string;
}

/** What a piece counts as wherever pieces are counted. */
export type Kind = Omit<TallyLine, "count">;

/** What one piece counts as. Written with what was found on it, and small. */
export interface KindOfPiece {
  /** Piece id */
  id: string;
  kind: Kind;
  /** The day it went or shall go out, where one is set for itself */
  on?: string;
}

/**
 * What a piece's own words spoke for when they were last read at one place. Local only, and no text: matched words,
 * counts and hashes.
 */
export interface Read {
  /** Match key of the place */
  key: string;
  /** When it was read (ISO), and from where: `export`, `page`, `pasted` ... */
  at: string;
  from: string;
  /** Of the words and of the strategy they were read against */
  hash: string;
  evidence: Evidence;
  /** The strategy it was read against, and what it speaks for */
  edition: string;
  spoken: Suggestions;
  /** The words that were looked for, as hashes by owner; rows of earlier versions have none */
  sought?: Sought;
}

/**
 * Small things this device remembers, by key: `use:<goal id>`, `last:<container key>`, `named:<container key>` (what its
 * page calls it), `dirty:<document id>` (changed
 * since it was reviewed; `dirty:all` for an import), `reviewed` (when, and under which strategy), `tip:<rule>`,
 * `lessons` (what own pieces teach the reader of texts).
 */
export interface Local {
  key: string;
  value?: string;
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
  reviews: {
    key: string;
    value: Reviewed;
    indexes: { keys: string; about: string; rules: string };
  };
  reads: { key: string; value: Read };
  kinds: { key: string; value: KindOfPiece };
}

export type Database = IDBPDatabase<Schema>;
export type StoreName = "docs" | "events" | "sightings" | "local" | "reviews" | "reads" | "kinds";
/** What an operation may write: all but what is derived. */
export const STORES: readonly StoreName[] = ["docs", "events", "sightings", "local"];
export type Upgrade = IDBPTransaction<Schema, StoreName[], "versionchange">;

/** Local notes about documents that changed since the rules last looked at them. */
export const DIRTY = "dirty:";
export const DIRTY_ALL = "dirty:all";
