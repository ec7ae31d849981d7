import type { Vectors } from "../fit/meaning/vectors";
import type { Meaning } from "../fit/meaning/meaning";
import { Reader } from "../fit/meaning/reader";
import type { Database } from "../store/schema";
import type { Desk } from "./desk";
import { readLessons } from "./lessons";
import { Slices } from "./review/slices";
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

/** Most words of any draft are among these. */
const FREQUENT = 3000;
const STEP = 100;

/**
 * Compares the most frequent words with everything a piece can be linked to, in slices, so that the next long draft is
 * quick. Once for each reader; ends when it is done.
 */
export async function warmUp(meaning: Meaning): Promise<void> {
  if (warmed.has(meaning)) return;
  warmed.add(meaning);
  const slices = new Slices();
  for (let from = 0; from < FREQUENT; from += STEP) {
    meaning.warm(from, from + STEP);
    await slices.pause();
  }
}
const warmed = new WeakSet<Meaning>();
