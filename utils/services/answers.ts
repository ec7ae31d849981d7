/** Answers to findings from the review page, and what the rules learn from answers. */
import type { Body } from "../messages/protocol";
import { Refusal } from "../messages/serve";
import { closingId } from "../model/closing";
import { eventsOf } from "../store/read";
import { save } from "./actions";
import type { Desk } from "./desk";
import { readOnlyFor } from "./strategy";
import { takeBack } from "./take-back";

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

/** Notes what was behind findings, for the monthly list of causes. An answer given anew since stays as it is. */
export async function tagCause(desk: Desk, body: Body<"tagCause">): Promise<null> {
  await mayWrite(desk);
  const db = await desk.db();
  const lines = (await Promise.all(body.answered.map((one) => eventsOf(db, one)))).flat();
  const known = new Set(lines.map(({ id }) => id));
  const ids = new Set(lines.flatMap(({ of }) => (of.startsWith(CLOSING) ? of : [])));
  const by = (await desk.settings()).me ?? "you";
  const at = desk.now().toISOString();
  await save(desk, { id: body.operation, by, at }, async (writer) => {
    for (const of of ids) {
      const closing = await writer.read("closing", of.slice(CLOSING.length));
      if (closing && known.has(closing.ev))
        await writer.put("closing", { ...closing.body, cause: body.cause });
    }
  });
  return null;
}

const CLOSING = "closing:";

/** Takes operations of our pages back, all of them or none. */
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
