/** Changes to the strategy that people make on its pages: at once, or kept for the next version. */
import type { Answers, Body } from "../../messages/protocol";
import { Refusal } from "../../messages/serve";
import type { Edit } from "../../messages/strategy-requests";
import type { Edited } from "../../messages/strategy-view";
import { documentId } from "../../model/document";
import { applyChanges } from "../../model/edit";
import type { EntityType } from "../../model/entities";
import type { Writer } from "../../store/write";
import { save } from "../actions";
import type { Desk } from "../desk";
import { checked } from "./checked";
import { shelfFor } from "./may";
import { mayGo } from "./in-use";
import { keepForNext } from "./pending";
import { retired } from "./retire";
import { storedId } from "./stored-id";

/** Ends an operation that met conflicts: nothing of it is stored. */
class Conflicting extends Error {}

/**
 * Makes all edits in one operation; where a field was changed by somebody else meanwhile, none of them.
 * @throws Refusal `editors-only`, `leads-only`, `changed-since` (it is gone), `in-use`, `bad-request`
 */
export async function edit(
  desk: Desk,
  { operation, when, edits }: Body<"edit">,
): Promise<Answers["edit"]> {
  const people = edits.some(({ type }) => type === "person" || type === "team");
  const { today } = await shelfFor(desk, people ? "publish" : "edit");
  const by = (await desk.settings()).me ?? "you";
  const conflicts: Edited["conflicts"] = [];
  try {
    await save(desk, { id: operation, by, at: desk.now().toISOString() }, async (writer) => {
      for (const one of edits) {
        if (when === "next") await keepForNext(writer, one, { by, today });
        else conflicts.push(...(await editNow(writer, one, today)));
      }
      if (conflicts.length > 0) throw new Conflicting();
    });
  } catch (error) {
    if (!(error instanceof Conflicting)) throw error;
  }
  return { saved: conflicts.length === 0, conflicts };
}

/** Makes one edit in the store. Answers the fields that somebody else changed meanwhile. */
export async function editNow(
  writer: Writer,
  one: Edit,
  today: string,
): Promise<Edited["conflicts"]> {
  if (one.op === "add") {
    await writer.put(one.type, checked(one.type, one.body), await lastPlace(writer, one.type));
    return [];
  }
  const doc = await writer.read(one.type, storedId(one.type, one.id));
  if (!doc) throw new Refusal("changed-since");
  if (one.op === "edit") {
    const { body, conflicts } = applyChanges(doc.body, one.changes);
    await writer.put(one.type, checked(one.type, body));
    const id = documentId(one.type, one.id);
    return conflicts.map((conflict) => ({ ...conflict, id }));
  }
  if (one.op === "retire")
    await writer.put(one.type, checked(one.type, retired(one.type, doc.body, { on: today })));
  else {
    await mayGo(writer, one.type, one.id);
    await writer.remove(one.type, one.id);
  }
  return [];
}

/** Behind the last entry of its list. */
async function lastPlace(writer: Writer, type: EntityType): Promise<number> {
  const ranks = (await writer.readUnder(type, "")).map(({ rank }) => rank ?? 0);
  return ranks.length === 0 ? 0 : Math.max(...ranks) + 1;
}
