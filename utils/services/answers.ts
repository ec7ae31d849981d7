/** Answers to findings from the review page, and what the rules learn from answers. */
import type { Body } from "../messages/protocol";
import { Refusal } from "../messages/serve";
import { closingId } from "../model/closing";
import { save, takeBack } from "./actions";
import type { Desk } from "./desk";
import { readOnlyFor } from "./strategy";

/** One answer to several findings, in one operation. */
export async function closeMany(desk: Desk, body: Body<"closeMany">): Promise<null> {
  await mayWrite(desk);
  const by = (await desk.settings()).me ?? "you";
  const at = desk.now().toISOString();
  await save(desk, { id: body.operation, by, at }, async (writer) => {
    for (const { on, rule, hash } of body.items)
      await writer.put("closing", {
        id: closingId(on, rule),
        ruleId: rule,
        assetId: on,
        kind: body.kind,
        facts: hash,
        until: body.until,
        by,
        at,
        ...(body.note ? { note: body.note } : {}),
      });
  });
  return null;
}

/** Takes one operation of the review page back. */
export async function undoReview(desk: Desk, body: Body<"undoReview">): Promise<null> {
  await mayWrite(desk);
  const by = (await desk.settings()).me ?? "you";
  const at = desk.now().toISOString();
  const work = await takeBack(desk, body.undone);
  await save(desk, { id: body.operation, by, at, kind: "undo" }, work);
  return null;
}

/** @throws Refusal `viewer`, `newer-data` */
export async function mayWrite(desk: Desk): Promise<void> {
  const readOnly = await readOnlyFor(desk);
  if (readOnly) throw new Refusal(readOnly === "newer" ? "newer-data" : "viewer");
}
