import { readFile } from "../../exchange/index";
import { nothing } from "../../exchange/parsed";
import type { Draft, Parsed } from "../../exchange/parsed";
import { Known } from "../../exchange/table/known";
import { notationOf } from "../../exchange/table/values";
import type { Body } from "../../messages/protocol";
import type { Workspace } from "../../model/workspace";
import { DEFAULT_WORKFLOW } from "../../model/workflow";
import { allOfTypes } from "../../store/read";
import type { Database } from "../../store/schema";
import type { Desk } from "../desk";
import { bodies } from "../desk";
import { todayIn } from "../strategy";

type Files = Body<"previewImport">["files"];

const NAMED = [
  "goal",
  "business",
  "persona",
  "campaign",
  "notdoing",
  "person",
  "team",
  "stage",
  "pillar",
] as const;

/**
 * Reads files together: tables may name what the other files bring and what is here. A table that brings a strategy
 * where there is none, or only the sample, brings a workspace for it as well.
 */
export async function readFiles(desk: Desk, files: Files): Promise<Parsed> {
  const db = await desk.db();
  const workspace = bodies((await allOfTypes(db, ["meta"])).meta)[0];
  const read = await readTwice(desk, db, files, workspace, true);
  if (!read.tables || !bringsStrategy(read.drafts)) return read;
  const own = workspace && !workspace.sample;
  if (own || read.drafts.some(({ type }) => type === "meta")) return read;
  // The sample makes room for it, so nothing of it is named or kept.
  const fresh = workspace ? await readTwice(desk, db, files, workspace, false) : read;
  return { ...fresh, drafts: [...firstWorkspace(desk, files), ...fresh.drafts] };
}

async function readTwice(
  desk: Desk,
  db: Database,
  files: Files,
  workspace: Workspace | undefined,
  withHere: boolean,
): Promise<Parsed> {
  const once = readAll(files, await knownHere(desk, db, workspace, withHere));
  if (files.length < 2 || !once.tables) return once;
  // Pieces may stand in the first table and the goals they name in the second.
  const known = await knownHere(desk, db, workspace, withHere);
  known.take(once.drafts.filter(({ here }) => !here));
  return readAll(files, known);
}

/** What tables are read against: the strategy as it is here. */
export async function knownHere(
  desk: Desk,
  db: Database,
  workspace: Workspace | undefined,
  withHere = true,
): Promise<Known> {
  const notation = notationOf(workspace?.locale ?? (await desk.settings()).locale ?? desk.language);
  const today = todayIn(workspace, desk.now());
  if (!withHere) return new Known({}, notation, today);
  const docs = await allOfTypes(db, NAMED);
  const lists = Object.fromEntries(
    NAMED.map((type) => [type, (docs[type] as { body: unknown }[]).map(({ body }) => body)]),
  );
  return new Known(lists, notation, today);
}

function readAll(files: Files, known: Known): Parsed {
  const all = nothing();
  for (const { name, text, columns, rows, every } of files) {
    const one = readFile(name, text, { known, choice: { columns, rows, every } });
    for (const list of ["drafts", "events", "refused", "skippable", "ignored"] as const)
      for (const entry of one[list]) (all[list] as unknown[]).push(entry);
    if (one.tables) all.tables = [...(all.tables ?? []), ...one.tables];
    if (!one.tables) known.take(one.drafts);
  }
  return all;
}

function bringsStrategy(drafts: readonly Draft[]): boolean {
  return drafts.some(({ type }) => !["asset", "link", "person"].includes(type));
}

/** The workspace a first table comes into; the same table gives the same one on every device. */
function firstWorkspace(desk: Desk, files: Files): Draft[] {
  const id = `ws-${sum(files.map(({ text }) => text).join("\n"))}`;
  const today = todayIn(undefined, desk.now());
  const meta: Workspace = {
    ...{ id, name: "Our marketing", size: "start-up" },
    ...{ rivals: [], principles: [], rules: { set: "calm" } },
  };
  const version = { id: "v1", number: 1, effectiveFrom: today, current: true, changes: [] };
  return [
    { type: "meta", body: meta },
    { type: "version", body: version },
    { type: "workflow", body: { ...DEFAULT_WORKFLOW, id: "w-default" }, rank: 0 },
  ];
}

function sum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
