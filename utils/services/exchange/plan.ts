/** What opening files would do to what is here, before anything is written. */
import { idOfDraft } from "../../exchange/parsed";
import type { Draft, Parsed } from "../../exchange/parsed";
import type { ImportReport } from "../../messages/views";
import type { Asset } from "../../model/asset";
import type { Link } from "../../model/link";
import type { Message } from "../../model/message";
import type { Workspace } from "../../model/workspace";
import { rowsHere } from "../../store/bulk";
import { readHere } from "../../store/here";
import type { Asked, Here } from "../../store/here";
import { allOf, readDocument, readOfSample } from "../../store/read";
import type { OfSample } from "../../store/read";
import type { Database } from "../../store/schema";
import { stable } from "../../model/stable";
import { settle } from "../settle";
import type { Merge } from "../settle";
import { lay } from "./lay";

export interface Plan {
  drafts: Draft[];
  merges: Merge[];
  parsed: Parsed;
  report: ImportReport;
  /** The sample makes room for a person's own workspace */
  replacesSample: boolean;
  /** How many pieces and links stay as people changed them here */
  kept: number;
}

/** For some of the pieces of a large file: what leaves when it is done, and other pieces of the file these meet. */
interface Part {
  goes: OfSample;
  beside: readonly Asset[] | undefined;
  /** What the pieces meet, where that was read already */
  here: Here;
}

/** So many lines of a history tell whose the last word about a document was. */
const LOOK_BACK = 5;

export async function planImport(db: Database, parsed: Parsed, part?: Part): Promise<Plan> {
  const { refused, replacesSample } = await suits(db, parsed);
  const ignored: Message[] = [...parsed.ignored];
  const goes: OfSample = part?.goes ?? (replacesSample ? await readOfSample(db) : () => false);
  const here = part?.here ?? (await meet(db, parsed.drafts));
  const laid = lay(here, parsed.drafts, goes);
  const { drafts, merges, kept } = settle(here, laid, goes, part?.beside);
  if (kept > 0) ignored.push({ key: "import.linksKept", params: { count: kept } });
  if (replacesSample) ignored.push({ key: "import.sampleLeaves" });
  const counts = await countChanges(db, drafts, goes);
  const coming = workspaceOf(parsed);
  return {
    drafts,
    merges,
    parsed,
    kept,
    replacesSample,
    report: {
      refused: [...parsed.refused, ...refused],
      skippable: parsed.skippable,
      counts,
      ignored: [...ignored, ...(await dangling(db, drafts, goes))],
      ...(parsed.tables ? { tables: parsed.tables } : {}),
      ...(coming ? { workspace: coming.name } : {}),
    },
  };
}

/** Reads what drafts may meet: themselves, what lives at their places, and the pieces their links are of. */
export function meet(db: Database, drafts: readonly Draft[]): Promise<Here> {
  const asked: Asked = {
    documents: drafts.flatMap(({ type, body }) => {
      const { id, assetId } = body as { id: string; assetId?: string };
      return [[type, id] as const, ...(assetId === undefined ? [] : [["asset", assetId] as const])];
    }),
    keys: drafts.flatMap(({ type, body }) =>
      type === "asset" ? (body as Asset).refs.map(({ key }) => key) : [],
    ),
  };
  return readHere(db, asked, LOOK_BACK);
}

function workspaceOf({ drafts }: Pick<Parsed, "drafts">): Workspace | undefined {
  return drafts.find((one) => one.type === "meta")?.body as Workspace | undefined;
}

/** Whether files may come into the workspace that is here, and whether the sample makes room for them. */
export async function suits(
  db: Database,
  parsed: Pick<Parsed, "drafts">,
): Promise<{ refused: Parsed["refused"]; replacesSample: boolean }> {
  const here = (await readDocument(db, "meta", "workspace"))?.body;
  const coming = workspaceOf(parsed);
  const other = here !== undefined && coming !== undefined && here.id !== coming.id;
  if (!other) return { refused: [], replacesSample: false };
  if (here.sample === true) return { refused: [], replacesSample: true };
  const expected = { key: "expected.sameWorkspace", params: { name: here.name } };
  const problem = {
    file: "",
    path: "workspace.id",
    entry: coming.name,
    expected,
    found: coming.name,
  };
  return { refused: [problem], replacesSample: false };
}

async function countChanges(
  db: Database,
  drafts: readonly Draft[],
  goes: OfSample,
): Promise<ImportReport["counts"]> {
  const counts = new Map<string, ImportReport["counts"][number]>();
  const rows = await rowsHere(db, drafts.map(idOfDraft));
  for (const one of drafts) {
    const { type, body } = one;
    const line = counts.get(type) ?? { list: type, added: 0, updated: 0, unchanged: 0 };
    const here = rows.get(idOfDraft(one))?.doc;
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
