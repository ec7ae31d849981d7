import { readFile } from "../exchange/index";
import { nothing } from "../exchange/parsed";
import type { Draft, Parsed } from "../exchange/parsed";
import { daysBetween, shiftDays } from "../model/days";
import { documentId } from "../model/document";
import type { Body } from "../messages/protocol";
import { Refusal } from "../messages/serve";
import type { ImportReport } from "../messages/views";
import type { Link } from "../model/link";
import type { Message } from "../model/message";
import type { Workspace } from "../model/workspace";
import { allOf, readDocument, readOfSample } from "../store/read";
import type { OfSample } from "../store/read";
import type { Database } from "../store/schema";
import { stable } from "../store/stable";
import { save } from "./actions";
import type { Desk } from "./desk";
import { merge, settle } from "./settle";
import type { Merge } from "./settle";
import { todayIn } from "./strategy";

interface Plan {
  drafts: Draft[];
  merges: Merge[];
  parsed: Parsed;
  report: ImportReport;
  /** The sample makes room for a person's own workspace */
  replacesSample: boolean;
}

/** Says what opening these files would do. Changes nothing. */
export async function previewImport(
  desk: Desk,
  { files }: Body<"previewImport">,
): Promise<ImportReport> {
  return (await plan(await desk.db(), readAll(files))).report;
}

/**
 * Imports files: all of it in one transaction, or nothing. Rows with problems must be named in `skip`.
 * @throws Refusal `bad-file` when something is refused or a bad row was not skipped
 */
export async function importFiles(
  desk: Desk,
  { files, skip, operation }: Body<"import">,
): Promise<ImportReport> {
  const made = await plan(await desk.db(), readAll(files));
  const unskipped = made.report.skippable.some((problem) => !skip.includes(problem.row ?? ""));
  if (made.report.refused.length > 0 || unskipped) throw new Refusal("bad-file");
  await store(desk, made, operation);
  return made.report;
}

/** Loads the built-in sample, its days shifted so that it always looks current. Only the sample is ever shifted. */
export async function loadSample(desk: Desk, operation: string): Promise<null> {
  const db = await desk.db();
  const workspace = (await readDocument(db, "meta", "workspace"))?.body;
  if (workspace && !workspace.sample) throw new Refusal("workspace-exists", workspace.name);
  const texts = await desk.sample();
  const files = texts.map(({ name, text }) => ({
    name,
    text: JSON.stringify(shifted(text, desk.now())),
  }));
  const parsed = readAll(files);
  const drafts = parsed.drafts.map((one) => ({ ...one, body: { ...one.body, sample: true } }));
  await store(desk, await plan(db, { ...parsed, drafts }), operation);
  return null;
}

/** Takes the sample away with everything done to it. A person's own pieces and their links stay. */
export async function removeSample(desk: Desk): Promise<null> {
  const db = await desk.db();
  const workspace = (await readDocument(db, "meta", "workspace"))?.body;
  if (workspace && !workspace.sample) throw new Refusal("workspace-exists", workspace.name);
  const at = desk.now().toISOString();
  await save(desk, { id: `remove-sample-${at}`, by: "you", at }, (writer) => writer.clearSample());
  return null;
}

function shifted(text: string, now: Date): unknown {
  const json = JSON.parse(text) as { anchorDate: string; workspace?: object };
  const moved = shiftDays(
    json,
    daysBetween(json.anchorDate, todayIn(undefined, now)),
  ) as typeof json;
  return json.workspace ? { ...moved, workspace: { ...moved.workspace, sample: true } } : moved;
}

function readAll(files: Body<"previewImport">["files"]): Parsed {
  const all = nothing();
  for (const { name, text } of files) {
    const one = readFile(name, text);
    for (const list of ["drafts", "events", "refused", "skippable", "ignored"] as const)
      (all[list] as unknown[]).push(...one[list]);
  }
  return all;
}

async function plan(db: Database, parsed: Parsed): Promise<Plan> {
  const here = (await readDocument(db, "meta", "workspace"))?.body;
  const coming = parsed.drafts.find((one) => one.type === "meta")?.body as Workspace | undefined;
  const other = Boolean(here && coming && here.id !== coming.id);
  const replacesSample = other && here?.sample === true;
  const refused = [...parsed.refused];
  if (other && !replacesSample)
    refused.push({
      file: "",
      path: "workspace.id",
      entry: coming?.name ?? "",
      expected: { key: "expected.sameWorkspace", params: { name: here?.name ?? "" } },
      found: coming?.name ?? "",
    });
  const ignored: Message[] = [...parsed.ignored];
  const goes: OfSample = replacesSample ? await readOfSample(db) : () => false;
  const { drafts, merges, kept } = await settle(db, parsed.drafts, goes);
  if (kept > 0) ignored.push({ key: "import.linksKept", params: { count: kept } });
  if (replacesSample) ignored.push({ key: "import.sampleLeaves" });
  const counts = await count(db, drafts, goes);
  return {
    drafts,
    merges,
    parsed,
    replacesSample,
    report: {
      refused,
      skippable: parsed.skippable,
      counts,
      ignored: [...ignored, ...(await dangling(db, drafts, goes))],
      ...(coming ? { workspace: coming.name } : {}),
    },
  };
}

async function count(
  db: Database,
  drafts: readonly Draft[],
  goes: OfSample,
): Promise<ImportReport["counts"]> {
  const counts = new Map<string, ImportReport["counts"][number]>();
  for (const { type, body } of drafts) {
    const line = counts.get(type) ?? { list: type, added: 0, updated: 0, unchanged: 0 };
    const id = type === "meta" ? "workspace" : (body as { id: string }).id;
    const here = (await db.get("docs", documentId(type, id)))?.doc;
    if (!here || goes(here.id, here.body)) line.added++;
    else if (stable(here.body) === stable(body)) line.unchanged++;
    else line.updated++;
    counts.set(type, line);
  }
  return [...counts.values()];
}

/** Links to goals that neither the files nor the store know: fine, since the strategy may come later; but said. */
async function dangling(
  db: Database,
  drafts: readonly Draft[],
  goes: OfSample,
): Promise<Message[]> {
  const { docs } = await allOf(db, "goal");
  const goals = new Set(docs.flatMap(({ id, body }) => (goes(id, body) ? [] : body.id)));
  for (const one of drafts) if (one.type === "goal") goals.add((one.body as { id: string }).id);
  const missing = drafts.filter((one) => {
    const main = one.type === "link" ? (one.body as Link).main : null;
    return main !== null && !goals.has(main);
  });
  return missing.length > 0
    ? [{ key: "import.goalsMissing", params: { count: missing.length } }]
    : [];
}

async function store(desk: Desk, made: Plan, operation: string): Promise<void> {
  const at = desk.now().toISOString();
  await save(
    desk,
    { id: operation, by: (await desk.settings()).me ?? "you", at, kind: "import" },
    async (writer) => {
      if (made.replacesSample) await writer.clearSample();
      for (const { type, body, rank, doc } of made.drafts)
        await (doc ? writer.restore(doc) : writer.put(type, body, rank));
      for (const one of made.merges) await merge(writer, one);
      for (const event of made.parsed.events) await writer.keep(event);
    },
  );
}
