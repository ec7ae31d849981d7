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

/** What a file calls the kinds of things that change. */
const SAID: Readonly<Record<Versioned, string>> = {
  ...{ business: "businessGoal", goal: "goal", persona: "persona", pillar: "pillar" },
  ...{ notdoing: "notDoing", meta: "workspace" },
};

class Conflicting extends Error {}

/**
 * Writes every waiting change, the new version with what changed, and ends the former one, in one operation.
 * @throws Refusal `leads-only`; `nothing-to-publish`
 */
export async function publish(desk: Desk, said: Body<"publish">): Promise<Published> {
  const { versions } = await shelfFor(desk, "publish");
  const by = (await desk.settings()).me ?? "you";
  const number = Math.max(0, ...versions.map((one) => one.number)) + 1;
  const versionId = `v${String(number)}`;
  const conflicts: Published["conflicts"] = [];
  try {
    await save(desk, { id: said.operation, by, at: desk.now().toISOString() }, async (writer) => {
      const pending = (await writer.readUnder("pending", "")).map(({ body }) => body);
      if (pending.length === 0) throw new Refusal("nothing-to-publish");
      for (const one of pending) {
        conflicts.push(...(await make(writer, one, { on: said.effectiveFrom, versionId })));
        await writer.remove("pending", one.id);
      }
      if (conflicts.length > 0) throw new Conflicting();
      await writeVersion(writer, { id: versionId, number }, said, pending);
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
  const doc = await writer.read(type, of);
  if (!doc) return [{ id, path: [], from: "", theirs: null, mine: null }];
  if (op === "retire") {
    await writer.put(type, checked(type, retired(type, doc.body, version)));
    return [];
  }
  const applied = applyChanges(doc.body, changes ?? []);
  await writer.put(type, checked(type, applied.body));
  return applied.conflicts.map((conflict) => ({ ...conflict, id }));
}

async function writeVersion(
  writer: Writer,
  { id, number }: { id: string; number: number },
  { effectiveFrom, summary, why, nextReviewOn, approvedBy }: Body<"publish">,
  pending: readonly Pending[],
): Promise<void> {
  for (const { body } of await writer.readUnder("version", ""))
    if (body.current) await writer.put("version", { ...body, current: false });
  const version: StrategyVersion = {
    ...{ id, number, effectiveFrom, summary, why, nextReviewOn, approvedBy },
    current: true,
    changes: pending.map(({ op, type, of, reason, changes }) => ({
      ...{ op: op === "edit" && isRename(changes) ? "rename" : op, type: SAID[type], id: of },
      ...(reason ? { reason } : {}),
      ...(changes ? { fields: changes } : {}),
    })),
  };
  await writer.put("version", version, number);
}

function isRename(changes: Pending["changes"]): boolean {
  return changes?.length === 1 && changes[0]?.path.join(".") === "name";
}
