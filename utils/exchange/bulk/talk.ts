/** What a page and the thread that reads its large files say to each other. Types only. */
import type { Asset } from "../../model/asset";
import type { Event } from "../../model/event";
import type { TableChoice } from "../../model/table-fields";
import type { Draft, Parsed } from "../parsed";
import type { Ground } from "./ground";

export type Ask =
  | { ask: "read"; files: { name: string; file: Blob; choice: TableChoice }[]; ground: Ground }
  /** Pieces from one place on, at most so many */
  | { ask: "pieces"; from: number; most: number }
  | { ask: "beside"; ids: string[]; keys: string[] }
  | { ask: "events"; from: number; most: number }
  | { ask: "rest" };

/** What was read: everything but the drafts, which stay with the thread. */
export interface Outline extends Pick<Parsed, "refused" | "skippable" | "ignored" | "tables"> {
  /** How many of each kind there are */
  found: Record<string, number>;
  pieces: number;
  events: number;
  /** The workspace the files are of */
  workspace?: { id: string; name: string };
}

export type Told =
  | { told: "outline"; outline: Outline }
  | { told: "pieces"; drafts: Draft[] }
  | { told: "beside"; assets: Asset[] }
  | { told: "events"; events: Event[] }
  | { told: "rest"; drafts: Draft[] }
  | { told: "failed" };
