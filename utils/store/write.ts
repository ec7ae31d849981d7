import type { IDBPTransaction } from "idb";
import { monotonicFactory } from "ulid";
import { matchKey } from "../model/asset-key";
import { DOCUMENT_VERSION, documentId, documentIdOf } from "../model/document";
import type { Document } from "../model/document";
import { entities } from "../model/entities";
import type { EntityOf, EntityType } from "../model/entities";
import type { Event } from "../model/event";
import { faultOf } from "./faults";
import { ofSample } from "./read";
import { DIRTY, DIRTY_ALL, STORES } from "./schema";
import { stable } from "../model/stable";
import type { Database, Local, Row, Schema, StoreName } from "./schema";

/** One thing a person did. Committing the same operation twice changes nothing the second time. */
export interface Operation {
  id: string;
  by: string;
  /** ISO moment by this device's clock; for showing, never for deciding */
  at: string;
  kind?: Event["op"];
}

/** What a change may do. Only database reads may be awaited inside: anything else would end the transaction. */
export interface Writer {
  read<T extends EntityType>(type: T, id: string): Promise<Document<T> | undefined>;
  /** Finds the asset that lives at a key, under any spelling of it. */
  readAssetAt(key: string): Promise<Document<"asset"> | undefined>;
  /** Writes one entity and its line of history. An equal body writes nothing. Answers whether it wrote. */
  put<T extends EntityType>(type: T, body: EntityOf<T>, rank?: number): Promise<boolean>;
  /** Puts back a document of a full export as it was, without a new line of history; one that is here is put. */
  restore(doc: Document): Promise<void>;
  remove(type: EntityType, id: string): Promise<void>;
  readLocal(key: string): Promise<Local | undefined>;
  remember(value: Local): Promise<void>;
  /** Documents of one type whose id starts with `under`. */
  readUnder<T extends EntityType>(type: T, under: string): Promise<Document<T>[]>;
  /** Takes the sample away with its history and what this device noted; a person's own pieces and links stay. */
  clearSample(): Promise<void>;
  /** Adds a line of history from a full export; a line already here stays as it is. */
  keep(event: Event): Promise<void>;
}

/** Ids that keep the order in which they were made, inside one millisecond too. */
const nextId = monotonicFactory();

type Tx = IDBPTransaction<Schema, StoreName[], "readwrite">;

/**
 * Runs one operation in ONE strict transaction: documents, events and what the device remembers, all or nothing.
 * When it resolves, the data is on disk.
 *
 * @throws StoreFull, StoreUnreachable, or whatever `work` throws (nothing is stored then)
 */
export async function commit(
  db: Database,
  operation: Operation,
  work: (writer: Writer) => Promise<void>,
): Promise<{ repeated: boolean }> {
  const [repeated = false] = await commitAll(db, [{ operation, work }]);
  return { repeated };
}

/** Several operations, one after the other, in one transaction. Answers which of them had been done before. */
export async function commitAll(
  db: Database,
  jobs: readonly { operation: Operation; work: (writer: Writer) => Promise<void> }[],
): Promise<boolean[]> {
  const tx = db.transaction([...STORES], "readwrite", { durability: "strict" });
  tx.done.catch(() => undefined);
  const repeated: boolean[] = [];
  try {
    for (const { operation, work } of jobs) {
      const before = await tx.objectStore("events").index("operation").getKey(operation.id);
      repeated.push(before !== undefined);
      if (before === undefined) await work(writerOn(tx, operation));
    }
    await tx.done;
    return repeated;
  } catch (error) {
    abort(tx);
    throw faultOf(error, tx.error);
  }
}

function abort(tx: Tx): void {
  try {
    tx.abort();
  } catch {
    // Already ended: a full disk aborts it before we do.
  }
}

