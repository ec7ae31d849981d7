import type { Known } from "../findings/facts";
import type { Suggestions } from "../fit/meaning/meaning";
import type { Database, Read } from "../store/schema";
import type { Desk } from "./desk";
import { readerFor } from "./meaning";
import type { Shelf } from "./strategy";

/**
 * What a piece speaks for: its own text when it was read against this strategy, else its title and notes, with the names
 * of the project or campaign it lies in.
 */
export async function spokenFor(
  desk: Desk,
  db: Database,
  shelved: Shelf,
  { title, text }: Known,
  read: Read | undefined,
  around: readonly string[],
): Promise<Suggestions> {
  if (read?.spoken && read.edition === shelved.edition) return read.spoken;
  const reader = await readerFor(desk, db, shelved);
  return reader.suggestions(title, [text, ...around].join("\n"));
}
