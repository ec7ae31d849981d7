/** A store for tests: fresh, reopened, and looked into. */
import { DIRTY } from "../../../utils/store/schema";
import { IDBFactory } from "fake-indexeddb";
import { openStore } from "../../../utils/store/open";
import type { Database } from "../../../utils/store/schema";
import { everything } from "../../../utils/store/upkeep";
import type { Operation } from "../../../utils/store/write";
import { Goal } from "../../../utils/model/goal";
import { Link } from "../../../utils/model/link";
import { Team } from "../../../utils/model/people";

export const AT = "2026-02-16T12:00:00.000Z";

export async function freshStore(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  return openStore();
}

/** The same store as a worker that starts anew sees it. */
export async function reopened(db: Database): Promise<Database> {
  db.close();
  return openStore();
}

export function doing(id: string, over: Partial<Operation> = {}): Operation {
  return { id, by: "me", at: AT, ...over };
}

export const team = (id: string, name = `Team ${id}`): Team => Team.parse({ id, name });
export const goal = (id: string, over: object = {}): Goal =>
  Goal.parse({ id, code: id.toUpperCase(), name: id, status: "active", why: "", ...over });
export const link = (id: string, main: string, why = ""): Link =>
  Link.parse({
    id,
    assetId: id,
    main,
    to: { [main]: { why, by: "me", at: AT } },
    source: "person",
    linkedBy: "me",
    linkedOn: "2026-02-16",
  });

/** Everything in the store, for comparing before and after. */
export async function content(db: Database): Promise<string> {
  const { docs, events } = await everything(db);
  const local = await db.getAll("local");
  // What is to be looked at again is no content.
  const rest = [await db.getAll("sightings"), local.filter(({ key }) => !key.startsWith(DIRTY))];
  return JSON.stringify({ docs, events, rest });
}

export async function names(db: Database): Promise<string[]> {
  return (await everything(db)).docs.map((doc) => doc.id);
}
