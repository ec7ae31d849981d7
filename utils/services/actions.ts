/** What a person does to one piece from the panel. Each is one operation in one transaction. */
import { closingId } from "../model/closing";
import type { Target } from "../messages/protocol";
import type { Body } from "../messages/protocol";
import { Refusal } from "../messages/serve";
import type { Sender } from "../messages/serve";
import type { Changed, Context } from "../messages/views";
import { readSighting } from "../store/read";
import { commit } from "../store/write";
import type { Operation, Writer } from "../store/write";
import { contextOf } from "./context";
import type { Desk } from "./desk";
import { fillWork } from "./fill";
import { ensureAsset, linkWork } from "./link";
import { pageOf } from "./pages";
import type { Page } from "./pages";
import { refusalOf } from "./refusal";
import { readOnlyFor } from "./strategy";
import { fixedBy, takeBack } from "./take-back";

interface Job {
  page: Page;
  key: string;
  by: string;
  /** What the panel showed before the change */
  before: Context;
}

interface How {
  /** False for what silences a finding and does not fix it, or makes two pieces one */
  settles?: boolean;
  /** True for what is said about a page that shows no piece, such as a project */
  anywhere?: boolean;
}

/** Runs one change on the piece a target shows and answers what the panel shows after it. */
export async function change(
  desk: Desk,
  sender: Sender,
  { target, operation }: { target: Target; operation: string },
  kind: Operation["kind"],
  prepare: (job: Job) => Promise<(writer: Writer) => Promise<void>>,
  { settles = true, anywhere = false }: How = {},
): Promise<Changed> {
  const { page } = await pageOf(desk, target, sender);
  const piece = page.view === "item" ? page.key : undefined;
  if (!piece && !anywhere) throw new Refusal("unknown-piece");
  const before = await contextOf(desk, page);
  const readOnly = before.readOnly ?? (await readOnlyFor(desk));
  if (readOnly) throw new Refusal(readOnly === "newer" ? "newer-data" : "viewer");
  const by = (await desk.settings()).me ?? "you";
  const at = desk.now().toISOString();
  const work = await prepare({ page, key: piece ?? "", by, before });
  await save(desk, { id: operation, by, at, ...(kind ? { kind } : {}) }, work);
  const context = await contextOf(desk, page);
  if (kind === undefined && settles && piece)
    await noteFixed(desk, piece, { operation, by, at }, before, context);
  return { context, operation, at };
}

/** Findings that went with a change were fixed by it: an answer of its own, so that a rule's worth can be judged. */
async function noteFixed(
  desk: Desk,
  key: string,
  { operation, by, at }: { operation: string; by: string; at: string },
  before: Context,
  after: Context,
): Promise<void> {
  const here = new Set(after.findings.map(({ rule }) => rule));
  const gone = before.findings.filter(({ rule }) => !here.has(rule));
  if (gone.length === 0) return;
  await save(desk, { id: fixedBy(operation), by, at }, async (writer) => {
    const asset = await writer.readAssetAt(key);
    if (!asset) return;
    for (const { rule, hash } of gone) {
      const id = closingId(asset.body.id, rule);
      const answered = await writer.read("closing", id);
      // What a person said about it stays said.
      if (answered && answered.body.kind !== "fixed") continue;
      await writer.put("closing", {
        ...{ id, ruleId: rule, assetId: asset.body.id },
        ...{ kind: "fixed", facts: hash, until: null, by, at },
      });
    }
  });
}

/** Commits, and turns a full disk into the refusal people read. */
export async function save(
  desk: Desk,
  operation: Operation,
  work: (writer: Writer) => Promise<void>,
): Promise<void> {
  try {
    await commit(await desk.db(), operation, work);
  } catch (error) {
    throw refusalOf(error);
  }
}

export function link(desk: Desk, body: Body<"link">, sender: Sender): Promise<Changed> {
  return change(desk, sender, body, undefined, ({ page, key, by, before }) =>
    linkWork(desk, page, key, body, by, before.today),
  );
}

export function unlink(desk: Desk, body: Body<"unlink">, sender: Sender): Promise<Changed> {
  return change(desk, sender, body, undefined, ({ key }) =>
    Promise.resolve(async (writer) => {
      const asset = await writer.readAssetAt(key);
      if (asset) await writer.remove("link", asset.body.id);
    }),
  );
}

export function setStatus(desk: Desk, body: Body<"setStatus">, sender: Sender): Promise<Changed> {
  return change(desk, sender, body, undefined, async ({ page, key, before: { today } }) => {
    const sighting = await readSighting(await desk.db(), key);
    return async (writer) => {
      const asset = await ensureAsset(writer, page, key, sighting, today);
      const live = body.status === "live" && !asset.liveOn ? { liveOn: today } : {};
      // From now on what the host's page says no longer counts.
      const said = { status: body.status, statusBy: "person" };
      await writer.put("asset", { ...asset, ...live, ...said });
    };
  });
}

/** A person's answer to a finding: later, accepted, wrong. It holds until the facts change. */
export function close(desk: Desk, body: Body<"close">, sender: Sender): Promise<Changed> {
  const prepare: Parameters<typeof change>[4] = async ({ page, key, by, before }) => {
    const sighting = await readSighting(await desk.db(), key);
    const finding = before.findings.find((one) => one.rule === body.rule);
    const at = desk.now().toISOString();
    return async (writer) => {
      const asset = await ensureAsset(writer, page, key, sighting, before.today);
      if (!finding) return;
      await writer.put("closing", {
        id: closingId(asset.id, body.rule),
        ruleId: body.rule,
        assetId: asset.id,
        kind: body.kind,
        facts: finding.hash,
        until: body.until,
        by,
        at,
        ...(body.note ? { note: body.note } : {}),
      });
    };
  };
  return change(desk, sender, body, undefined, prepare, { settles: false });
}

/** Fills in single fields of a piece: parts, message, stage, owner, day. What is not named stays as it is. */
export function fill(desk: Desk, body: Body<"fill">, sender: Sender): Promise<Changed> {
  return change(desk, sender, body, undefined, ({ page, key, by, before }) =>
    fillWork(desk, page, key, body, by, before.today),
  );
}

/**
 * Takes one operation on a piece back: every document it changed gets its former body. An import is no such operation.
 * @throws Refusal `changed-since` when one of them was changed again after it
 */
export function undo(desk: Desk, body: Body<"undo">, sender: Sender): Promise<Changed> {
  return change(desk, sender, body, "undo", () => takeBack(desk, [body.undone]), {
    anywhere: true,
  });
}