function writerOn(tx: Tx, operation: Operation): Writer {
  const docs = tx.objectStore("docs");
  const read = async <T extends EntityType>(
    type: T,
    id: string,
  ): Promise<Document<T> | undefined> =>
    (await docs.get(documentId(type, id)))?.doc as Document<T> | undefined;
  const put: Writer["put"] = async (type, body, rank) => {
    const schema = entities[type] as { parse(value: unknown): unknown };
    const clean = schema.parse(body) as typeof body;
    const before = (await docs.get(documentIdOf(type, clean)))?.doc as
      Document<typeof type> | undefined;
    const place = rank ?? before?.rank;
    if (before && same(before.body, clean) && before.rank === place) return false;
    await record(tx, operation, { type, body: clean, before, rank: place });
    return true;
  };
  return {
    read,
    put,
    async readAssetAt(key) {
      return (await docs.index("keys").get(matchKey(key)))?.doc as Document<"asset"> | undefined;
    },
    async restore(doc) {
      if (await docs.getKey(doc.id)) await put(doc.t, doc.body, doc.rank);
      else {
        await docs.put(rowOf(doc));
        await markDirty(tx, operation, doc.id);
      }
    },
    async remove(type, id) {
      const before = await read(type, id);
      if (!before) return;
      await tx
        .objectStore("events")
        .add(eventOf(operation, before.id, "delete", before.body, undefined));
      await docs.delete(before.id);
      await markDirty(tx, operation, before.id);
    },
    readLocal: (key) => tx.objectStore("local").get(key),
    async remember(value) {
      await tx.objectStore("local").put(value);
    },
    async readUnder(type, under) {
      const start = documentId(type, under);
      const rows = await docs.getAll(IDBKeyRange.bound(start, `${start}\uffff`));
      return rows.map((row) => row.doc as Document<typeof type>);
    },
    clearSample: () => clearSample(tx),
    async keep(event) {
      const events = tx.objectStore("events");
      if (!(await events.getKey(event.id))) await events.put(event);
    },
  };
}

async function clearSample(tx: Tx): Promise<void> {
  const [docs, events] = [tx.objectStore("docs"), tx.objectStore("events")];
  const rows = await docs.getAll();
  const goes = ofSample(rows);
  const here = new Map(
    rows.map((row) => [row.id, goes(row.id, (row.doc as Document | null)?.body)]),
  );
  for (const [id, leaves] of here) if (leaves) await docs.delete(id);
  for (const { id, of, before, after } of await events.getAll())
    if (here.get(of) ?? goes(of, after ?? before)) await events.delete(id);
  await tx.objectStore("local").clear();
  await tx.objectStore("local").put({ key: DIRTY_ALL });
}

/** A body to be written, over the document it replaces. */
interface Written<T extends EntityType> {
  type: T;
  body: EntityOf<T>;
  before: Document<T> | undefined;
  rank: number | undefined;
}

async function record<T extends EntityType>(
  tx: Tx,
  operation: Operation,
  { type, body, before, rank }: Written<T>,
): Promise<void> {
  const id = documentIdOf(type, body);
  const event = eventOf(operation, id, before ? "edit" : "create", before?.body, body);
  const doc: Document<T> = {
    id,
    t: type,
    v: DOCUMENT_VERSION,
    by: operation.by,
    at: operation.at,
    ev: event.id,
    ...(rank === undefined ? {} : { rank }),
    body,
  };
  const writes = [
    () => tx.objectStore("docs").put(rowOf(doc)),
    () => tx.objectStore("events").add(event),
    () => markDirty(tx, operation, id),
  ];
  // Side by side: each is a way to the disk and back. One that throws at once leaves none of the others unheard.
  await Promise.all(writes.map(async (write): Promise<unknown> => write()));
}

/** What was changed is reviewed anew, also when this worker does not live to do so. */
async function markDirty(tx: Tx, { kind, id: value }: Operation, id: string): Promise<void> {
  const key = kind === "import" ? DIRTY_ALL : `${DIRTY}${id}`;
  await tx.objectStore("local").put({ key, value });
}

function eventOf(
  operation: Operation,
  of: string,
  op: Event["op"],
  before: unknown,
  after: unknown,
): Event {
  return {
    id: `ev:${of}:${nextId()}`,
    of,
    op: operation.kind ?? op,
    operation: operation.id,
    by: operation.by,
    at: operation.at,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** A document with the look-up fields derived from it. */
export function rowOf(doc: Document): Row {
  if (doc.t === "asset") {
    const { refs } = (doc as Document<"asset">).body;
    return { id: doc.id, doc, keys: [...new Set(refs.map((ref) => matchKey(ref.key)))] };
  }
  if (doc.t === "link")
    return { id: doc.id, doc, goals: Object.keys((doc as Document<"link">).body.to) };
  return { id: doc.id, doc };
}

function same(a: unknown, b: unknown): boolean {
  return stable(a) === stable(b);
}
