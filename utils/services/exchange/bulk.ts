/** Large imports, some hundred pieces at a time. All of it, or none of it, in the end (`store/bulk.ts` says how). */
import { idOfDraft, nothing } from "../../exchange/parsed";
import type { Draft } from "../../exchange/parsed";
import type { Answers, Body } from "../../messages/protocol";
import { Refusal } from "../../messages/serve";
import type { ImportCount, ImportReport } from "../../messages/views";
import { DOCUMENT_VERSION } from "../../model/document";
import type { Document } from "../../model/document";
import { entities } from "../../model/entities";
import { stable } from "../../model/stable";
import * as bulk from "../../store/bulk";
import { readDocument, readOfSample } from "../../store/read";
import type { Database } from "../../store/schema";
import { DIRTY_ALL } from "../../store/schema";
import { save } from "../actions";
import type { Desk } from "../desk";
import { refusalOf } from "../refusal";
import { merge } from "../settle";
import { noteBackup } from "./backup";
import { asksBeside } from "./beside";
import { meet, planImport, suits } from "./plan";
import { putDrafts } from "./put-drafts";
import { knownHere } from "./read-files";

type Done = Extract<Answers["bulkPut"], { told: "done" }>;

/** The strategy rows of tables are read against. */
export async function importGround(desk: Desk): Promise<Answers["importGround"]> {
  const db = await desk.db();
  const workspace = (await readDocument(db, "meta", "workspace"))?.body;
  return (await knownHere(desk, db, workspace)).ground();
}

/**
 * Begins a large import. One that was left half-way is taken back first.
 * @throws Refusal `bad-file` when the files are of another workspace than the one here
 */
export async function bulkStart(
  desk: Desk,
  { operation, workspace }: Body<"bulkStart">,
): Promise<null> {
  const db = await desk.db();
  const before = await bulk.readUnderWay(db);
  if (before !== undefined && before !== operation) await bulk.takeImportBack(db, before);
  const meta = { type: "meta", body: workspace } as Draft;
  const { refused } = await suits(db, { drafts: workspace ? [meta] : [] });
  if (refused.length > 0) throw new Refusal("bad-file");
  await bulk.beginImport(db, operation);
  return null;
}

/** Writes some pieces, with their links. Asked again after a lost answer, it answers the same. */
export async function bulkPut(desk: Desk, body: Body<"bulkPut">): Promise<Answers["bulkPut"]> {
  const db = await desk.db();
  const drafts = body.drafts.map(checked);
  const docs = await asDocuments(desk, drafts, body.operation);
  const answer: Done = { told: "done", counts: counted(drafts), kept: 0 };
  const step = { docs: docs.map(({ id, ev }): [string, string] => [id, ev]), answer };
  const done = await guarded(() => bulk.addNew(db, docs, body, step));
  return done ? (done.answer as Done) : putCarefully(desk, db, drafts, body);
}

/** Some of them are here: fits them to that, as a small import does. */
async function putCarefully(
  desk: Desk,
  db: Database,
  all: readonly Draft[],
  { operation, step, beside }: Body<"bulkPut">,
): Promise<Answers["bulkPut"]> {
  const { drafts, same } = await changedOnly(db, all);
  const met = await meet(db, drafts);
  const asks = beside ? null : asksBeside(met, drafts);
  if (asks) return { told: "asks", ...asks };
  const goes = await goesOf(db);
  const parsed = { ...nothing(), drafts };
  const plan = await planImport(db, parsed, { goes, beside, here: met });
  const counts = [...plan.report.counts, ...same];
  const answer: Done = { told: "done", counts, kept: plan.kept };
  const here = await bulk.rowsHere(db, [
    ...plan.drafts.map(idOfDraft),
    ...(await bulk.idsOfPieces(
      db,
      plan.merges.flatMap(({ from, into }) => [from, into]),
    )),
  ]);
  const docs = plan.drafts.flatMap(({ doc }) => doc ?? []);
  const fresh = docs.filter(({ id }) => !here.has(id));
  const id = `${operation}~${String(step)}`;
  const [at, by] = [desk.now().toISOString(), (await desk.settings()).me ?? "you"];
  await save(desk, { id, by, at, kind: "import" }, async (writer) => {
    await putDrafts(writer, plan.drafts);
    for (const one of plan.merges) await merge(writer, one);
    const pairs = fresh.map((one): [string, string] => [one.id, one.ev]);
    const line: bulk.Step = { docs: pairs, operation: id, rows: [...here.values()], answer };
    await writer.remember(bulk.lineOf({ operation, step }, line));
  });
  return answer;
}

