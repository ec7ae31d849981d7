import type { Vectors } from "../fit/meaning/vectors";
import { Reader } from "../fit/meaning/reader";
import type { Database } from "../store/schema";
import type { Desk } from "./desk";
import { readLessons } from "./lessons";
import { groundFor } from "./strategy";
import type { Shelf } from "./strategy";
import { vectorsOf } from "./vectors";

/** Reads pieces against the strategy as it is, with what the workspace's own pieces taught. */
export async function readerFor(desk: Desk, db: Database, shelved: Shelf): Promise<Reader> {
  const [vectors, lessons] = await Promise.all([vectorsOf(desk), readLessons(db)]);
  const of = `${shelved.edition} ${lessons.at}`;
  if (latest?.of !== of || latest.vectors !== vectors) {
    const { language } = groundFor(shelved);
    latest = { of, vectors, reader: new Reader(shelved, language, vectors, lessons.experiences) };
  }
  return latest.reader;
}
/** The pure outcome of stored data, kept while that stays the same. */
let latest: { of: string; vectors: Vectors; reader: Reader } | null = null;
