/** History by time, for those who want to know who did what. */
import type { Event } from "../model/event";
import type { Database } from "./schema";

/** Every line of history one moment has, of one operation or of several. */
export interface MomentOfHistory {
  at: string;
  /** Without those of imports */
  events: Event[];
  /** Imports that happened then, with one of their lines and how many they have */
  imports: { event: Event; count: number }[];
}

/**
 * The next moment of history before (or, `including` it, at) a moment; the newest when none is given. An import's lines
 * are counted and not read: there may be a hundred thousand. `undefined` at the beginning of time.
 */
export async function readMomentBefore(
  db: Database,
  before: string | null,
  including = false,
): Promise<MomentOfHistory | undefined> {
  const { store } = db.transaction("events");
  const range = before === null ? null : IDBKeyRange.upperBound(before, !including);
  let cursor = await store.index("at").openCursor(range, "prev");
  if (!cursor) return undefined;
  const at = cursor.key;
  const found: MomentOfHistory = { at, events: [], imports: [] };
  while (cursor && cursor.key === at) {
    const event: Event = cursor.value;
    if (event.op === "import") {
      const count = await store.index("operation").count(event.operation);
      found.imports.push({ event, count });
      break;
    }
    found.events.push(event);
    cursor = await cursor.continue();
  }
  return found;
}