/** What is here already as the file says it needs no more looking at. */
async function changedOnly(
  db: Database,
  drafts: readonly Draft[],
): Promise<{ drafts: Draft[]; same: ImportCount[] }> {
  const here = await bulk.rowsHere(db, drafts.map(idOfDraft));
  const isSame = (one: Draft): boolean =>
    !one.over && stable(here.get(idOfDraft(one))?.doc.body) === stable(one.body);
  const same = counted(drafts.filter(isSame)).map(({ list, added }) => ({
    ...{ list, added: 0, updated: 0, unchanged: added },
  }));
  return { drafts: drafts.filter((one) => !isSame(one)), same };
}

/** Lines of history of a full export. */
export async function bulkEvents(desk: Desk, body: Body<"bulkEvents">): Promise<null> {
  const db = await desk.db();
  await guarded(() => bulk.addEvents(db, body.events, body));
  return null;
}

/** All that is no piece, in one transaction; with it the import is done. */
export async function bulkEnd(desk: Desk, body: Body<"bulkEnd">): Promise<ImportReport> {
  const db = await desk.db();
  const { operation } = body;
  const drafts = body.drafts.map(checked);
  const plan = await planImport(db, { ...nothing(), drafts });
  if (await bulk.isImportDone(db, operation)) return plan.report;
  if ((await bulk.readUnderWay(db)) !== operation) throw new Refusal("changed-since");
  const [at, by] = [desk.now().toISOString(), (await desk.settings()).me ?? "you"];
  await save(desk, { id: operation, by, at, kind: "import" }, async (writer) => {
    if (plan.replacesSample) await writer.clearSample();
    await putDrafts(writer, plan.drafts);
    await writer.remember({ key: DIRTY_ALL, value: operation });
    await writer.remember(bulk.IMPORT_OVER);
    await writer.remember(bulk.importDone(operation));
  });
  await bulk.forgetJournal(db, operation);
  await noteBackup(desk, false);
  return plan.report;
}

/** Takes a large import back, by a person's word or because it could not go on. */
export async function bulkStop(desk: Desk, { operation }: Body<"bulkStop">): Promise<null> {
  const db = await desk.db();
  if ((await bulk.readUnderWay(db)) === operation) await bulk.takeImportBack(db, operation);
  return null;
}

/** Takes back what was left half-way by a page that is gone. Answers whether there was anything. */
export async function mendImport(desk: Desk): Promise<boolean> {
  const db = await desk.db();
  const left = await bulk.readUnderWay(db);
  if (left !== undefined) await bulk.takeImportBack(db, left);
  return left !== undefined;
}

export async function isImportLeft(desk: Desk): Promise<boolean> {
  return (await bulk.readUnderWay(await desk.db())) !== undefined;
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof bulk.ImportOver) throw new Refusal("changed-since");
    throw refusalOf(error);
  }
}

/** What crossed from another thread is checked like any file. */
function checked(one: Body<"bulkPut">["drafts"][number]): Draft {
  const body = (entities[one.type] as { parse(value: unknown): unknown }).parse(one.body);
  return { ...one, body, ...(one.doc ? { doc: { ...one.doc, body } } : {}) } as Draft;
}

async function asDocuments(
  desk: Desk,
  drafts: readonly Draft[],
  operation: string,
): Promise<Document[]> {
  const [at, by] = [desk.now().toISOString(), (await desk.settings()).me ?? "you"];
  return drafts.map((one): Document => {
    const { type, body, rank, doc } = one;
    if (doc) return doc;
    const id = idOfDraft(one);
    const place = rank === undefined ? {} : { rank };
    return {
      ...{ id, t: type, v: DOCUMENT_VERSION, by, at, ev: `ev:${id}:${operation}` },
      ...place,
      body,
    };
  });
}

function counted(drafts: readonly Draft[]): ImportCount[] {
  const lines = new Map<string, ImportCount>();
  for (const { type } of drafts) {
    const line = lines.get(type) ?? { list: type, added: 0, updated: 0, unchanged: 0 };
    line.added++;
    lines.set(type, line);
  }
  return [...lines.values()];
}

/** While the sample is here, what is of it makes room for what comes. */
async function goesOf(db: Database): Promise<Awaited<ReturnType<typeof readOfSample>>> {
  return (await readDocument(db, "meta", "workspace"))?.body.sample
    ? readOfSample(db)
    : () => false;
}
