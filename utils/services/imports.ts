import { daysBetween, shiftDays } from "../model/days";
import type { Body } from "../messages/protocol";
import { Refusal } from "../messages/serve";
import type { ImportReport } from "../messages/views";
import { readDocument } from "../store/read";
import { save } from "./actions";
import type { Desk } from "./desk";
import { noteBackup } from "./exchange/backup";
import { planImport } from "./exchange/plan";
import { putDrafts } from "./exchange/put-drafts";
import type { Plan } from "./exchange/plan";
import { readFiles } from "./exchange/read-files";
import { merge } from "./settle";
import { todayIn } from "./strategy";

/** Says what opening these files would do. Changes nothing. */
export async function previewImport(
  desk: Desk,
  { files }: Body<"previewImport">,
): Promise<ImportReport> {
  return (await planImport(await desk.db(), await readFiles(desk, files))).report;
}

/**
 * Imports files: all of it in one transaction, or nothing. Rows with problems must be named in `skip`.
 * @throws Refusal `bad-file` when something is refused or a bad row was not skipped
 */
export async function importFiles(
  desk: Desk,
  { files, skip, operation }: Body<"import">,
): Promise<ImportReport> {
  const made = await planImport(await desk.db(), await readFiles(desk, files));
  const unskipped = made.report.skippable.some((problem) => !skip.includes(problem.row ?? ""));
  if (made.report.refused.length > 0 || unskipped) throw new Refusal("bad-file");
  await store(desk, made, operation);
  await noteBackup(desk, false);
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
  const parsed = await readFiles(desk, files);
  const drafts = parsed.drafts.map((one) => ({ ...one, body: { ...one.body, sample: true } }));
  await store(desk, await planImport(db, { ...parsed, drafts }), operation);
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

async function store(desk: Desk, made: Plan, operation: string): Promise<void> {
  const at = desk.now().toISOString();
  await save(
    desk,
    { id: operation, by: (await desk.settings()).me ?? "you", at, kind: "import" },
    async (writer) => {
      if (made.replacesSample) await writer.clearSample();
      await putDrafts(writer, made.drafts);
      for (const one of made.merges) await merge(writer, one);
      for (const event of made.parsed.events) await writer.keep(event);
    },
  );
}
