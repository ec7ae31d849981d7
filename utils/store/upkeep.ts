import type { Document } from "../model/document";
import type { Event } from "../model/event";
import type { Database } from "./schema";

/** Every document and every line of history, as stored. */
export async function everything(db: Database): Promise<{ docs: Document[]; events: Event[] }> {
  const [rows, events] = await Promise.all([db.getAll("docs"), db.getAll("events")]);
  return { docs: rows.map((row) => row.doc), events };
}
