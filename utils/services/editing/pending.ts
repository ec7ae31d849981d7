/** Changes that wait for the next version of the strategy. */
import type { Body } from "../../messages/protocol";
import { Refusal } from "../../messages/serve";
import type { Edit } from "../../messages/strategy-requests";
import { documentId } from "../../model/document";
import { applyChanges, changesBetween } from "../../model/edit";
import type { FieldChange } from "../../model/edit";
import { VERSIONED } from "../../model/pending";
import type { Pending, Versioned } from "../../model/pending";
import type { Writer } from "../../store/write";
import { save } from "../actions";
import type { Desk } from "../desk";
import { checked } from "./checked";
import { shelfFor } from "./may";
import { storedId } from "./stored-id";

interface Noted {
  by: string;
  today: string;
}

/**
 * Notes a change for the next version. A second change to the same entity is laid over the first.
 * @throws Refusal `bad-request` for what has no versions, `changed-since` when it is gone
 */
export async function keepForNext(writer: Writer, one: Edit, { by, today }: Noted): Promise<void> {
  const type = VERSIONED.find((name) => name === one.type);
  const endless = type === "meta" && one.op !== "edit";
  if (!type || endless || one.op === "remove") throw new Refusal("bad-request", one.type);
  const of = one.op === "add" ? one.body.id : one.id;
  const id = documentId(type, of);
  const former = (await writer.read("pending", id))?.body;
  const next = await nextOf(writer, type, of, one, former);
  if (!next) return writer.remove("pending", id);
  await writer.put("pending", { id, type, of, by, on: today, ...next });
}

type Said = Pick<Pending, "op" | "body" | "changes" | "reason">;

/** What waits after one more change; nothing when the two cancel each other out. */
async function nextOf(
  writer: Writer,
  type: Versioned,
  of: string,
  one: Edit,
  former: Pending | undefined,
): Promise<Said | null> {
  const reason = one.op === "retire" && one.reason ? one.reason : former?.reason;
  const because = reason ? { reason } : {};
  if (one.op === "add") return { op: "add", body: { ...checked(type, one.body) }, ...because };
  if (one.op !== "edit") return former?.op === "add" ? null : { op: "retire", ...because };
  if (former?.op === "add") {
    const { body } = applyChanges(former.body ?? {}, one.changes);
    return { op: "add", body: { ...checked(type, body) }, ...because };
  }
  const stored = (await writer.read(type, storedId(type, of)))?.body;
  if (!stored) throw new Refusal("changed-since");
  const changes = over(stored, former?.changes ?? [], one.changes);
  return changes.length === 0 ? null : { op: "edit", changes, ...because };
}

/** Two rounds of changes as one, from what is stored. */
function over(
  stored: object,
  former: readonly FieldChange[],
  next: readonly FieldChange[],
): FieldChange[] {
  const waiting = applyChanges(stored, former).body;
  const { body, conflicts } = applyChanges(waiting, next);
  // What a person wants now holds over what waited: a conflict that counts is one with what is stored when it is published.
  const mine = conflicts.map(({ path, theirs, mine: to }) => ({ path, from: theirs, to }));
  return changesBetween(stored, applyChanges(body, mine).body);
}

/**
 * Says why a waiting change is made.
 * @throws Refusal `changed-since` when it waits no more
 */
export async function explainPending(
  desk: Desk,
  { operation, id, reason }: Body<"explainPending">,
): Promise<null> {
  await shelfFor(desk, "edit");
  const by = (await desk.settings()).me ?? "you";
  await save(desk, { id: operation, by, at: desk.now().toISOString() }, async (writer) => {
    const doc = await writer.read("pending", id);
    if (!doc) throw new Refusal("changed-since");
    await writer.put("pending", { ...doc.body, reason: reason || null });
  });
  return null;
}

/** Takes waiting changes back. */
export async function dropPending(
  desk: Desk,
  { operation, ids }: Body<"dropPending">,
): Promise<null> {
  await shelfFor(desk, "edit");
  const by = (await desk.settings()).me ?? "you";
  await save(desk, { id: operation, by, at: desk.now().toISOString() }, async (writer) => {
    for (const id of ids) await writer.remove("pending", id);
  });
  return null;
}
