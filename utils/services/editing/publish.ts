/** Makes the changes that wait a new version of the strategy. */
import type { Body } from "../../messages/protocol";
import { Refusal } from "../../messages/serve";
import type { Published } from "../../messages/strategy-view";
import { applyChanges } from "../../model/edit";
import type { Pending, Versioned } from "../../model/pending";
import type { StrategyVersion } from "../../model/strategy-version";
import type { Writer } from "../../store/write";
import { save } from "../actions";
import type { Desk } from "../desk";
import { checked } from "./checked";
import { shelfFor } from "./may";
import { retired } from "./retire";
import { storedId } from "./stored-id";
import { VERSION_SEEN } from "./version-news";

/** What a file calls the kinds of things that change. */
const SAID: Readonly<Record<Versioned, string>> = {
  ...{ business: "businessGoal", goal: "goal", persona: "persona", pillar: "pillar" },
  ...{ notdoing: "notDoing", meta: "workspace" },
};

class Conflicting extends Error {}

/**
 * Writes every waiting change, the new version with what changed, and ends the former one, in one operation. It holds
 * from today or from a day that is past, not before the version that held so far: what is retired today must not be
 * offered until some later day.
 * @throws Refusal `leads-only`; `nothing-to-publish`; `bad-request` for a day that cannot be
 */
export async function publish(desk: Desk, said: Body<"publish">): Promise<Published> {
  const { versions, today } = await shelfFor(desk, "publish");
  const former = versions.find(({ current }) => current)?.effectiveFrom ?? "";
  if (said.effectiveFrom > today || said.effectiveFrom < former)
    throw new Refusal("bad-request", "effectiveFrom");
  const by = (await desk.settings()).me ?? "you";
  const number = Math.max(0, ...versions.map((one) => one.number)) + 1;
  const versionId = `v${String(number)}`;
  const conflicts: Published["conflicts"] = [];
  try {
    await save(desk, { id: said.operation, by, at: desk.now().toISOString() }, async (writer) => {
      const pending = (await writer.readUnder("pending", "")).map(({ body }) => body);
      // The first version says from when everything holds; every later one changes something.
      if (pending.length === 0 && versions.length > 0) throw new Refusal("nothing-to-publish");
      const changes: Changes = [];
      for (const one of pending) {
        changes.push(await changeOf(writer, one));
        conflicts.push(...(await make(writer, one, { on: said.effectiveFrom, versionId })));
        await writer.remove("pending", one.id);
      }
      if (conflicts.length > 0) throw new Conflicting();
      await writeVersion(writer, { id: versionId, number }, said, changes);
      // Who publishes it knows of it.
      await writer.remember({ key: VERSION_SEEN, value: versionId });
    });
  } catch (error) {
    if (!(error instanceof Conflicting)) throw error;
  }
  return { versionId, conflicts };
}

async function make(
  writer: Writer,
  { id, type, of, op, body, changes }: Pending,
  version: { on: string; versionId: string },
): Promise<Published["conflicts"]> {
  if (op === "add") {
    const last = (await writer.readUnder(type, "")).length;
    const since = { ...body, sinceVersion: version.versionId };
    await writer.put(type, checked(type, since), last);
    return [];
  }
  const doc = await writer.read(type, storedId(type, of));
  if (!doc) return [{ id, path: [], from: "", theirs: null, mine: null }];
  if (op === "retire") {
    await writer.put(type, checked(type, retired(type, doc.body, version)));
    return [];
  }
  const applied = applyChanges(doc.body, changes ?? []);
  await writer.put(type, checked(type, applied.body));
  return applied.conflicts.map((conflict) => ({ ...conflict, id }));
}

type Changes = StrategyVersion["changes"];

/** What a version says of one change: also the name it had, since names change later. */
async function changeOf(
  writer: Writer,
  { type, of, op, body, changes, reason }: Pending,
): Promise<Changes[number]> {
  const stored = op === "add" ? body : (await writer.read(type, storedId(type, of)))?.body;
  const { name, text } = (stored ?? {}) as { name?: string; text?: string };
  return {
    ...{ op: op === "edit" && isRename(changes) ? "rename" : op, type: SAID[type], id: of },
    ...(name || text ? { name: name ?? text } : {}),
    ...(reason ? { reason } : {}),
    ...(op === "edit" ? { fields: changes } : {}),
  };
}

async function writeVersion(
  writer: Writer,
  { id, number }: { id: string; number: number },
  { effectiveFrom, summary, why, nextReviewOn, approvedBy }: Body<"publish">,
  changes: Changes,
): Promise<void> {
  for (const { body } of await writer.readUnder("version", ""))
    if (body.current) await writer.put("version", { ...body, current: false });
  const version: StrategyVersion = {
    ...{ id, number, effectiveFrom, summary, why, nextReviewOn, approvedBy },
    ...{ current: true, changes },
  };
  await writer.put("version", version, number);
}

function isRename(changes: Pending["changes"]): boolean {
  return changes?.length === 1 && changes[0]?.path.join(".") === "name";
}
